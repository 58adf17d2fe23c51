import { describe, expect, it } from 'vitest';
import { drawsCharacters } from '../../../src/cli/screen/draws-characters.ts';
import { runCli } from '../../support/run-cli.ts';

describe('lines and blocks', () => {
  it.each<[boolean, NodeJS.Platform, Record<string, string>]>([
    [true, 'linux', {}],
    [true, 'linux', { LANG: 'nl_NL.UTF-8' }],
    [true, 'darwin', { LC_CTYPE: 'UTF-8' }],
    [true, 'linux', { LANG: 'nl_NL.utf8' }],
    [false, 'linux', { LANG: 'C' }],
    [false, 'linux', { LANG: 'nl_NL.ISO-8859-1' }],
    [false, 'linux', { LC_ALL: 'POSIX', LANG: 'nl_NL.UTF-8' }],
    [true, 'linux', { LC_ALL: '', LC_CTYPE: 'nl_NL.UTF-8', LANG: 'C' }],
    [false, 'win32', {}],
    [true, 'win32', { WT_SESSION: '1' }],
  ])('%s on %s with %j', (expected, platform, environment) => {
    expect(drawsCharacters(environment, platform)).toBe(expected);
  });

  it('are left out of a plan where the locale has none', async () => {
    const { stdout } = await runCli(['plan', '--bevallen', '2024-03-01', '--alles'], { environment: { LANG: 'C' } });
    expect(stdout).not.toMatch(/[\u2500-\u259f\u2800-\u28ff]/);
    expect(stdout).toContain('112');
  });
});
