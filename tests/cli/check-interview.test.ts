import { describe, expect, it } from 'vitest';
import { interview } from '../../src/cli/prompt/interview.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { type Move, scriptedAsker } from '../support/scripted-asker.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

async function run(moves: readonly Move[]) {
  const { asker, asked } = scriptedAsker(moves);
  const result = await interview(
    {
      guide: shippedGuide(),
      situation: { delivery: delivery('2024-03-01'), today: date('2024-03-20'), assumed: [] },
      options: {},
      surroundings: {
        today: date('2024-03-20'),
        contentFolder: undefined,
        width: 80,
        color: false,
        plain: true,
        pager: false,
      },
      wantsNotes: true,
    },
    asker,
  );
  return { result, titles: asked.map(({ title }) => title) };
}

describe('the interview', () => {
  const none: readonly string[] = [];
  const rest: readonly Move[] = Array.from({ length: 5 }, () => none);

  it('asks since when, but not about safety at home', async () => {
    const chest = await run([['pain-in-chest'], 'stop', 'gisteren', '']);
    expect(chest.titles.filter((title) => title.startsWith('Sinds wanneer'))).toHaveLength(1);
    const home = await run([none, ['unsafe-home'], 'no', ...rest, 'ok', '']);
    expect(home.result).toMatchObject({ interrupted: false, answers: { 'unsafe-home': true, 'unsafe-now': false } });
    expect(home.titles.filter((title) => title.startsWith('Sinds wanneer'))).toEqual([]);
  });

  it('gives nothing back when someone went away at once', async () => {
    expect((await run([none, ['unsafe-home'], 'left'])).result).toBe('left');
  });
});
