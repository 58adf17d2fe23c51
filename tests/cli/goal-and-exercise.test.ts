import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guide as guideThrough } from '../../src/cli/screen/guided-timer.ts';
import { planGoal } from '../../src/planner/plan-goals.ts';
import { planRecovery } from '../../src/planner/plan-recovery.ts';
import { timerSteps } from '../../src/planner/timer-steps.ts';
import { date } from '../support/dates.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

let root = '';
const run = (args: string, today: string) => runCli(args.split(' '), { today, environment: { HERSTEL_MAP: root } });

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'herstel-goal-'));
});
afterEach(() => rmSync(root, { recursive: true }));

describe('own goals', () => {
  const DELIVERY = { deliveredOn: date('2024-03-01'), mode: 'vaginal', tear: 'none', afterLoss: false } as const;
  const ALL_MET = Object.fromEntries(shippedGuide().conditions.map(({ id }) => [id, 'met' as const]));
  const codes = (today: string, conditions: Record<string, 'met' | 'unmet'>, stepsDone: number) => {
    const guide = shippedGuide();
    const goal = guide.goals.find(({ id }) => id === 'run-five-kilometres');
    const plan = planRecovery(guide, DELIVERY, date(today), { conditions });
    return goal === undefined
      ? []
      : planGoal(goal, plan, guide.programmes, { 'walk-run': stepsDone }).map(({ status }) => status.code);
  };

  it.each([
    ['a week after the birth nothing', '2024-03-08', ALL_MET, 0, ['later', 'later', 'later', 'later']],
    [
      'a year later, nothing told: brisk walking asks nothing',
      '2025-03-01',
      {},
      0,
      ['possible', 'conditional', 'conditional', 'conditional'],
    ],
    [
      'everything holds: the first part, the rest by steps',
      '2025-03-01',
      ALL_MET,
      0,
      ['possible', 'possible', 'step', 'step'],
    ],
    ['half the ladder', '2025-03-01', ALL_MET, 20, ['possible', 'possible', 'possible', 'step']],
    ['the whole ladder', '2025-03-01', ALL_MET, 29, ['possible', 'possible', 'possible', 'possible']],
    [
      'a complaint holds all that needs it gone',
      '2025-03-01',
      { ...ALL_MET, 'no-pain': 'unmet' as const },
      29,
      ['possible', 'held', 'held', 'held'],
    ],
  ])('%s', (_name, today, conditions, stepsDone, expected) => {
    expect(codes(today, conditions, stepsDone)).toEqual(expected);
  });

  it('are kept in the profile, and let go', async () => {
    await run('profiel opslaan --bevallen 2024-03-01', '2024-06-10');
    await run('doel zwemmen', '2024-06-10');
    expect(readFileSync(join(root, 'standaard', 'profiel.txt'), 'utf8')).toContain('doelen: zwemmen\n');
    expect((await run('doel', '2024-06-10')).stdout).toContain('Zwemmen');
    await run('doel zwemmen --weg', '2024-06-10');
    expect(readFileSync(join(root, 'standaard', 'profiel.txt'), 'utf8')).not.toContain('doelen');
    expect(await run('doel vliegen', '2024-06-10')).toMatchObject({ code: 2 });
  });
});

describe('exercises', () => {
  it('are those of today', async () => {
    const early = await run('oefenen --bevallen 2024-03-01', '2024-03-03');
    expect(early.stdout).not.toContain('aanspannen-langer');
    const later = await run('oefenen --bevallen 2024-03-01', '2024-08-01');
    expect(later.stdout).toContain('aanspannen-langer');
    expect(await run('oefenen aanspannen-langer --bevallen 2024-03-01', '2024-03-03')).toMatchObject({
      code: 2,
      stdout: '',
    });
    expect((await run('oefenen aanspannen-langer --bevallen 2024-03-01', '2024-08-01')).stdout).toContain(
      'Houd zes tellen vast',
    );
  });

  const TIMER = {
    sets: 2,
    rounds: 2,
    restBetweenSets: 3,
    parts: [
      { part: 'contract', seconds: 1 },
      { part: 'let-go', seconds: 2 },
    ],
  } as const;

  it('count every part of every round, with a rest between two sets', () => {
    expect(timerSteps(TIMER).map(({ part, seconds, round, set }) => `${set}.${round} ${part} ${seconds}`)).toEqual([
      '1.1 contract 1',
      '1.1 let-go 2',
      '1.2 contract 1',
      '1.2 let-go 2',
      '1.2 between 3',
      '2.1 contract 1',
      '2.1 let-go 2',
      '2.2 contract 1',
      '2.2 let-go 2',
    ]);
  });

  async function timed(keys: readonly (string | undefined)[], plain = true) {
    let written = '';
    let seconds = 0;
    const rest = [...keys];
    const isDone = await guideThrough(TIMER, {
      plain,
      sounds: false,
      write: (text) => {
        written += text;
      },
      second: async () => {
        const key = rest.shift();
        if (key === undefined) seconds += 1;
        return key;
      },
    });
    return { isDone, seconds, written };
  }

  it('take as long as they say, silently, in plain lines where asked', async () => {
    const { isDone, seconds, written } = await timed([]);
    expect([isDone, seconds]).toEqual([true, 15]);
    expect(['\u0007', '\u001b'].filter((sign) => written.includes(sign))).toEqual([]);
    expect(written.trim().split('\n')).toHaveLength(11);
  });

  it.each(['q', '\r', '\u001b', '\u0003'])('stop at once on %j', async (key) => {
    expect(await timed([undefined, undefined, key])).toMatchObject({ isDone: false, seconds: 2 });
  });

  it('wait while they are paused, and stop from there', async () => {
    expect(await timed([undefined, ' ', ' '])).toMatchObject({ isDone: true, seconds: 15 });
    expect(await timed([undefined, ' ', 'q'])).toMatchObject({ isDone: false, seconds: 1 });
  });
});
