import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../src/domain/journal.ts';
import { crc32 } from '../../src/journal/crc32.ts';
import {
  appendEntries,
  mergeCopies,
  readJournal,
  removeEntries,
  setDamagedLinesApart,
} from '../../src/journal/index.ts';
import { identified, writeLine } from '../../src/journal/journal-line.ts';
import { date } from '../support/dates.ts';
import { checkEntry, conditionEntry, noteEntry } from '../support/journal-entries.ts';
import { buildJournalProgram } from '../support/journal-program.ts';

let folder = '';
const path = (name = 'dagboek.jsonl') => join(folder, name);
const text = (name?: string) => readFileSync(path(name), 'utf8');
const idsOf = (entries: readonly JournalEntry[]) => entries.map(({ id }) => id);

const CHECK = checkEntry('2024-06-01', { 'no-pain': 'met' });
const SEEN = conditionEntry('2024-06-02', 'seen-by-pelvic-floor-physio');
const NOTE = noteEntry('2024-06-03', 'Vandaag een half uur gewandeld.\nHet ging.');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-journal-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a journal on disk', () => {
  it('without a file has no entries, and reading makes none', () => {
    expect(readJournal(folder)).toEqual({ entries: [], unused: [], copies: [] });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives back what was added, by date, for its owner alone', () => {
    appendEntries(folder, [NOTE]);
    appendEntries(folder, [CHECK, SEEN]);
    expect(readJournal(folder).entries).toEqual([CHECK, SEEN, NOTE]);
    expect(statSync(path()).mode & 0o777).toBe(0o600);
  });

  it('writes lines that anyone can read: an object, a tab and its CRC-32', () => {
    appendEntries(folder, [SEEN]);
    expect(text()).toBe(
      `{"v":1,"id":"${SEEN.id}","on":"2024-06-02","kind":"condition","data":{"condition":"seen-by-pelvic-floor-physio","state":"met"}}\t${crc32(Buffer.from(text().split('\t')[0] ?? ''))}\n`,
    );
  });

  it('has the CRC-32 of zip', () => {
    expect(crc32(Buffer.from('123456789'))).toBe('cbf43926');
    expect(crc32(new Uint8Array())).toBe('00000000');
  });

  it('gives the same content the same id, whatever the order of its keys', () => {
    const again = identified({
      on: date('2024-06-02'),
      kind: 'condition',
      data: { state: 'met', condition: 'seen-by-pelvic-floor-physio' },
    });
    expect(again.id).toBe(SEEN.id);
    appendEntries(folder, [SEEN]);
    appendEntries(folder, [again]);
    expect(readJournal(folder).entries).toHaveLength(1);
  });

  it('follows a link to where the file really is', () => {
    mkdirSync(path('elsewhere'));
    writeFileSync(join(path('elsewhere'), 'real.jsonl'), writeLine(SEEN));
    symlinkSync(join(path('elsewhere'), 'real.jsonl'), path());
    appendEntries(folder, [NOTE]);
    removeEntries(folder, ({ id }) => id === SEEN.id);
    expect(readFileSync(join(path('elsewhere'), 'real.jsonl'), 'utf8')).toBe(writeLine(NOTE));
  });
});

/** What stands in the file; the entries that are read; the lines that are not, and why. */
const FILES: readonly (readonly [
  name: string,
  content: string | Buffer,
  entries: readonly JournalEntry[],
  unused: readonly string[],
])[] = [
  ['an empty file', '', [], []],
  ['no newline at the end', writeLine(SEEN).trimEnd(), [SEEN], []],
  ['lines ended by an editor of Windows', writeLine(SEEN).replace('\n', '\r\n') + writeLine(NOTE), [SEEN, NOTE], []],
  ['a torn tail', writeLine(SEEN) + writeLine(NOTE).slice(0, 40), [SEEN], ['2 damaged']],
  ['a torn line in the middle', `${writeLine(SEEN).slice(0, 30)}\n${writeLine(NOTE)}`, [NOTE], ['1 damaged']],
  ['a changed letter', writeLine(NOTE).replace('half', 'heel') + writeLine(SEEN), [SEEN], ['1 damaged']],
  ['a changed checksum', writeLine(NOTE).replace(/.\n$/, 'x\n') + writeLine(SEEN), [SEEN], ['1 damaged']],
  ['two lines mashed together', writeLine(SEEN).trimEnd() + writeLine(NOTE), [], ['1 damaged']],
  ['NUL bytes of a power cut', Buffer.concat([Buffer.from(writeLine(SEEN)), Buffer.alloc(512)]), [SEEN], ['2 damaged']],
  [
    'bytes that are no text',
    Buffer.concat([Buffer.of(0xff, 0xfe, 0x0a), Buffer.from(writeLine(SEEN))]),
    [SEEN],
    ['1 damaged'],
  ],
  ['a file of something else', 'id;datum\n1;2024-03-01\n', [], ['1 damaged', '2 damaged']],
  ['a version of later', withChecksum('{"v":2,"id":"a","on":"2031-01-01"}') + writeLine(SEEN), [SEEN], ['1 newer']],
  ['a kind of later', withChecksum('{"v":1,"id":"a","on":"2024-01-01","kind":"sleep","data":{}}'), [], ['1 newer']],
  [
    'JSON that is no object',
    withChecksum('[1]') + withChecksum('null') + withChecksum('"v"'),
    [],
    ['1 damaged', '2 damaged', '3 damaged'],
  ],
  [
    'a day that does not exist',
    withChecksum('{"v":1,"id":"a","on":"2024-02-30","kind":"note","data":{"text":"x"}}'),
    [],
    ['1 newer'],
  ],
  ['empty lines', `\n\n${writeLine(SEEN)}\n`, [SEEN], []],
];

function withChecksum(json: string): string {
  return `${json}\t${crc32(Buffer.from(json))}\n`;
}

describe('a file that is not as it was written', () => {
  it.each(FILES)('%s', (_name, content, entries, unused) => {
    writeFileSync(path(), content);
    const read = readJournal(folder);
    expect(read.entries).toEqual(entries);
    expect(read.unused.map(({ line, because }) => `${line} ${because}`)).toEqual(unused);
    expect(readFileSync(path())).toEqual(Buffer.from(content));
  });

  it.each(FILES)('%s: a new entry is added whole and nothing is lost', (_name, content, entries, unused) => {
    const fresh = noteEntry('2030-01-01', 'nieuw');
    writeFileSync(path(), content);
    appendEntries(folder, [fresh]);
    const read = readJournal(folder);
    expect(idsOf(read.entries)).toEqual(idsOf([...entries, fresh]));
    expect(read.unused).toHaveLength(unused.length);
    expect(readFileSync(path()).subarray(0, content.length)).toEqual(Buffer.from(content));
  });

  it.each(FILES)(
    '%s: removing an entry leaves the lines that are not understood',
    (_name, content, entries, unused) => {
      writeFileSync(path(), content);
      const gone = entries[0];
      expect(removeEntries(folder, ({ id }) => id === gone?.id)).toBe(gone === undefined ? 0 : 1);
      const read = readJournal(folder);
      expect(read.entries).toEqual(entries.slice(1));
      expect(read.unused).toHaveLength(unused.length);
    },
  );

  it.each(FILES)('%s: damaged lines can be set apart', (_name, content, entries, unused) => {
    writeFileSync(path(), content);
    const damaged = unused.filter((line) => line.endsWith('damaged')).length;
    expect(setDamagedLinesApart(folder)).toBe(damaged);
    const read = readJournal(folder);
    expect(read.entries).toEqual(entries);
    expect(read.unused).toHaveLength(unused.length - damaged);
    expect(existsSync(path('dagboek.beschadigd.txt'))).toBe(damaged > 0);
  });
});

describe('removing', () => {
  it('takes the words from the disk and leaves one file', () => {
    appendEntries(folder, [CHECK, NOTE]);
    expect(removeEntries(folder, ({ kind }) => kind === 'note')).toBe(1);
    expect(readJournal(folder).entries).toEqual([CHECK]);
    expect(readdirSync(folder)).toEqual(['dagboek.jsonl']);
    expect(text()).toBe(writeLine(CHECK));
  });

  it('of everything leaves no file', () => {
    appendEntries(folder, [CHECK]);
    removeEntries(folder, () => true);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('that was broken off has lost nothing: what was taken away is read, and goes back at the next one', () => {
    appendEntries(folder, [CHECK, SEEN]);
    renameSync(path(), path('dagboek.herschrijven.jsonl'));
    appendEntries(folder, [NOTE]);
    expect(readJournal(folder).entries).toEqual([CHECK, SEEN, NOTE]);
    expect(removeEntries(folder, ({ id }) => id === SEEN.id)).toBe(1);
    expect(readJournal(folder).entries).toEqual([CHECK, NOTE]);
    expect(readdirSync(folder)).toEqual(['dagboek.jsonl']);
  });

  it.each([
    ['a process that no longer runs', '999999999'],
    ['nobody', ''],
    ['no number', 'x'],
  ])('goes on past a lock of %s', (_name, owner) => {
    appendEntries(folder, [CHECK]);
    writeFileSync(path('dagboek.slot'), owner);
    expect(removeEntries(folder, () => true)).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('copies of a sync program', () => {
  it.each(['dagboek.sync-conflict-20240601-120000-ABCDEFG.jsonl', "dagboek (Anna's conflicted copy 2024-06-01).jsonl"])(
    '%s: the union, once, and the copy is gone',
    (name) => {
      appendEntries(folder, [CHECK, SEEN]);
      writeFileSync(path(name), writeLine(SEEN) + writeLine(NOTE));
      expect(readJournal(folder).copies).toEqual([name]);
      expect(mergeCopies(folder)).toEqual({ copies: 1, added: 1, left: [] });
      expect(readJournal(folder)).toEqual({ entries: [CHECK, SEEN, NOTE], unused: [], copies: [] });
    },
  );

  it('a copy with a damaged line stays, its whole lines are taken', () => {
    const name = 'dagboek.sync-conflict-1.jsonl';
    writeFileSync(path(name), `${writeLine(NOTE)}${writeLine(SEEN).slice(0, 20)}\n`);
    expect(mergeCopies(folder)).toEqual({ copies: 1, added: 1, left: [name] });
    expect(readJournal(folder).entries).toEqual([NOTE]);
  });

  it('lines of a later version come along', () => {
    writeFileSync(path('dagboek.sync-conflict-1.jsonl'), withChecksum('{"v":2,"id":"a"}'));
    mergeCopies(folder);
    expect(readJournal(folder).unused).toEqual([{ file: 'dagboek.jsonl', line: 1, because: 'newer' }]);
  });
});

describe('two processes at once', () => {
  let program = '';
  beforeAll(async () => {
    program = await buildJournalProgram();
  }, 60_000);
  afterAll(() => rmSync(dirname(program), { recursive: true }));

  const run = (...args: string[]) =>
    new Promise<readonly string[]>((resolve) => {
      const child = spawn(process.execPath, [program, folder, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
      let said = '';
      child.stdout.setEncoding('utf8').on('data', (text) => {
        said += text;
      });
      child.on('close', () => resolve(said.trimEnd().split('\n')));
    });
  const failures = (said: readonly (readonly string[])[]) => said.flat().filter((line) => line.startsWith('failed'));

  it('keep all 1,000 lines of both', async () => {
    expect(failures(await Promise.all([run('a', '500'), run('b', '500')]))).toEqual([]);
    const { entries, unused } = readJournal(folder);
    expect(unused).toEqual([]);
    expect(entries).toHaveLength(1000);
  }, 60_000);

  it('keep all that one adds while the other removes its own', async () => {
    expect(failures(await Promise.all([run('a', '300'), run('b', '60', 'removing')]))).toEqual([]);
    const { entries, unused } = readJournal(folder);
    expect(unused).toEqual([]);
    expect(entries.filter(({ data }) => 'text' in data && data.text.startsWith('a')).length).toBe(300);
    expect(entries).toHaveLength(300);
    expect(readdirSync(folder)).toEqual(['dagboek.jsonl']);
  }, 60_000);

  it('a reader meanwhile never sees fewer lines than were kept', async () => {
    const kept = Array.from({ length: 40 }, (_, index) => noteEntry('2024-01-01', `kept ${index}`));
    appendEntries(folder, kept);
    const busy = run('b', '40', 'removing');
    let least = kept.length;
    let isBusy = true;
    void busy.then(() => {
      isBusy = false;
    });
    while (isBusy) {
      const read = readJournal(folder).entries.filter(({ data }) => 'text' in data && data.text.startsWith('kept'));
      least = Math.min(least, read.length);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(failures([await busy])).toEqual([]);
    expect(least).toBe(kept.length);
  }, 60_000);
});

it('a journal too large to be one is refused, not read', () => {
  appendFileSync(path(), '');
  const huge = Buffer.alloc(33 * 1024 * 1024, 0x20);
  writeFileSync(path(), huge);
  expect(() => readJournal(folder)).toThrow('too large');
});
