import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { offsetsOf, type ProbeResult, probe } from './support/calendar-probe.ts';
import { shippedGuide } from './support/shipped-guide.ts';

// With and without summer time, on both sides of the date line's neighbours; São Paulo changed its clock at midnight,
// so that some local days have no 00:00.
const ZONES = [
  'Europe/Amsterdam',
  'UTC',
  'America/Vancouver',
  'Pacific/Auckland',
  'Africa/Nairobi',
  'America/Sao_Paulo',
] as const;

const folder = mkdtempSync(join(tmpdir(), 'herstel-zones-'));
const script = join(folder, 'probe.cjs');
const content = join(folder, 'content.json');
const results = new Map<string, ProbeResult>();
let here: ProbeResult;

beforeAll(async () => {
  writeFileSync(content, JSON.stringify(shippedGuide()));
  await build({
    // A program of its own, because a time zone holds for a whole process.
    stdin: {
      contents: `
        import { readFileSync } from 'node:fs';
        import { probe } from './calendar-probe.ts';
        process.stdout.write(JSON.stringify(probe(JSON.parse(readFileSync(process.argv[2], 'utf8')))));`,
      resolveDir: fileURLToPath(new URL('support', import.meta.url)),
    },
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
  });
  const waiting: string[] = [...ZONES];
  const work = async (): Promise<void> => {
    for (let zone = waiting.shift(); zone !== undefined; zone = waiting.shift()) {
      results.set(zone, await probeIn(zone));
    }
  };
  await Promise.all([work(), work()]);
  here = probe(shippedGuide());
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function probeIn(timeZone: string): Promise<ProbeResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, content], { env: { TZ: timeZone } });
    let output = '';
    let problems = '';
    child.stdout.on('data', (part) => {
      output += String(part);
    });
    child.stderr.on('data', (part) => {
      problems += String(part);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(output));
      else reject(new Error(`${timeZone}: ${problems}`));
    });
  });
}

describe('every delivery of 1990 to 2040, with every time that occurs in the content [H-05]', () => {
  it('finds the times in the content', () => {
    const written = offsetsOf(shippedGuide()).map(({ days, months }) => (months > 0 ? `${months}m` : `${days}d`));
    expect(written).toEqual(
      expect.arrayContaining(['0d', '4d', '5d', '14d', '28d', '42d', '3m', '4m', '6m', '9m', '12m']),
    );
  });

  it.each(ZONES)('is the same as date-fns says, never early: %s', (zone) => {
    const result = results.get(zone);
    expect(result?.timeZone).toBe(zone);
    expect(result?.differences).toEqual([]);
    expect(result?.compared).toBe(18_628 * offsetsOf(shippedGuide()).length);
  });

  it.each(ZONES)('does not depend on the clock of the machine: %s', (zone) => {
    expect(results.get(zone)?.dates).toBe(here.dates);
  });
});

describe('the JSON of a plan', () => {
  it.each(ZONES)('is the same, byte for byte: %s', (zone) => {
    expect(results.get(zone)?.plans).toEqual(here.plans);
    expect(here.plans).toHaveLength(4);
  });
});
