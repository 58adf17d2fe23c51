import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { lockFolder } from '../../src/cli/files/folder-lock.ts';
import { renderPlanIcs } from '../../src/render/ics/plan-ics.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { type CliRun, type CliWorld, runCli } from '../support/run-cli.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

let folder = '';
let list = '';
let out = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-batch-'));
  list = join(folder, 'clienten.csv');
  out = join(folder, 'uit');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function batch(csv: string | Buffer, args: readonly string[] = [], world: CliWorld = {}): Promise<CliRun> {
  writeFileSync(list, csv);
  const destination = args.some((arg) => arg === '--uit' || arg === '--controleer') ? [] : ['--map', out];
  const formats = args.includes('--formaat') ? [] : ['--formaat', 'json'];
  return runCli(['export', '--clienten', list, ...destination, ...formats, ...args], world);
}

/** The reports of faulty rows without the path of the list. */
function faults({ stderr }: CliRun): string[] {
  return stderr
    .split('\n')
    .filter((line) => line.startsWith(list))
    .map((line) => line.slice(list.length + 1));
}

function delivered(code: string): unknown {
  return JSON.parse(readFileSync(join(out, `${code}.json`), 'utf8')).delivery;
}

const HEADER = 'code;bevallen;type;ruptuur;na-verlies;naam';

describe('a list of clients', () => {
  it.each([
    ['semicolons', `${HEADER}\nA-1;2024-03-01;vaginaal;3b;;Anna\n`],
    ['commas', 'code,bevallen,type,ruptuur,na-verlies,naam\nA-1,2024-03-01,vaginaal,3b,,"Vries, Anna de"\n'],
    ['a byte order mark and CRLF', `\ufeff${HEADER}\r\nA-1;1-3-2024;Vaginaal;3B;nee;Anna\r\n`],
    ['another order, spaces and capitals', 'Bevallen ; CODE ; Ruptuur\n1 maart 2024 ; A-1 ; 3b\n'],
    ['every cell in quotes', `${HEADER}\r\n"A-1";"2024-03-01";"vaginaal";"3b";"";"Anna de ""V"""\r\n`],
    ['rows of separators at the end', `${HEADER}\nA-1;2024-03-01;;3b;;\n;;;;;\n;;;;;\n`],
  ])('is read with %s', async (_name, csv) => {
    const run = await batch(csv);
    expect(run.stderr.split('\n')[0]).toBe(`Klaar: 1 cliënt, 1 bestand in "${out}".`);
    expect(run.code).toBe(0);
    expect(run.stdout).toBe('');
    expect(delivered('A-1')).toEqual({ deliveredOn: '2024-03-01', mode: 'vaginal', tear: '3b', afterLoss: false });
  });

  it('writes every format under the code', async () => {
    await batch(`${HEADER}\nA-1;2024-03-01;;;;Anna\n`, ['--formaat', 'html,ics,markdown,svg,json']);
    expect(readdirSync(out).sort()).toEqual(['A-1.html', 'A-1.ics', 'A-1.json', 'A-1.md', 'A-1.svg']);
    expect(readFileSync(join(out, 'A-1.html'), 'utf8')).toContain('Anna');
    expect(readFileSync(join(out, 'A-1.md'), 'utf8')).toContain('Anna');
  });

  it('gives what the same export of one person gives', async () => {
    const names = [
      'Anna',
      "A. D'Hondt-é",
      'Jan.',
      '<b>&"',
      '# [x](javascript:1) #',
      'www.x.nl',
      'Bo  *y*',
      '=1+1',
      '-',
    ];
    const rows = names.map((name, index) => `C${index};2024-03-01;;3b;;"${name.replaceAll('"', '""')}"`);
    await batch([HEADER, ...rows].join('\n'), ['--formaat', 'html,markdown']);
    for (const [index, name] of names.entries()) {
      for (const [format, extension] of [
        ['html', 'html'],
        ['markdown', 'md'],
      ]) {
        const one = await runCli([
          'export',
          '--bevallen',
          '2024-03-01',
          '--ruptuur',
          '3b',
          `--naam=${name}`,
          '--formaat',
          format ?? '',
        ]);
        expect(readFileSync(join(out, `C${index}.${extension}`), 'utf8') === one.stdout, `${format} ${name}`).toBe(
          true,
        );
      }
    }
  });

  it('gives the calendar that the renderer gives for that code and name', async () => {
    await batch(`${HEADER}\nA-1;2024-03-01;;3b;;"Jan; de, \\Vries"\nA-2;2024-03-01;;3b;;\n`, [
      '--formaat',
      'ics',
      '--herinner',
      '1w',
    ]);
    const plan = planFor(delivery('2024-03-01', { tear: '3b' }), '2024-04-18');
    const reminder = { days: 7, months: 0 };
    const named = renderPlanIcs(plan, shippedGuide(), { reminder, code: 'A-1', name: 'Jan; de, \\Vries' });
    expect(readFileSync(join(out, 'A-1.ics'), 'utf8') === named).toBe(true);
    const nameless = renderPlanIcs(plan, shippedGuide(), { reminder, code: 'A-2' });
    expect(readFileSync(join(out, 'A-2.ics'), 'utf8') === nameless).toBe(true);
  });

  it('treats a loss as a loss', async () => {
    const rows = ['ja', 'JA', '1', 'x', 'nee', '', '0'].map((loss, index) => `c${index};2024-03-01;;;${loss};`);
    await batch([HEADER, ...rows].join('\n'));
    const losses = rows.map((_row, index) => (delivered(`c${index}`) as { afterLoss: boolean }).afterLoss);
    expect(losses).toEqual([true, true, true, true, false, false, false]);
  });

  it('reports what is wrong with line, column and reason, and makes the others', async () => {
    const run = await batch(
      [
        HEADER,
        'goed-1;2024-03-01;;;;',
        'a;2024-02-30;;;;',
        'b;3/4/2024;;;;',
        'c;;;;;',
        'd;2024-03-01;stuit;;;',
        'e;2024-03-01;;5;;',
        'f;2024-03-01;keizersnede;3a;;',
        'g;2024-03-01;;;misschien;',
        'h;2024-03-01',
        'i;2024-03-01;;;;;;',
        'j;2024-03-01;;;;"Anna"x',
        'k;2034-03-01;;;;',
        `l;2024-03-01;;;;${'n'.repeat(201)}`,
        `m;2024-03-01;;;;${'z'.repeat(200_000)}`,
        'GOED-1;2024-03-01;;;;',
        'n;2024-03-01;;;;"open',
        'goed-2;2024-03-01;;;;',
      ].join('\n'),
    );
    expect(run.code).toBe(1);
    expect(faults(run).map((line) => line.split(':').slice(0, 2).join(':').slice(0, 30))).toEqual(
      [
        '3  bevallen: bevallen "2024-02-',
        '4  bevallen: bevallen "3/4/2024',
        '5  bevallen: de datum van de be',
        '6  type: type "stuit" ken ik ni',
        '7  ruptuur: ruptuur "5" ken ik ',
        '8  ruptuur: ruptuur 3a past nie',
        '9  na-verlies: "misschien" ken ',
        '10: deze regel heeft 2 velden, ',
        '11: deze regel heeft 8 velden, ',
        '12: de aanhalingstekens kloppen',
        '13  bevallen: bevallen "2034-03',
        '14  naam: de naam is langer dan',
        '15: deze regel is te lang (hoog',
        '16  code: deze code staat ook o',
        '17: een aanhalingsteken wordt n',
      ].map((line) => line.slice(0, 30)),
    );
    expect(run.stderr).toMatch(/Klaar: 2 cliënten, 2 bestanden in "[^"]+"\. Niet gelukt: 15\./);
    expect(readdirSync(out).sort()).toEqual(['goed-1.json', 'goed-2.json']);
  });

  it.each([
    '../buiten',
    '..',
    '.',
    '.verborgen',
    '-optie',
    '/etc/x',
    'a/b',
    'a\\b',
    'C:x',
    'con',
    'NUL.txt',
    'lpt1',
    'a.',
    'a b',
    'é',
    'a\u0000b',
    'a\u202eb',
    '%2e%2e',
    '$(x)',
    'x'.repeat(65),
  ])('refuses the code %j', async (code) => {
    const run = await batch(`${HEADER}\n${code};2024-03-01;;;;\n`);
    expect(run.code).toBe(1);
    expect(faults(run)).toHaveLength(1);
    expect(faults(run)[0]).toMatch(/^2 {2}code: /);
    expect(readdirSync(out)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['clienten.csv', 'uit']);
  });

  it.each([
    ['nothing', '', /leeg/],
    [
      'an unknown column',
      'code;bevallen;rupture\nA;2024-03-01;3b\n',
      /"rupture" ken ik niet\. Bedoelde je "ruptuur"\?/,
    ],
    ['a missing column', 'code;type\nA;vaginaal\n', /"bevallen" ontbreekt/],
    ['a column twice', 'code;bevallen;code\nA;2024-03-01;B\n', /"code" staat er twee keer/],
    ['Windows-1252', Buffer.from(`${HEADER}\nA;2024-03-01;;;;Ren\xe9e\n`, 'latin1'), /geen UTF-8: regel 2/],
    ['UTF-16', Buffer.from(`\ufeff${HEADER}\nA;2024-03-01;;;;\n`, 'utf16le'), /geen UTF-8: regel 1/],
    [
      'a character cut off at the end',
      Buffer.concat([Buffer.from(`${HEADER}\nA;2024-03-01;;;;x`), Buffer.from([0xe2, 0x82])]),
      /geen UTF-8: regel 2/,
    ],
  ])('with %s makes nothing', async (_name, csv, message) => {
    const run = await batch(csv);
    expect(run.stderr).toMatch(message);
    expect(run.code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it('finds the line of a wrong character far in a large file', async () => {
    const rows = Array.from({ length: 30_000 }, (_row, index) => `c${index};2024-03-01;;;;Zoë ${index}`);
    const bad = Buffer.concat([
      Buffer.from(`${[HEADER, ...rows].join('\n')}\n`),
      Buffer.from('x;2024-03-01;;;;\xff\n', 'latin1'),
    ]);
    expect((await batch(bad, ['--controleer'])).stderr).toContain('regel 30002 ');
  });

  it('with only a header is done at once', async () => {
    const run = await batch(`${HEADER}\n`);
    expect(run).toMatchObject({ code: 0, stderr: `Klaar: 0 cliënten, 0 bestanden in "${out}".\n` });
  });

  it('checks without making anything', async () => {
    const run = await batch(`${HEADER}\nA;2024-03-01;;;;\nB;kapot;;;;\n`, ['--controleer']);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('Gecontroleerd: 1 cliënt goed, 1 fout. Er is niets gemaakt.');
    expect(existsSync(out)).toBe(false);
  });

  it('goes on from a code', async () => {
    const csv = `${HEADER}\nA;2024-03-01;;;;\nB;2024-03-02;;;;\nC;2024-01-01;;;;\n`;
    expect((await batch(csv, ['--vanaf', 'B'])).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['B.json', 'C.json']);
    const unknown = await batch(csv, ['--vanaf', 'b']);
    expect(unknown).toMatchObject({ code: 2 });
    expect(unknown.stderr).toContain('--vanaf "b"');
  });

  it('overwrites its own files, and replaces a link instead of following it', async () => {
    const secret = join(folder, 'geheim.txt');
    writeFileSync(secret, 'blijft');
    mkdirSync(out);
    symlinkSync(secret, join(out, 'A.json'));
    writeFileSync(join(out, 'B.json'), 'oud');
    await batch(`${HEADER}\nA;2024-03-01;;;;\nB;2024-03-01;;;;\n`);
    expect(readFileSync(secret, 'utf8')).toBe('blijft');
    expect(delivered('A')).toEqual(delivered('B'));
  });

  it('stops at what cannot be written, and says where to go on', async () => {
    mkdirSync(join(out, 'B.json'), { recursive: true });
    const run = await batch(`${HEADER}\nA;2024-03-01;;;;\nB;2024-03-02;;;;\nC;2024-03-03;;;;\n`);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('"B.json" kan ik niet schrijven');
    expect(run.stderr).toContain('Ga verder met: --vanaf B\n');
    expect(readdirSync(out).sort()).toEqual(['A.json', 'B.json']);
  });

  it('passes over a column that it does not know, and says so', async () => {
    const run = await batch('code;bevallen;BSN;ruptuur\nA;2024-03-01;123;3b\n');
    expect(run).toMatchObject({ code: 0 });
    expect(run.stderr).toContain('Let op: deze kolom gebruik ik niet: "BSN".\n');
    expect(delivered('A')).toMatchObject({ tear: '3b' });
  });

  it('says of how many clients nobody told the tear, in the receipt too', async () => {
    const receipt = join(folder, 'bon.json');
    const run = await batch(`${HEADER}\nA;2024-03-01;;;;\nB;2024-03-01;;geen;;\n`, ['--samenvatting', receipt]);
    expect(run.stderr).toContain('bij 1 cliënt is de ruptuur niet ingevuld');
    expect(JSON.parse(readFileSync(receipt, 'utf8'))).toMatchObject({ assumed: { tear: 1 } });
  });

  it('names the date that a spreadsheet wrote as a number', async () => {
    const run = await batch('code\tbevallen\nA\t45352\nB\t2024-03-01\n');
    expect(faults(run)).toEqual([
      '2  bevallen: "45352" is een dagnummer uit een rekenblad (1 maart 2024). Geef de kolom een datumnotatie en bewaar de lijst opnieuw',
    ]);
    expect(readdirSync(out)).toEqual(['B.json']);
  });

  it('never makes one client of several: a quote that is not closed on its line is an error of that line', async () => {
    const rows = ['a1;2024-03-01;"Anna', 'a2;2024-03-02;Bo', 'a3;2024-03-03;Cas"', 'a4;2024-03-04;Dora'];
    const run = await batch(['code;bevallen;naam', ...rows].join('\n'), ['--formaat', 'markdown']);
    expect(run.code).toBe(1);
    expect(faults(run)).toEqual([
      '2: een aanhalingsteken wordt op deze regel niet gesloten; een cliënt staat op één regel',
      '4: de aanhalingstekens kloppen niet',
    ]);
    expect(readdirSync(out).sort()).toEqual(['a2.md', 'a4.md']);
    expect(readFileSync(join(out, 'a2.md'), 'utf8')).not.toMatch(/Anna|Cas|Dora/);
  });

  it('removes what a killed run over a list left unfinished, and what nobody wrote to for an hour', async () => {
    mkdirSync(out);
    writeFileSync(join(out, '.herstel-lijst-0123456789abcdef-7.tmp'), 'of a run over a list');
    writeFileSync(join(out, '.herstel-0123456789abcdef-1.tmp'), 'of a single export that may run now');
    writeFileSync(join(out, '.herstel-4321.tmp'), 'old');
    utimesSync(join(out, '.herstel-4321.tmp'), new Date(0), new Date(0));
    await batch(`${HEADER}\nA;2024-03-01;;;;\n`);
    expect(readdirSync(out).sort()).toEqual(['.herstel-0123456789abcdef-1.tmp', 'A.json']);
  });

  it('refuses a folder in which another run is at work', async () => {
    mkdirSync(out);
    const other = await lockFolder(out);
    const run = await batch(`${HEADER}\nA;2024-03-01;;;;\n`);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain('is een andere export bezig');
    expect(readdirSync(out)).toEqual(['.herstel.lock']);
    other?.release();
    expect(await batch(`${HEADER}\nA;2024-03-01;;;;\n`)).toMatchObject({ code: 0 });
    expect(readdirSync(out)).toEqual(['A.json']);
  });

  it('draws progress on a terminal only', async () => {
    const rows = Array.from({ length: 100 }, (_row, index) => `c${index};2024-03-01;;;;`);
    const csv = [HEADER, ...rows].join('\n');
    expect((await batch(csv)).stderr).not.toContain('\r');
    const terminal = await batch(csv, [], { isTerminal: true, columns: 80 });
    expect(terminal.stderr).toMatch(/\[#+\.*\] +\d+ %/);
    expect(terminal.stderr).toContain(`\u001b[2KKlaar: 100 cliënten, 100 bestanden in "${out}".\n`);
  });

  it('writes a receipt, without who the clients are', async () => {
    const csv = `${HEADER}\nA;2023-12-31;;;;Anna\nB;kapot;;;;Bo\n`;
    const receipt = join(folder, 'bon.json');
    await batch(csv, ['--samenvatting', receipt]);
    const read = JSON.parse(readFileSync(receipt, 'utf8'));
    expect(read).toMatchObject({
      schemaVersion: 1,
      generator: { name: 'herstel', version: '0.0.0-test' },
      today: '2024-04-18',
      input: { sha256: createHash('sha256').update(csv).digest('hex'), bytes: Buffer.byteLength(csv) },
      formats: ['json'],
      complete: true,
      clients: { done: 1, failed: 1, skipped: 0 },
      files: 1,
      continueFrom: null,
      failures: [{ line: 3, column: 'bevallen', code: 'B' }],
    });
    expect(read.content.hash).toMatch(/^[0-9a-f]{12}$/);
    expect(readFileSync(receipt, 'utf8')).not.toMatch(/Anna|Bo|2023/);
  });
});

describe('a receipt that cannot be written', () => {
  it.each([
    ['the list itself', () => list, /--samenvatting en --clienten zijn hetzelfde bestand/],
    ['the folder of the files', () => out, /is de map waar de bestanden komen/],
    ['in no folder', () => join(folder, 'niet', 'bon.json'), /niet schrijven: het bestaat niet/],
    ['a folder', () => folder, /niet schrijven: het is een map/],
  ])('is refused before anything is made: %s', async (_name, receipt, message) => {
    const csv = `${HEADER}\nA;2024-03-01;;;;\n`;
    const run = await batch(csv, ['--samenvatting', receipt()].flat());
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
    expect(existsSync(out)).toBe(false);
    expect(readFileSync(list, 'utf8')).toBe(csv);
  });
});

describe('an archive', () => {
  const csv = [
    HEADER,
    ...Array.from({ length: 60 }, (_row, index) => `c${index};2024-03-${(index % 28) + 1};;;;Naam`),
  ].join('\n');

  async function zipEntries(bytes: Buffer): Promise<Map<string, string>> {
    const files = new Map<string, string>();
    await new Promise<void>((resolve, reject) => {
      fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
        if (error !== null) return reject(error);
        zip.on('error', reject);
        zip.on('end', resolve);
        zip.on('entry', (entry) => {
          zip.openReadStream(entry, (wrong, stream) => {
            if (wrong !== null || stream === undefined) return reject(wrong);
            const chunks: Buffer[] = [];
            stream.on('data', (chunk: Buffer) => chunks.push(chunk));
            stream.on('end', () => {
              files.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
              zip.readEntry();
            });
          });
        });
        zip.readEntry();
      });
    });
    return files;
  }

  it('holds what the folder holds, the same bytes each time', async () => {
    const archive = join(folder, 'handouts.zip');
    const formats = ['--formaat', 'ics,json'];
    await batch(csv, formats);
    const run = await batch(csv, [...formats, '--uit', archive]);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain(`Klaar: 60 cliënten, 120 bestanden in "${archive}".\n`);
    const first = readFileSync(archive);
    const entries = await zipEntries(first);
    expect([...entries.keys()].sort()).toEqual(readdirSync(out).sort());
    for (const [file, text] of entries) expect(text === readFileSync(join(out, file), 'utf8'), file).toBe(true);
    await batch(csv, [...formats, '--uit', archive]);
    expect(readFileSync(archive).equals(first)).toBe(true);
    expect(readdirSync(folder).filter((file) => file.endsWith('.tmp'))).toEqual([]);
  });

  it('is not written over the list or under the receipt', async () => {
    const archive = join(folder, 'x.zip');
    const receipt = await batch(csv, ['--uit', archive, '--samenvatting', `${folder}/./x.zip`]);
    expect(receipt).toMatchObject({ code: 2 });
    expect(receipt.stderr).toContain('--samenvatting en --uit zijn hetzelfde bestand');
    expect(existsSync(archive)).toBe(false);

    writeFileSync(archive, csv);
    symlinkSync(archive, join(folder, 'ook.zip'));
    for (const uit of [archive, join(folder, 'ook.zip')]) {
      const run = await runCli(['export', '--clienten', archive, '--uit', uit]);
      expect(run).toMatchObject({ code: 2 });
      expect(run.stderr).toContain('--uit en --clienten zijn hetzelfde bestand');
      expect(readFileSync(archive, 'utf8')).toBe(csv);
    }
  });

  it.each([
    [['--uit', 'plan.pdf'], /moet eindigen op/],
    [['--uit', 'plannen.tar.gz'], /moet eindigen op \.zip/],
    [['--uit', 'x.zip', '--map', 'y'], /niet allebei/],
    [['--uit', 'x.zip', '--vanaf', 'c3'], /in één keer/],
    [['--uit', 'niet/daar/x.zip'], /niet schrijven/],
    [['--uit', ''], /--uit is leeg/],
    [['--uit', 'x.zip', '--naam', 'Anna'], /--naam past niet/],
    [['--uit', 'x.zip', '--bevallen', '2024-03-01'], /--bevallen past niet/],
  ])('with %j is wrong use', async (args, message) => {
    const run = await batch(csv, args);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
  });
});
