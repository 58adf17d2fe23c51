// How many plans per second the planner makes on one core, on the shipped content.
import { pathToFileURL } from 'node:url';

const BAR = 30_000;
const PLANS = 54_000;
const ROUNDS = 4;
const TEARS = ['none', '1', '2', 'episiotomy', '3a', '3b', '3c', '4', 'unknown'];
const MODES = ['vaginal', 'instrumental'];

/** One row: the best of a few rounds. */
export async function planner({ library }) {
  const { loadGuide, parseIsoDate, plannerFor } = await import(pathToFileURL(library).href);
  const planOf = plannerFor(loadGuide());
  const today = parseIsoDate('2024-06-01');
  const first = Date.parse('2023-08-01') / 86_400_000;
  const deliveries = Array.from({ length: 5_400 }, (_, index) => ({
    deliveredOn: parseIsoDate(new Date((first + (index % 300)) * 86_400_000).toISOString().slice(0, 10)),
    tear: TEARS[index % TEARS.length],
    mode: MODES[index % MODES.length],
    afterLoss: false,
  }));
  let best = 0;
  let milestones = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const begin = performance.now();
    for (let index = 0; index < PLANS; index += 1) {
      const plan = planOf(deliveries[index % deliveries.length], today, { conditions: {} });
      milestones += plan.upcoming.length + plan.passed.length;
    }
    best = Math.max(best, PLANS / ((performance.now() - begin) / 1000));
  }
  const each = milestones / (ROUNDS * PLANS);
  return [
    { name: 'plannen', value: best, unit: 'per seconde', bar: BAR, more: true, note: `${each.toFixed(0)} mijlpalen` },
  ];
}
