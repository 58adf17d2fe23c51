import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONGEST_RUN, worked } from '../support/longest-run.ts';
import { messageFlaws } from '../support/message-flaws.ts';
import { runCli } from '../support/run-cli.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { insideFolder, spoiledArguments } from '../support/spoiled-arguments.ts';

const RUNS = 2_500;
const GIVEN: Readonly<Record<string, string>> = {
  'antwoorden.yaml': 'feverish: ja\ntemperature: 38,2\n',
  'clienten.csv': 'code;bevallen;naam\nA-1;2024-03-01;Anna\nA-2;2024-02-30;\n',
  'praktijk.yaml': 'name: Praktijk\n',
};

const ESCAPE = '\u001b';

/** How a file of each kind begins and ends when all of it is there. */
const WHOLE: Readonly<Record<string, RegExp>> = {
  json: /^\{[\s\S]*\}\n$/,
  ics: /^BEGIN:VCALENDAR\r\n[\s\S]*\r\nEND:VCALENDAR\r\n$/,
  html: /^<!DOCTYPE html>[\s\S]*<\/html>\n$/,
  svg: /^<svg [\s\S]*<\/svg>\n$/,
  md: /^# [\s\S]*\n$/,
};

const around = mkdtempSync(join(tmpdir(), 'herstel-arguments-'));
const folder = join(around, 'werk');
beforeAll(() => {
  mkdirSync(join(folder, 'leeg'), { recursive: true });
  for (const [name, text] of Object.entries(GIVEN)) writeFileSync(join(folder, name), text);
});
afterAll(() => {
  rmSync(around, { recursive: true });
});

/** Every file that a run left, checked for wholeness and removed. */
function takeMadeFiles(label: string): number {
  expect(readdirSync(around), label).toEqual(['werk']);
  let made = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const { name } = entry;
    expect(name, label).not.toMatch(/^\.herstel-/);
    if (name in GIVEN || name === 'leeg') continue;
    const files = entry.isDirectory() ? readdirSync(join(folder, name)).map((file) => join(name, file)) : [name];
    for (const file of files) expect(isWhole(readFileSync(join(folder, file))), `${label}: ${file}`).toBe(true);
    made += files.length;
    rmSync(join(folder, name), { recursive: true });
  }
  for (const [name, text] of Object.entries(GIVEN)) {
    const found = readFileSync(join(folder, name));
    if (found.toString('utf8') === text) continue;
    // Named as the place of a result: then all of it is there.
    expect(isWhole(found), `${label}: ${name}`).toBe(true);
    made += 1;
    writeFileSync(join(folder, name), text);
  }
  expect(readdirSync(join(folder, 'leeg')), label).toEqual([]);
  return made;
}

function isWhole(bytes: Buffer): boolean {
  // The end of a zip, and of a gzip (its length); anything else is a text.
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return bytes.includes('PK\u0005\u0006');
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return bytes.readUInt32LE(bytes.length - 4) % 512 === 0;
  return Object.values(WHOLE).some((form) => form.test(bytes.toString('utf8')));
}

const COLOUR = new RegExp(`${ESCAPE}\\[[\\d;]*m`, 'g');

function isClean(stdout: string, args: readonly string[]): boolean {
  const text = args.some((word) => word.includes('altijd')) ? stdout.replace(COLOUR, '') : stdout;
  return text.endsWith('\n') && !/\bundefined\b|\[object |\bNaN\b|^\s+at /m.test(text) && !text.includes(ESCAPE);
}

/** What an export says of an option that does nothing in its formats. */
const NOTES = /^(?:Let op: --\S+ doet alleen iets bij --formaat [a-z, ]+\.\n)+$/;

describe(`${RUNS} spoiled command lines`, () => {
  it('give an answer or a clear refusal, and whole files only', async () => {
    const codes = { 0: 0, 1: 0, 2: 0, 130: 0 };
    let made = 0;
    for (let seed = 1; seed <= RUNS; seed += 1) {
      const args = insideFolder(spoiledArguments(seededRandom(seed)), folder);
      const label = `seed ${seed}: ${JSON.stringify(args).slice(0, 500)}`;
      const start = worked();
      const { stdout, stderr, code } = await runCli(args, {
        stdin: GIVEN['antwoorden.yaml'] ?? '',
        environment: args[0] === 'inhoud' ? { HERSTEL_INHOUD: join(folder, 'leeg') } : {},
      });
      expect(worked() - start, label).toBeLessThan(LONGEST_RUN);
      codes[code] += 1;
      const files = takeMadeFiles(label);
      made += files;
      if (stderr !== '') expect(messageFlaws(stderr), `${label}\n${stderr}`).toEqual([]);
      if (stdout !== '') expect(isClean(stdout, args), `${label}\n${stdout}`).toBe(true);
      if (stdout.startsWith('{')) expect(() => JSON.parse(stdout), label).not.toThrow();
      const isBatch = /^(?:Klaar|Gecontroleerd): /m.test(stderr);
      if (isBatch) expect([stdout, code <= 2], label).toEqual(['', true]);
      else if (code === 2) expect([stdout, files, stderr !== ''], label).toEqual(['', 0, true]);
      else if (code === 0)
        expect([stderr.replace(NOTES, ''), (stdout === '') === (files === 1)], label).toEqual(['', true]);
      else expect(code === 1 && stdout + stderr !== '' && /^(?:check|inhoud)$/.test(args[0] ?? ''), label).toBe(true);
    }
    // All ends are reached often: the slips are neither all harmless nor all fatal.
    expect(Math.min(codes[0], codes[2])).toBeGreaterThan(RUNS / 10);
    expect(Math.min(codes[1], made)).toBeGreaterThan(RUNS / 50);
    expect(codes[130]).toBe(0);
  }, 120_000);
});
