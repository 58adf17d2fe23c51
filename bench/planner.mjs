// How many plans per second the planner makes on one core, on the shipped content. Needs a build.
import { loadGuide, parseIsoDate, planRecovery } from '../dist/index.js';

const BAR = 100_000;
const guide = loadGuide();
const today = parseIsoDate('2024-06-01');
const first = Date.parse('2023-08-01') / 86_400_000;
const tears = ['none', '1', '2', 'episiotomy', '3a', '3b', '3c', '4', 'unknown'];
const modes = ['vaginal', 'instrumental'];
const deliveries = Array.from({ length: 5_400 }, (_, index) => ({
  deliveredOn: parseIsoDate(new Date((first + (index % 300)) * 86_400_000).toISOString().slice(0, 10)),
  tear: tears[index % tears.length],
  mode: modes[index % modes.length],
  afterLoss: false,
}));

let best = 0;
let milestones = 0;
for (let round = 0; round < 6; round += 1) {
  const start = performance.now();
  for (let index = 0; index < 54_000; index += 1) {
    const plan = planRecovery(guide, deliveries[index % deliveries.length], today, { conditions: {} });
    milestones += plan.upcoming.length + plan.passed.length;
  }
  best = Math.max(best, 54_000 / ((performance.now() - start) / 1000));
}
const perPlan = milestones / (6 * 54_000);
console.log(
  `planner: ${Math.round(best)} plans/s with ${perPlan.toFixed(0)} milestones (bar ${BAR}: ${best >= BAR ? 'ok' : 'MISSED'})`,
);
process.exitCode = best >= BAR ? 0 : 1;
