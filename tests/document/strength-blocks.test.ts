import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.ts';

const situation = ['--bevallen', '2024-03-01', '--ruptuur', '3b', '--breedte', '120', '--vandaag'];

async function plan(today: string, ...more: string[]): Promise<string> {
  const { stdout, stderr, code } = await runCli(['plan', ...situation, today, ...more]);
  expect([stderr, code]).toEqual(['', 0]);
  return stdout;
}

describe('how strong the tissue is', () => {
  it('is a range between tens, rounded outwards, or the most it can be', async () => {
    const { stdout } = await runCli(['plan', '--bevallen', '2024-03-01', '--vandaag', '2024-05-20', '--alles']);
    expect(stdout).toContain('ongeveer 40 tot 80 %');
    const early = await plan('2024-03-20', '--alles');
    expect(early).toContain('Bindweefsel dat is opgerekt, maar niet gescheurd: hooguit ongeveer 30 %');
    expect(early).toContain('Litteken van een scheur, knip of totaalruptuur: hooguit ongeveer 30 %');
  });

  it.each(['2024-03-05', '2024-03-20', '2024-04-20', '2024-06-20', '2024-12-20', '2026-01-20'])(
    'is not in the plan of a minute, nor in the shortest: %s',
    async (today) => {
      expect(await plan(today)).not.toContain('%');
      expect(await plan(today, '--kort')).not.toContain('%');
    },
  );
});
