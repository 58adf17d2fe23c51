import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file));

const PLANTED: readonly (readonly [folder: string, imported: string, refused: boolean])[] = [
  ['src/domain', '../planner/plan-recovery.ts', true],
  ['src/domain', 'node:fs', true],
  ['src/domain', './offset.ts', false],
  ['src/planner', '../text/plan-words.ts', true],
  ['src/planner', 'yaml', true],
  ['src/planner', '../domain/plan.ts', false],
  ['src/check', '../planner/plan-recovery.ts', true],
  ['src/check', '../domain/level.ts', false],
  ['src/content', '../text/plan-words.ts', true],
  ['src/content', '../cli/context.ts', true],
  ['src/content/rules', '../../planner/plan-recovery.ts', true],
  ['src/content', 'zod', false],
  ['src/content/rules', '../../domain/guide.ts', false],
  ['src/journal', '../planner/plan-recovery.ts', true],
  ['src/journal', '../text/plan-words.ts', true],
  ['src/journal', 'node:child_process', true],
  ['src/journal', 'node:fs', false],
  ['src/journal', 'node:crypto', false],
  ['src/journal', '../domain/journal.ts', false],
  ['src/text', '../planner/plan-recovery.ts', true],
  ['src/text', 'date-fns/locale/nl', false],
  ['src/text', 'date-fns/addMonths', true],
  ['src/document', '../planner/plan-recovery.ts', true],
  ['src/document', 'chalk', true],
  ['src/document', '../text/plan-words.ts', false],
  ['src/render', '../planner/plan-recovery.ts', true],
  ['src/render/html', '../../cli/context.ts', true],
  ['src/render', 'node:fs', true],
  ['src/render', '../document/document.ts', false],
  ['src/herstel', 'node:fs', true],
  ['src/herstel', '../cli/context.ts', true],
  ['src/herstel', '../content/load-content.ts', true],
  ['src/herstel', '../planner/plan-recovery.ts', false],
  ['src/herstel', '../render/html/html.ts', false],
];

describe('the linter holds the import fences', () => {
  const folder = mkdtempSync(join(tmpdir(), 'herstel-fences-'));
  let report = '';

  beforeAll(() => {
    for (const file of ['biome.json', '.gitignore']) copyFileSync(join(root, file), join(folder, file));
    PLANTED.forEach(([place, imported], index) => {
      mkdirSync(join(folder, place), { recursive: true });
      const text = `import { thing } from '${imported}';\n\nexport const planted = thing;\n`;
      writeFileSync(join(folder, place, `planted-${index}.ts`), text);
    });
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const { stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', '--max-diagnostics=none', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    report = `${stdout}${stderr}`;
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(PLANTED.map((planted, index) => [...planted, index] as const))(
    '%s may not import %s: %s',
    (place, _imported, refused, index) => {
      expect(report).toContain('noRestrictedImports');
      expect(new RegExp(`${place}/planted-${index}\\.ts:\\S+ lint/style/noRestrictedImports`).test(report)).toBe(
        refused,
      );
    },
  );
});

describe('the code keeps its promises', () => {
  it('has no clock outside cli/', () => {
    const clocks = sources.filter(
      (file) => !file.startsWith('src/cli/') && /new Date\(\)|Date\.now\(/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(clocks).toEqual([]);
  });

  it('never ends the process itself', () => {
    const exits = sources.filter((file) => /process\.exit\(/.test(readFileSync(join(root, file), 'utf8')));
    expect(exits).toEqual([]);
  });

  it('sets the exit code in one place', () => {
    const setting = sources.filter((file) => /process\.exitCode\s*=/.test(readFileSync(join(root, file), 'utf8')));
    expect(setting).toEqual([join('src', 'cli', 'main.ts')]);
  });

  it('leaves it to the planner what holds when: document/ and render/ take nothing but types from those rules', () => {
    const computing = sources.filter(
      (file) =>
        /^src.(?:document|render)./.test(file) &&
        /^import (?!type ).*domain\/(?:offset|scope|standing)\.ts'/m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(computing).toEqual([]);
  });

  it('takes nothing but types from domain/ into text/', () => {
    const values = sources.filter(
      (file) =>
        file.startsWith('src/text/') &&
        /^import (?!type ).*from '\.\.\/domain\//m.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(values).toEqual([]);
  });

  it('imports date-fns by function path only', () => {
    const barrels = sources.filter((file) =>
      /from 'date-fns(?:\/locale)?'/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(barrels).toEqual([]);
  });
});
