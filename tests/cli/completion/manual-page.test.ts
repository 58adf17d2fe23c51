import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.ts';

describe('the manual page', () => {
  it('is the one that is committed; npm run generate makes it again', async () => {
    const { stdout } = await runCli(['aanvullen', 'handleiding']);
    await expect(stdout).toMatchFileSnapshot('../../../man/herstel.1');
  });

  it('takes no text for an instruction', async () => {
    const { stdout } = await runCli(['aanvullen', 'handleiding']);
    const requests = stdout.split('\n').filter((line) => /^[.']/.test(line));
    expect(requests.length).toBeGreaterThan(100);
    for (const line of requests) expect(line).toMatch(/^\.(?:\\" Gemaakt|TH|SH|SS|PP|TP|B|I)/);
  });
});
