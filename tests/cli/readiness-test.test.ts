import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJournal } from '../../src/journal/index.ts';
import { runCli } from '../support/run-cli.ts';

let root = '';
const run = (args: string, stdin?: string) =>
  runCli(args.split(' '), {
    today: '2024-09-02',
    environment: { HERSTEL_MAP: root },
    ...(stdin === undefined ? {} : { stdin }),
  });
const filled = async (value: string) => (await run('test --sjabloon')).stdout.replaceAll(': niet #', `: ${value} #`);

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'herstel-test-'));
  await run('profiel opslaan --bevallen 2024-01-01');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the readiness tests from a file', () => {
  it.each([
    ['niet', 1, 'Eerst dit'],
    ['goed', 0, 'Je kunt opbouwen'],
    ['1', 1, 'Eerst dit'],
    ['[zwaar]', 1, 'Nog niet'],
  ])('all %s: exit %i, %s', async (value, code, title) => {
    const done = await run('test --antwoorden -', await filled(value));
    expect(done.code).toBe(code);
    expect(done.stdout).toContain(title);
  });

  it('that went well meet the condition, when they are kept', async () => {
    await run('test --bewaar --antwoorden -', await filled('goed'));
    const { entries } = readJournal(join(root, 'standaard'));
    expect(entries).toMatchObject([
      { kind: 'test', data: { outcome: 'may-build', conditions: { 'test-series-passed': 'met' } } },
    ]);
  });

  it('with a symptom break what the symptom breaks', async () => {
    await run('test --bewaar --antwoorden -', await filled('[zwaar]'));
    const { entries } = readJournal(join(root, 'standaard'));
    expect(entries).toMatchObject([
      { data: { conditions: { 'test-series-passed': 'unmet', 'no-heaviness': 'unmet' } } },
    ]);
  });

  it('of strength say where to train and meet nothing', async () => {
    const template = (await run('test kracht --sjabloon')).stdout.replaceAll(': niet #', ': 5 #');
    const done = await run('test kracht --bewaar --antwoorden -', template);
    expect(done.stdout).toContain('Kracht houdt je niet tegen');
    expect(readJournal(join(root, 'standaard')).entries).toMatchObject([{ data: { conditions: {} } }]);
  });

  it.each([
    ['a test that is none', 'springen: goed'],
    ['a word that is none', 'walk-half-hour: prima'],
    ['a symptom that is none', 'walk-half-hour: [hoofdpijn]'],
    ['a list', '- goed'],
    ['no YAML', '{'],
  ])('refuse %s', async (_name, text) => {
    expect(await run('test --antwoorden -', text)).toMatchObject({ code: 2, stdout: '' });
  });

  it('need a terminal or a file', async () => {
    expect(await run('test')).toMatchObject({ code: 2, stdout: '' });
  });
});
