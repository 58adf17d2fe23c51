import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/render/display-width.ts';
import { type CliWorld, runCli } from '../support/run-cli.ts';

const PLAN = ['plan', '--bevallen', '2024-03-01', '--ruptuur', 'geen', '--vandaag', '2024-04-18'];
const ESCAPE = String.fromCharCode(27);

async function output(args: readonly string[], world: CliWorld = {}): Promise<string> {
  const { stdout, stderr, code } = await runCli(args, world);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

const SITUATIONS: readonly (readonly string[])[] = [
  ['--bevallen', '2024-03-01', '--vandaag', '2024-03-01'],
  ['--bevallen', '2024-03-01', '--vandaag', '2024-03-04', '--type', 'keizersnede'],
  ['--bevallen', '2024-03-01', '--vandaag', '2024-04-18', '--ruptuur', '3b'],
  ['--bevallen', '2024-03-01', '--vandaag', '2024-09-01', '--ruptuur', 'weet-niet', '--na-verlies'],
  ['--bevallen', '2024-03-01', '--vandaag', '2024-12-26', '--type', 'kunstverlossing', '--ruptuur', 'knip'],
  ['--bevallen', '1950-01-01', '--vandaag', '2026-11-22', '--ruptuur', '4'],
  ['--bevallen', '2024-12-31', '--vandaag', '2024-04-18'],
];

describe('--kort', () => {
  it.each(SITUATIONS.map((args) => [args] as const))('is at most six lines of at most 60 columns: %j', async (args) => {
    for (const columns of [60, 80, 120]) {
      const text = await output(['plan', ...args, '--kort'], { columns });
      const lines = text.trimEnd().split('\n');
      const rows = lines.reduce((count, line) => count + Math.max(1, Math.ceil(displayWidth(line) / columns)), 0);
      expect(lines.length).toBeLessThanOrEqual(6);
      expect(rows, `${columns} columns:\n${text}`).toBeLessThanOrEqual(6);
    }
  });

  it('says where, what waits, what comes, when to stop and who to call', async () => {
    expect((await output([...PLAN, '--kort'])).trimEnd().split('\n')).toEqual([
      expect.stringMatching(/^Dag 48/),
      expect.stringMatching(/^Regel nu: /),
      expect.stringMatching(/^Nog niet: hardlopen, springen/),
      expect.stringMatching(/^1 juni: .*als de voorwaarden kloppen\.$/),
      expect.stringMatching(/^Stop bij /),
      expect.stringMatching(/112.*113.*je huisarts/),
    ]);
  });
});

describe('colour', () => {
  it.each([
    ['through a pipe', [], {}, false],
    ['on a terminal', [], { isTerminal: true }, true],
    ['on a terminal with NO_COLOR', [], { isTerminal: true, environment: { NO_COLOR: '1' } }, false],
    ['with an empty NO_COLOR', [], { isTerminal: true, environment: { NO_COLOR: '' } }, true],
    ['on a terminal that can do nothing', [], { isTerminal: true, environment: { TERM: 'dumb' } }, false],
    ['--kleur altijd through a pipe', ['--kleur', 'altijd'], {}, true],
    ['--kleur altijd with NO_COLOR', ['--kleur', 'altijd'], { environment: { NO_COLOR: '1' } }, true],
    ['--kleur nooit on a terminal', ['--kleur', 'nooit'], { isTerminal: true }, false],
    ['--kleur auto through a pipe', ['--kleur', 'auto'], {}, false],
  ] as const)('%s', async (_, args, world, coloured) => {
    expect((await output([...PLAN, ...args], world)).includes(ESCAPE)).toBe(coloured);
    for (const command of [['uitleg', 'alles'], ['bronnen']]) {
      expect((await output([...command, ...args], world)).includes(ESCAPE)).toBe(coloured);
    }
  });

  it('never enters JSON', async () => {
    expect(await output([...PLAN, '--formaat', 'json', '--kleur', 'altijd'], { isTerminal: true })).not.toContain(
      ESCAPE,
    );
  });

  it('changes nothing but colour, and the marks around a command that stand in for it', async () => {
    // The marks take room of their own: at this width none of them moves a word to the next line.
    const wide = [...PLAN, '--breedte', '120'];
    const plain = await output(wide);
    const coloured = await output([...wide, '--kleur', 'altijd']);
    expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '')).toBe(plain.replaceAll('`', ''));
  });
});

describe('the width', () => {
  const tooWide = (text: string, width: number) => text.split('\n').filter((line) => displayWidth(line) > width);

  it.each([40, 50, 60, 80, 100, 120, 200])('--breedte %i holds, with and without drawings', async (width) => {
    for (const args of SITUATIONS) {
      for (const more of [[], ['--alles'], ['--eenvoudig']]) {
        const text = await output(['plan', ...args, ...more, '--breedte', String(width)]);
        expect(tooWide(text, width)).toEqual([]);
      }
    }
    for (const command of [['uitleg'], ['uitleg', 'alles'], ['bronnen', 'goom-2019'], ['bronnen', '--conflicten']]) {
      expect(tooWide(await output([...command, '--breedte', String(width)]), width)).toEqual([]);
    }
  });

  it('follows the terminal from 40 to 100 columns, and is 80 through a pipe', async () => {
    const widest = async (world: CliWorld) => {
      const text = await output([...PLAN, '--alles', '--kleur', 'nooit'], world);
      return Math.max(...text.split('\n').map((line) => displayWidth(line)));
    };
    expect(await widest({ isTerminal: true, columns: 60 })).toBeLessThanOrEqual(60);
    expect(await widest({ isTerminal: true, columns: 60 })).toBeGreaterThan(50);
    expect(await widest({ isTerminal: true, columns: 20 })).toBeLessThanOrEqual(40);
    expect(await widest({ isTerminal: true, columns: 250 })).toBeLessThanOrEqual(100);
    expect(await widest({ isTerminal: true, columns: 250 })).toBeGreaterThan(90);
    expect(await widest({})).toBeLessThanOrEqual(80);
    expect(await widest({})).toBeGreaterThan(70);
  });
});

describe('--eenvoudig', () => {
  it.each(SITUATIONS.map((args) => [args] as const))('has no drawing characters: %j', async (args) => {
    for (const more of [[], ['--alles'], ['--kort']]) {
      const text = await output(['plan', ...args, ...more, '--eenvoudig']);
      // Boxes, blocks, geometric shapes, arrows, dingbats, Braille.
      expect(text).not.toMatch(/[\u2190-\u21ff\u2500-\u27bf\u2800-\u28ff]/);
    }
  });
});

describe('help', () => {
  const ENGLISH = /\b(usage|options?|commands?|arguments?|display|show|default|choices|output|version)\b/i;

  it.each([
    [[]],
    [['--help']],
    [['-h']],
    [['help']],
    [['help', 'plan']],
    [['plan', '--help']],
    [['uitleg', '--help']],
    [['bronnen', '-h']],
  ])('%j is Dutch and goes to stdout', async (args) => {
    const text = await output(args);
    expect(text).toMatch(/^Gebruik: herstel/);
    expect(text.replace('--version', '')).not.toMatch(ENGLISH);
  });

  it('of the program names the intended use and every command', async () => {
    const text = await output(['--help']);
    expect(text).toContain('zonder CE-markering');
    expect(text).toContain('bel 112');
    for (const name of ['plan', 'check', 'export', 'uitleg', 'bronnen', 'inhoud']) {
      expect(text).toMatch(new RegExp(`^ {2}${name} `, 'm'));
    }
  });

  it('of plan names every option', async () => {
    const text = await output(['plan', '--help']);
    const options = ['bevallen', 'type', 'ruptuur', 'na-verlies', 'alles', 'kort', 'formaat', 'voldaan', 'vandaag'];
    for (const name of [...options, 'inhoud', 'kleur', 'breedte', 'eenvoudig']) expect(text).toContain(`--${name}`);
    expect(text.replace(/\s+/g, ' ')).toContain('geen|1|2|knip|3a|3b|3c|4|weet-niet (anders: geen)');
  });
});

describe('--voldaan', () => {
  const running = async (list: string): Promise<string> => {
    const args = [
      'plan',
      '--bevallen',
      '2024-03-01',
      '--vandaag',
      '2024-06-01',
      '--formaat',
      'json',
      '--voldaan',
      list,
    ];
    const { activities } = JSON.parse(await output(args));
    return activities.find(({ id }: { id: string }) => id === 'running').status;
  };
  const ALL =
    'bekkenfysio,geen-pijn,buik-vlak,geen-plasverlies,geen-zwaar-gevoel,geen-wind-of-ontlastingsverlies,bloedverlies-gestopt,testserie';

  it.each([
    ['', 'conditional'],
    ['bekkenfysio', 'conditional'],
    [ALL, 'open'],
    [ALL.toUpperCase(), 'open'],
    [ALL.replaceAll(',', ' , '), 'open'],
    [`,,${ALL},`, 'open'],
    [ALL.replace(',testserie', ''), 'conditional'],
  ])('"%s": running is %s', async (list, status) => {
    expect(await running(list)).toBe(status);
  });
});
