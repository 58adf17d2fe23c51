import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

let root = '';
const run = (args: string, today: string, stdin?: string) =>
  runCli(args.split(' '), { today, environment: { HERSTEL_MAP: root }, ...(stdin === undefined ? {} : { stdin }) });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'herstel-visit-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('the sheet for a visit', () => {
  it('has the situation, the last check, the trend, what the plan waits for and own questions', async () => {
    await run('profiel opslaan --bevallen 2024-03-01 --ruptuur 2', '2024-06-01');
    await run('check --bewaar --antwoorden -', '2024-06-01', '{"pelvic-heaviness": true}');
    await run('check --bewaar --antwoorden -', '2024-06-08', '{"pelvic-heaviness": true}');
    await run('dagboek noteer mag ik zwemmen?', '2024-06-08');
    await run('dagboek noteer goed geslapen', '2024-06-08');
    const { stdout, code } = await run('export --voor bekkenfysio --formaat markdown', '2024-06-10');
    expect(code).toBe(0);
    const text = stdout.replaceAll(/\s+/g, ' ');
    expect(text).toContain('# Voor mijn bekkenfysiotherapeut');
    expect(text).toContain('vrijdag 1 maart 2024 (3 maanden en 1 week)');
    expect(text).toContain('voor het eerst gemeld op 1 juni 2024, bij 2 van 2 checks');
    expect(text).toContain('ja ja');
    expect(text).toContain('klopt niet, op 8 juni 2024, volgens je check');
    expect(text).toContain('mag ik zwemmen?');
    expect(text).not.toContain('goed geslapen');
    // One side of paper: some sixty lines at eleven points.
    expect(stdout.split('\n').length).toBeLessThanOrEqual(80);
  });

  it('is there without a journal too, and as a page', async () => {
    const { stdout, code } = await run('export --voor nacontrole --bevallen 2024-03-01', '2024-06-10');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!DOCTYPE html>/);
    expect(stdout).toContain('Voor mijn nacontrole');
  });

  it.each([
    'export --voor tandarts --bevallen 2024-03-01',
    'export --voor huisarts --formaat ics --bevallen 2024-03-01',
    'export --voor huisarts',
  ])('refuses %s', async (args) => {
    expect(await run(args, '2024-06-10')).toMatchObject({ code: 2, stdout: '' });
  });
});
