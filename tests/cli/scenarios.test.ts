import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const folder = fileURLToPath(new URL('../scenarios', import.meta.url));

/** A command as it is typed, with what it prints and how it ends. */
interface Scenario {
  readonly title: string;
  readonly args: readonly string[];
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Reads a file of scenarios: `# title`, `$ herstel …`, the exact output (lines that begin with `! ` go to standard
 * error), and at last `→ code`.
 */
function readScenarios(text: string): Scenario[] {
  return text.split(/^# /m).flatMap((part) => {
    const [title = '', ...lines] = part.trimEnd().split('\n');
    const command = lines.findIndex((line) => line.startsWith('$ herstel'));
    if (command === -1) return [];
    const end = lines.findLastIndex((line) => line.startsWith('→ '));
    const output = lines.slice(command + 1, end);
    const said = (wanted: boolean): string =>
      output
        .filter((line) => line.startsWith('! ') === wanted)
        .map((line) => `${wanted ? line.slice(2) : line}\n`)
        .join('');
    return [
      {
        title,
        args: wordsOf(lines[command]?.slice('$ herstel'.length) ?? ''),
        code: Number(lines[end]?.slice(2)),
        stdout: said(false),
        stderr: said(true),
      },
    ];
  });
}

/** The words of a command line, with quotes as in a shell. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
  const scenarios = readScenarios(readFileSync(`${folder}/${file}`, 'utf8'));
  describe(file, () => {
    it('holds scenarios', () => expect(scenarios.length).toBeGreaterThan(3));

    it.each(scenarios.map((scenario) => [scenario.title, scenario] as const))('%s', async (_, scenario) => {
      const { args, ...expected } = scenario;
      expect({ title: scenario.title, ...(await runCli(args)) }).toEqual(expected);
    });
  });
}
