import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { CliContext, ExitCode } from '../../src/cli/context.ts';
import { runProgram } from '../../src/cli/run-program.ts';

const sample = fileURLToPath(new URL('sample', import.meta.url));
const broken = fileURLToPath(new URL('../errors/key-unknown', import.meta.url));

async function run(args: readonly string[]): Promise<{ out: string; error: string; code: ExitCode }> {
  const result = { out: '', error: '', code: 0 as ExitCode };
  const screen = { isTerminal: false, columns: undefined };
  const unused = async (): Promise<never> => {
    throw new Error('not needed here');
  };
  const context: Partial<CliContext> = {
    version: '1.0.0',
    environment: {},
    stdin: { isTerminal: false },
    stdout: screen,
    stderr: screen,
    writeOut: (text) => {
      result.out += text;
    },
    writeError: (text) => {
      result.error += text;
    },
    readStandardInput: unused,
    loadGuide: unused,
    exitWith: (code) => {
      result.code = code;
    },
  };
  await runProgram(['inhoud', ...args], context as CliContext);
  return result;
}

describe('herstel inhoud', () => {
  it('controleer: nothing wrong is exit 0', async () => {
    const { out, error, code } = await run(['controleer', sample]);
    expect(out).toMatch(/^Geen problemen in 16 bestanden\. Versie 1\.0\.0, inhoud [0-9a-f]{12}\.\n$/);
    expect([error, code]).toEqual(['', 0]);
  });

  it('controleer: problems are lines with the folder before the file, exit 1', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'herstel-broken-'));
    try {
      cpSync(sample, folder, { recursive: true });
      cpSync(broken, folder, { recursive: true });
      rmSync(join(folder, 'curve.yaml'));
      const { out, code } = await run(['controleer', `${folder}/`]);
      expect(out).toBe(
        [
          `${folder}/curve.yaml:1:1  dit bestand ontbreekt`,
          `${folder}/tracks/general.yaml:7:5  phases.0.titel  onbekende sleutel "titel"; bedoelde je \`title\`?`,
          '',
          '2 problemen in 2 bestanden.\n',
        ].join('\n'),
      );
      expect(code).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(['controleer', 'document', 'dekking'])(
    '%s: a folder without guide.yaml is one line, exit 2',
    async (command) => {
      const { out, error, code } = await run([command, join(sample, '..')]);
      expect(out).toBe('');
      expect(error).toBe(`"${join(sample, '..')}": geen inhoudsmap: guide.yaml ontbreekt\n`);
      expect(code).toBe(2);
    },
  );

  it('controleer: what stands in a file cannot clear or colour the screen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'herstel-escape-'));
    try {
      writeFileSync(join(folder, 'guide.yaml'), 'id: "\\e[2J"\n"\\e]0;x\\a": 1\n');
      const { out } = await run(['controleer', folder]);
      expect(out).toContain('guide.yaml:1:5  id  hier staat een onzichtbaar stuurteken; haal het weg\n');
      expect(out).not.toMatch(/\p{Cc}(?<!\n)/u);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('controleer: a folder that cannot be read is exit 2', async () => {
    const { out, error, code } = await run(['controleer', '/does/not/exist']);
    expect(out).toBe('');
    expect(error).toContain('De map "/does/not/exist" kan ik niet lezen.');
    expect(code).toBe(2);
  });

  it('schema: one kind, all kinds, and a slip', async () => {
    expect(JSON.parse((await run(['schema', 'track'])).out).required).toEqual(['id', 'title']);
    expect(Object.keys(JSON.parse((await run(['schema'])).out))).toContain('check');
    const slip = await run(['schema', 'trak']);
    expect(slip.error).toContain('Bedoelde je "track"?');
    expect(slip.code).toBe(2);
  });

  it('dekking: where each fact is, exit 1 when one is missing', async () => {
    const all = await run(['dekking', sample]);
    expect(all.out).toContain(`HT-01\n  ${join(sample, 'guide.yaml')}:9  guide/own-pace\n`);
    expect(all.out).toMatch(/HT-07 \(omstreden\)\n {2}\S+conflicts\.yaml:\d+ {2}conflicts\/\S+\.positions\.0\n/);
    expect(all.out).toContain('2 van 2 feiten staan in de inhoud.\n');
    expect(all.code).toBe(0);
    const folder = mkdtempSync(join(tmpdir(), 'herstel-coverage-'));
    try {
      cpSync(join(sample, 'guide.yaml'), join(folder, 'guide.yaml'));
      writeFileSync(join(folder, 'facts.yaml'), 'documents: [{source: old-page, facts: [HT-02]}]\ndisputed: []\n');
      const none = await run(['dekking', folder]);
      expect(none.out).toBe('HT-02\n  staat nergens\n\n0 van 1 feiten staan in de inhoud.\n');
      expect(none.code).toBe(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('document: every sentence with its source', async () => {
    const { out, code } = await run(['document', sample]);
    expect(code).toBe(0);
    expect(out).toContain('- **doen (tot 2w):** Rust veel. `rest-much` (bron: old-page)\n');
    expect(out.replace(/\s+/g, ' ')).toContain(
      '**carrier-walking, vanaf 2w:** Draag je baby kort. \\[na verlies: niet getoond\\] `general/grants.carrier-walking` (bron: old-page)',
    );
    expect(out).toContain('**niveau nu bellen (tot 12w), contact birth-care:** Dit kan gevaarlijk zijn.');
    expect(out).toContain('`blood-loss.levels.0`');
    expect(out).toMatch(/^1\. begin: 8 x 0:30 `first`$/m);
    expect(out).not.toContain('undefined');
  });
});
