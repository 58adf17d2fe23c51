import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPractice } from '../../src/content/read-practice.ts';
import type { Practice } from '../../src/render/practice.ts';
import { LONGEST_RUN, worked } from '../support/longest-run.ts';
import { runCli } from '../support/run-cli.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-export-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SITUATION = ['export', '--bevallen', '2024-03-01', '--ruptuur', '3b'];
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('herstel export', () => {
  it.each([
    ['markdown', /^# /],
    ['html', /^<!DOCTYPE html>/],
    ['ics', /^BEGIN:VCALENDAR\r\n/],
    ['json', /^\{"schemaVersion":1,|^\{\n/],
    ['svg', /^<svg /],
  ])('writes %s to standard output', async (format, start) => {
    const run = await runCli([...SITUATION, '--formaat', format]);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(start);
    expect((await runCli([...SITUATION, '--formaat', format])).stdout).toBe(run.stdout);
  });

  it('writes the same to a file, whole', async () => {
    const file = join(folder, 'plan.ics');
    const printed = await runCli([...SITUATION, '--formaat', 'ics']);
    expect(await runCli([...SITUATION, '--formaat', 'ics', '--uit', file])).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(printed.stdout);
    expect(readdirSync(folder)).toEqual(['plan.ics']);
  });

  it('keeps the rights of a file that was there, and writes to what a link points at', async () => {
    const file = join(folder, 'plan.json');
    const link = join(folder, 'link.json');
    writeFileSync(file, 'oud');
    chmodSync(file, 0o600);
    symlinkSync(file, link);
    const refused = await runCli([...SITUATION, '--formaat', 'json', '--uit', link]);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toMatch(/bestaat al\. Geef --overschrijf/);
    expect(readFileSync(file, 'utf8')).toBe('oud');
    await runCli([...SITUATION, '--formaat', 'json', '--uit', link, '--overschrijf']);
    expect(JSON.parse(readFileSync(file, 'utf8')).schemaVersion).toBe(1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['plan.html', /^<!DOCTYPE html>/],
    ['plan.md', /^# /],
    ['PLAN.ICS', /^BEGIN:VCALENDAR/],
  ])('takes the format from the name %s', async (name, start) => {
    const file = join(folder, name);
    expect(await runCli([...SITUATION, '--uit', file])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(file, 'utf8')).toMatch(start);
  });

  it.each([
    ['after many comments', `${'<!-- laag -->\n'.repeat(200)}<svg xmlns="http://www.w3.org/2000/svg"/>`, 0],
    ['after a document type', '<?xml version="1.0"?>\n<!DOCTYPE svg PUBLIC "x" "y">\n<!-- a --><svg/>', 0],
    ['that only begins like one', `${'<!-- laag -->\n'.repeat(40)}<g/>`, 2],
  ])('knows an SVG logo %s', async (_name, logo, code) => {
    writeFileSync(join(folder, 'logo.svg'), logo);
    writeFileSync(join(folder, 'praktijk.yaml'), 'name: Praktijk\nlogo: logo.svg\n');
    const start = worked();
    const run = await runCli([...SITUATION, '--formaat', 'html', '--praktijk', join(folder, 'praktijk.yaml')]);
    expect(run.code).toBe(code);
    expect(worked() - start).toBeLessThan(LONGEST_RUN);
  });

  it('puts reminders and a name in the calendar', async () => {
    const { stdout } = await runCli([...SITUATION, '--formaat', 'ics', '--herinner', '3d', '--naam', 'Anna']);
    expect(stdout).toContain('TRIGGER:-P2DT15H');
    expect(stdout).toContain('X-WR-CALNAME:Herstel na de bevalling: Anna');
  });

  it.each([
    ['html', ['--herinner', '1w'], 'Let op: --herinner doet alleen iets bij --formaat ics.\n'],
    ['markdown', ['--praktijk', 'PRACTICE'], 'Let op: --praktijk doet alleen iets bij --formaat html.\n'],
    ['svg', ['--naam', 'Anna'], 'Let op: --naam doet alleen iets bij --formaat markdown, html, ics.\n'],
    ['ics', ['--herinner', '1w', '--naam', 'Anna'], ''],
    ['html', ['--praktijk', 'PRACTICE'], ''],
  ])('in %s says of %j whether it has no effect', async (format, args, note) => {
    const practice = join(folder, 'praktijk.yaml');
    writeFileSync(practice, 'name: Praktijk\n');
    const named = args.map((arg) => (arg === 'PRACTICE' ? practice : arg));
    const { stderr, code } = await runCli([...SITUATION, '--formaat', format, ...named]);
    expect([stderr, code]).toEqual([note, 0]);
  });

  it.each([
    ['with calls for this week', ['--bevallen', '2024-03-01', '--ruptuur', '3b']],
    ['without them', ['--bevallen', '2024-04-08', '--type', 'keizersnede']],
  ])('keeps red flags and alarm signs apart in Markdown, each under its own heading: %s', async (_name, situation) => {
    const { stdout } = await runCli(['export', ...situation, '--vandaag', '2024-04-18', '--formaat', 'markdown']);
    const headings = [...stdout.matchAll(/^#+ (.*)/gm)].map(([, title]) => title);
    expect(headings).toEqual(
      expect.arrayContaining(['Alarmsignalen, en wie je belt', 'Bel nu', 'Stop bij deze vier rode vlaggen']),
    );
  });

  it('opens what --voldaan says', async () => {
    const status = async (args: readonly string[]): Promise<unknown> => {
      const { stdout } = await runCli([...SITUATION, '--formaat', 'json', ...args]);
      const { activities } = JSON.parse(stdout) as {
        activities: { id: string; conditions: { id: string; state: string }[] }[];
      };
      const running = activities.find(({ id }) => id === 'running');
      return running?.conditions.find(({ id }) => id === 'no-pain')?.state;
    };
    expect(await status([])).toBe('unknown');
    expect(await status(['--voldaan', 'geen-pijn'])).toBe('met');
  });

  it.each([
    [[], /Kies een formaat/],
    [['--formaat', 'pdf'], /"pdf" ken ik niet/],
    [['--formaat', 'html,ics'], /één formaat/],
    [['--formaat', 'ics', '--herinner', '1m'], /--herinner "1m"/],
    [['--formaat', 'ics', '--herinner', '0d'], /--herinner "0d"/],
    [['--formaat', 'ics', '--herinner', '9999d'], /--herinner "9999d"/],
    [['--formaat', 'ics', '--map', 'x'], /--map hoort bij --clienten/],
    [['--formaat', 'html', '--naam', 'n'.repeat(201)], /200 tekens/],
    [['--formaat', 'html', '--uit', '/niet/daar/plan.html'], /niet schrijven: het bestaat niet/],
    [['--formaat', 'html', '--uit', '/'], /niet schrijven: het is een map/],
    [['--formaat', 'html', '--praktijk', '/niet/daar.yaml'], /niet lezen: het bestaat niet/],
    [['--formaat', 'html', '--praktijk', '/dev/zero'], /het is geen gewoon bestand/],
    [['--formaat', 'html', '--uit', '--na-verlies'], /Achter --uit hoort een waarde te staan/],
    [['--formaat', 'html', '--naam', '--uit', 'plan.html'], /Achter --naam hoort een waarde te staan/],
  ])('%j is wrong use', async (args, message) => {
    const run = await runCli([...SITUATION, ...args]);
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(message);
  });

  it('carries the letterhead of a practice', async () => {
    writeFileSync(join(folder, 'logo.png'), PNG);
    const file = join(folder, 'praktijk.yaml');
    writeFileSync(
      file,
      'name: "Bekken & Co <b>"\naddress: ["Straat 1", "1234 AB Plaats"]\ntelephone: "010 - 123 45 67"\nlogo: logo.png\nclosing: "Tot ziens."\n',
    );
    const { stdout, code } = await runCli([...SITUATION, '--formaat', 'html', '--praktijk', file]);
    expect(code).toBe(0);
    expect(stdout).toContain('Bekken &amp; Co &lt;b&gt;');
    expect(stdout).toContain('Tot ziens.');
    expect(stdout).toContain(`data:image/png;base64,${PNG.toString('base64')}`);
  });

  it.each([
    ['name: Praktijk\nlogo: geen.png\n', /logo "geen\.png" kan ik niet lezen/],
    ['name: Praktijk\nlogo: praktijk.yaml\n', /geen plaatje/],
    ['name: Praktijk\nlogo: "a\\0b"\n', /logo {2}hier staat een onzichtbaar stuurteken; haal het weg/],
    ['nam: Praktijk\n', /praktijk\.yaml:1:1/],
  ])('refuses the practice %j', async (yaml, message) => {
    const file = join(folder, 'praktijk.yaml');
    writeFileSync(file, yaml);
    const run = await runCli([...SITUATION, '--formaat', 'html', '--praktijk', file]);
    expect(run.code).toBe(2);
    expect(run.stderr).toMatch(message);
  });
});

describe('readPractice', () => {
  const codesOf = (source: string): string[] => {
    const read = readPractice('p.yaml', source);
    return 'problems' in read ? read.problems.map(({ line, path, code }) => `${line} ${path} ${code}`) : [];
  };

  it('reads every key', () => {
    const read = readPractice(
      'p.yaml',
      'name: P\naddress: Straat 1\ntelephone: "+31 10 1234567"\nemail: a@b.nl\nwebsite: https://b.nl\nlogo: l.png\nclosing: Dag\n',
    );
    expect(read).toEqual({
      practice: {
        name: 'P',
        address: ['Straat 1'],
        telephone: '+31 10 1234567',
        email: 'a@b.nl',
        website: 'https://b.nl',
        logo: 'l.png',
        closing: 'Dag',
      },
    });
  });

  it('gives what the renderers take', () => {
    const read = readPractice('p.yaml', 'name: P\n');
    if ('problems' in read) throw new Error('expected a practice');
    const { logo, ...practice } = read.practice;
    const taken: Practice = practice;
    expect([taken, logo]).toEqual([{ name: 'P' }, undefined]);
  });

  it.each([
    ['', ['1  file-empty']],
    ['- a\n', ['1  type-wrong']],
    ['name: ""\n', ['1 name text-empty']],
    ['telephone: "010 1234567"\n', ['1 name key-missing']],
    ['name: P\ntelephone: "javascript:1"\n', ['2 telephone phone-form']],
    ['name: P\nwebsite: "javascript:alert(1)"\n', ['2 website url-form']],
    ['name: P\nemail: "niet goed"\n', ['2 email value-wrong']],
    ['name: P\naddress: []\n', ['2 address list-empty']],
    ['name: P\nname: Q\n', ['2  yaml-duplicate-key']],
    ['name: [P\n', ['2  yaml-indent']],
    ['name: &a P\nclosing: *a\n', ['1 name yaml-alias', '2 closing yaml-alias']],
    ['name: P\nfax: 1\nnam: Q\n', ['2 fax key-unknown', '3 nam key-unknown']],
  ])('%j', (source, expected) => {
    expect(codesOf(source)).toEqual(expected);
  });
});
