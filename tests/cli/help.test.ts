import { describe, expect, it } from 'vitest';
import { HELP_TOPICS } from '../../src/text/help-topics.ts';
import { runCli } from '../support/run-cli.ts';

const COMMANDS = ['plan', 'check', 'export', 'uitleg', 'bronnen', 'aanvullen', 'help'];

describe('herstel help', () => {
  it.each(HELP_TOPICS.filter((topic) => topic !== 'inhoud'))(
    'has a page about %s, at most 40 columns wide where asked',
    async (topic) => {
      const { stdout, code } = await runCli(['help', topic, '--breedte', '40']);
      expect(code).toBe(0);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(40);
    },
  );

  it.each(COMMANDS)('shows the same for "help %s" as "--help" does, with examples', async (command) => {
    const asked = await runCli(['help', command]);
    expect(asked).toEqual(await runCli([command, '--help']));
    expect(asked.code).toBe(0);
    expect(asked.stdout).toContain('Voorbeelden:\n  ');
  });

  it('has the page first and then the command for a word that is both', async () => {
    const [page, command] = [await runCli(['help', 'inhoud']), await runCli(['inhoud', '--help'])];
    expect(page.stdout.endsWith(command.stdout)).toBe(true);
    expect(page.stdout.length).toBeGreaterThan(command.stdout.length + 100);
  });

  it('is the whole help without a word, and names its pages', async () => {
    const { stdout, code } = await runCli(['help']);
    expect(code).toBe(0);
    for (const word of [...COMMANDS, ...HELP_TOPICS]) expect(stdout).toContain(word);
  });

  it('says that a word is not known, and which was meant', async () => {
    const { stdout, stderr, code } = await runCli(['help', 'afsluitcode']);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain('Bedoelde je "afsluitcodes"?');
  });
});

describe('a command that needs a further word', () => {
  it('shows its help, and that is not wrong use', async () => {
    const { stdout, stderr, code } = await runCli(['inhoud']);
    expect([stderr, code]).toEqual(['', 0]);
    expect(stdout).toContain('controleer');
  });
});

describe('a further word that is not one', () => {
  it('is refused, with those that are', async () => {
    const { stdout, stderr, code } = await runCli(['inhoud', 'controleren']);
    expect([stdout, code]).toEqual(['', 2]);
    expect(stderr).toContain('Bedoelde je "controleer"?');
  });
});

describe('herstel --version', () => {
  it.each(['--version', '-V'])('%s says program, content, hash and review', async (option) => {
    const { stdout, code } = await runCli([option]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^herstel 0\.0\.0-test\ninhoud \d+\.\d+\.\d+ \([0-9a-f]{12}\), niet beoordeeld door een zorgverlener\n$/,
    );
  });
});
