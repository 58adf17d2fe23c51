import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.ts';

/** The words that are offered for what was typed; the last word is the one that is being typed. */
async function offered(...typed: readonly string[]): Promise<string[]> {
  const { stdout, code } = await runCli(['aanvullen', 'woorden', '--', ...typed]);
  expect(code).toBe(0);
  return stdout.split('\n').flatMap((line) => line.split('\t')[0] || []);
}

describe('what may stand at the cursor', () => {
  it.each<[string, string[], string[]]>([
    ['a command', ['pl'], ['plan']],
    ['a subcommand', ['inhoud', 'd'], ['document', 'dekking']],
    ['an option', ['plan', '--be'], ['--bevallen']],
    ['an option after values', ['plan', '--bevallen', '2024-03-01', '--rup'], ['--ruptuur']],
    ['a condition', ['plan', '--voldaan', 'bekken'], ['bekkenfysio']],
    ['a further condition, with those before it', ['plan', '--voldaan', 'geen-pijn,bekken'], ['geen-pijn,bekkenfysio']],
    ['a topic', ['uitleg', 'bekken'], ['bekkenbodem']],
    ['a source', ['bronnen', 'bjsm-i'], ['bjsm-infographic-2020']],
    ['a shell', ['aanvullen', ''], ['bash', 'zsh', 'fish']],
    ['a topic of help', ['help', 'afs'], ['afsluitcodes']],
    ['a file', ['export', '--uit', 'pl'], [':bestanden']],
    ['a folder', ['plan', '--inhoud', ''], [':mappen']],
    ['nothing for a date', ['plan', '--bevallen', ''], []],
    ['nothing after a word that is not known', ['plam', 'x'], []],
  ])('%s', async (_, typed, expected) => {
    expect(await offered(...typed)).toEqual(expected);
  });

  it('offers every command and help for an empty line', async () => {
    expect(await offered('')).toEqual(expect.arrayContaining(['plan', 'check', 'export', 'help']));
  });

  it('does not offer what only the scripts use', async () => {
    expect(await offered('aanvullen', 'w')).toEqual([]);
  });
});
