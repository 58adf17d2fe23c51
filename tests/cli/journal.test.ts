import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJournal } from '../../src/journal/index.ts';
import { type CliRun, runCli } from '../support/run-cli.ts';

let root = '';
const own = (name = 'profiel.txt') => join(root, 'standaard', name);
const run = (args: string, today = '2024-06-10', stdin?: string): Promise<CliRun> =>
  runCli(args.match(/"[^"]*"|\S+/g)?.map((word) => word.replaceAll('"', '')) ?? [], {
    today,
    environment: { HERSTEL_MAP: root },
    ...(stdin === undefined ? {} : { stdin }),
  });
const plan = async (args = '', today?: string) => JSON.parse((await run(`plan --formaat json ${args}`, today)).stdout);
const status = async (activity: string, today?: string, args = '') =>
  (await plan(args, today)).activities.find(({ id }: { id: string }) => id === activity)?.status;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'herstel-own-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a profile', () => {
  it('is made only when it is asked for', async () => {
    await run('plan --bevallen 2024-03-01');
    await run('check --bevallen 2024-03-01 --antwoorden -', undefined, 'pain-with-load: nee');
    expect(readdirSync(root)).toEqual([]);
  });

  it('keeps the situation as it was understood, for its owner alone', async () => {
    expect(await run('profiel opslaan --bevallen "1 maart 2024" --ruptuur totaalruptuur')).toMatchObject({ code: 0 });
    expect(readFileSync(own(), 'utf8')).toMatch(/^bevallen: 2024-03-01\nruptuur: weet-niet$/m);
    expect(statSync(own()).mode & 0o777).toBe(0o600);
    expect(statSync(join(root, 'standaard')).mode & 0o777).toBe(0o700);
  });

  it('makes the options needless', async () => {
    await run('profiel opslaan --bevallen 2024-03-01 --ruptuur 3b');
    expect(await plan()).toMatchObject({ delivery: { deliveredOn: '2024-03-01', tear: '3b', mode: 'vaginal' } });
    expect((await run('export --formaat json')).code).toBe(0);
    expect((await run('check --antwoorden -', undefined, 'pain-with-load: nee')).code).toBe(1);
  });

  it('keeps what is not said again', async () => {
    await run('profiel opslaan --bevallen 2024-03-01 --ruptuur 2');
    await run('profiel opslaan --type kunstverlossing');
    expect(await plan()).toMatchObject({ delivery: { tear: '2', mode: 'instrumental' } });
  });

  it.each([
    ['--ruptuur 3b', { tear: '3b' }, '--ruptuur 3b'],
    ['--ruptuur knip', { tear: 'episiotomy' }, '--ruptuur knip'],
    ['--type keizersnede', { mode: 'caesarean', tear: 'none' }, '--type keizersnede'],
    ['--ruptuur 2', { tear: '2' }, ''],
    ['--bevallen 2024-03-01', { tear: '2' }, ''],
    ['--bevallen 2024-03-02', { tear: 'none', deliveredOn: '2024-03-02' }, '1 maart 2024'],
  ])('gives way to %s and says so', async (option, delivery, said) => {
    await run('profiel opslaan --bevallen 2024-03-01 --ruptuur 2');
    const { stdout, stderr } = await run(`plan --formaat json ${option}`);
    expect(JSON.parse(stdout).delivery).toMatchObject(delivery);
    expect(stderr === '').toBe(said === '');
    expect(stderr).toContain(said);
  });

  it('has a name', async () => {
    await run('profiel opslaan --bevallen 2024-03-01 --profiel anna');
    expect(existsSync(join(root, 'anna', 'profiel.txt'))).toBe(true);
    expect((await run('plan --kort --profiel anna')).code).toBe(0);
    expect(await run('plan --kort')).toMatchObject({ code: 2, stdout: '' });
    expect(await run('plan --kort --profiel bea')).toMatchObject({ code: 2, stdout: '' });
    expect(await run('profiel opslaan --bevallen 2024-03-01 --profiel ../weg')).toMatchObject({ code: 2 });
  });

  it('is shown with its place', async () => {
    await run('profiel opslaan --bevallen 2024-03-01');
    expect((await run('profiel --breedte 200')).stdout).toContain(own());
  });

  it('is removed with the journal, and nothing else', async () => {
    await run('profiel opslaan --bevallen 2024-03-01');
    await run('dagboek noteer "moe"');
    writeFileSync(own('van-mij.txt'), '');
    expect(await run('profiel wis')).toMatchObject({ code: 2 });
    expect(readdirSync(join(root, 'standaard'))).toHaveLength(3);
    expect((await run('profiel wis --ja')).stdout).toContain('dagboek.jsonl, profiel.txt');
    expect(readdirSync(join(root, 'standaard'))).toEqual(['van-mij.txt']);
    expect(await run('profiel wis --ja')).toMatchObject({ code: 2 });
  });

  it.each([
    ['a line that is no line', 'bevallen 2024-03-01'],
    ['a name that is none', 'bevalen: 2024-03-01'],
    ['a name twice', 'bevallen: 2024-03-01\nbevallen: 2024-03-02'],
    ['no date', 'type: vaginaal'],
    ['a version of later', 'versie: 2\nbevallen: 2024-03-01'],
    ['a date that does not exist', 'bevallen: 2024-02-30'],
  ])('with %s is an error and no guess', async (_name, text) => {
    await run('profiel opslaan --bevallen 2024-03-01');
    writeFileSync(own(), text);
    expect(await run('plan --kort')).toMatchObject({ code: 2, stdout: '' });
  });

  it('is not used for a list', async () => {
    await run('profiel opslaan --bevallen 2024-03-01');
    expect(await run('export --clienten x.csv --map uit --profiel standaard')).toMatchObject({ code: 2 });
  });
});

describe('conditions', () => {
  beforeEach(() => run('profiel opslaan --bevallen 2024-03-01'));

  it('are said once, and taken back', async () => {
    expect(await run('voldaan bekkenfysio')).toMatchObject({ code: 0 });
    const seen = async () =>
      (await plan()).activities
        .flatMap(({ conditions }: { conditions: { id: string; state: string }[] }) => conditions)
        .find(({ id }: { id: string }) => id === 'seen-by-pelvic-floor-physio').state;
    expect(await seen()).toBe('met');
    await run('voldaan bekkenfysio --niet');
    expect(await seen()).toBe('unmet');
  });

  it('need a profile and a name that exists', async () => {
    expect(await run('voldaan bekkenfysi')).toMatchObject({ code: 2 });
    expect(existsSync(own('dagboek.jsonl'))).toBe(false);
    await run('profiel wis --ja');
    expect(await run('voldaan bekkenfysio')).toMatchObject({ code: 2 });
    expect(readdirSync(root)).toEqual(['standaard'].filter(() => existsSync(join(root, 'standaard'))));
  });

  it('that a check denied are not opened by an option', async () => {
    await run('check --bewaar --antwoorden -', '2024-06-09', 'pain-with-load: ja');
    const { stdout, stderr } = await run('plan --formaat json --voldaan geen-pijn');
    const states = JSON.parse(stdout).activities.flatMap((activity: { conditions: { id: string; state: string }[] }) =>
      activity.conditions.filter(({ id }) => id === 'no-pain').map(({ state }) => state),
    );
    expect(new Set(states)).toEqual(new Set(['unmet']));
    expect(stderr).toContain('9 juni 2024');
  });

  it('of the own therapist: later closes, earlier opens nothing', async () => {
    await run('voldaan voelt-goed');
    const before = await status('cycling', '2024-12-01');
    await run('dagboek advies fietsen --vanaf 2025-03-01 --van Anna', '2024-11-01');
    expect(before).not.toBe('closed');
    expect(await status('cycling', '2024-12-01')).toBe('closed');
    expect(await status('cycling', '2025-03-01')).toBe(before);
    await run('dagboek advies hardlopen --vanaf 2024-03-02', '2024-11-01');
    expect(await status('running', '2024-04-01')).toBe('closed');
  });
});

describe('a journal', () => {
  beforeEach(() => run('profiel opslaan --bevallen 2024-03-01'));
  const entries = () => readJournal(join(root, 'standaard')).entries;

  it('keeps a check only when that is asked', async () => {
    await run('check --antwoorden -', undefined, 'pain-with-load: ja');
    expect(entries()).toEqual([]);
    const kept = await run('check --bewaar --antwoorden -', undefined, 'pain-with-load: ja');
    expect(kept.code).toBe(1);
    expect(entries()).toMatchObject([{ kind: 'check', on: '2024-06-10', data: { raised: { 'load-pain': 'watch' } } }]);
  });

  it('refuses to keep a check without a profile, before anything is asked', async () => {
    await run('profiel wis --ja');
    const refused = await run('check --bevallen 2024-03-01 --bewaar --antwoorden -', undefined, 'pain-with-load: ja');
    expect(refused).toMatchObject({ code: 2, stdout: '' });
  });

  it('is listed, exported and removed from', async () => {
    await run('dagboek noteer goed geslapen');
    await run('dagboek noteer "=1+1"', '2024-06-11');
    expect((await run('dagboek')).stdout).toContain('goed geslapen');
    expect((await run('dagboek --formaat markdown')).stdout).toContain('| goed geslapen |');
    expect((await run('dagboek --formaat html')).stdout).toContain('>goed geslapen</td>');
    const { stdout } = await run('dagboek --export json');
    expect(JSON.parse(stdout)).toEqual({ schemaVersion: 1, profile: 'standaard', entries: entries() });
    expect((await run('dagboek --export csv')).stdout).toBe(
      `nummer;datum;soort;tekst\r\n${entries()[0]?.id};2024-06-10;note;goed geslapen\r\n${entries()[1]?.id};2024-06-11;note;"'=1+1"\r\n`,
    );
    expect((await run(`dagboek --verwijder ${entries()[0]?.id.slice(0, 8)}`)).code).toBe(0);
    expect(readFileSync(own('dagboek.jsonl'), 'utf8')).not.toContain('geslapen');
    expect(entries()).toHaveLength(1);
    expect(await run('dagboek --verwijder zzzz')).toMatchObject({ code: 2 });
  });

  it('shows what the checks said of a complaint', async () => {
    for (const [day, answer] of [
      ['2024-06-01', 'ja'],
      ['2024-06-05', 'weet niet'],
      ['2024-06-10', 'nee'],
    ] as const) {
      await run('check --bewaar --antwoorden -', day, `pelvic-heaviness: ${answer}`);
    }
    expect((await run('dagboek --formaat markdown')).stdout).toMatch(/ja \? nee\s*\| .*1 juni 2024/);
  });

  it('lets go of what is kept too long, now and at the next entry', async () => {
    await run('dagboek noteer oud', '2024-01-09');
    await run('dagboek noteer half', '2024-03-10');
    await run('dagboek --bewaar-tot 6m', '2024-08-01');
    expect(entries().map(({ on }) => on)).toEqual(['2024-03-10']);
    await run('dagboek noteer nieuw', '2024-09-10');
    expect(entries().map(({ on }) => on)).toEqual(['2024-09-10']);
    await run('dagboek --bewaar-tot alles');
    expect(readFileSync(own(), 'utf8')).not.toContain('bewaar-tot');
    expect(await run('dagboek --bewaar-tot 0d')).toMatchObject({ code: 2 });
  });

  it('names the lines that it cannot use, and goes on', async () => {
    await run('dagboek noteer heel');
    writeFileSync(own('dagboek.jsonl'), `kapot\n${readFileSync(own('dagboek.jsonl'), 'utf8')}`);
    const listed = await run('dagboek');
    expect(listed.stderr).toContain('regel 1');
    expect(listed.stdout).toContain('heel');
    await run('dagboek herstel');
    expect((await run('dagboek')).stderr).toBe('');
    expect(readFileSync(own('dagboek.beschadigd.txt'), 'utf8')).toBe('kapot\n');
  });

  it('takes the union of the copies of a sync program', async () => {
    await run('dagboek noteer een');
    const copy = own('dagboek.sync-conflict-20240601.jsonl');
    writeFileSync(copy, readFileSync(own('dagboek.jsonl')));
    await run('dagboek noteer twee');
    rmSync(own('dagboek.jsonl'));
    await run('dagboek noteer drie');
    expect((await run('dagboek samenvoegen')).stdout).toContain('Nieuw: 1 regel');
    expect(
      entries()
        .map(({ data }) => 'text' in data && data.text)
        .sort(),
    ).toEqual(['drie', 'een']);
    expect(existsSync(copy)).toBe(false);
  });

  it('says what went wrong where it cannot write', async () => {
    rmSync(own());
    writeFileSync(own(), 'bevallen: 2024-03-01\n');
    rmSync(own('dagboek.jsonl'), { force: true });
    const { mkdirSync } = await import('node:fs');
    mkdirSync(own('dagboek.jsonl'));
    expect(await run('dagboek noteer x')).toMatchObject({ code: 2, stdout: '' });
  });
});
