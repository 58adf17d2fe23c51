import { configDefaults, mergeConfig } from 'vitest/config';
import base from './vitest.config.ts';

/** Random damage, whole processes, every delivery on every day: what takes long. `npm run test:fast` leaves it out. */
const SLOW = [
  'tests/**/mutated-*.test.ts',
  'tests/**/*-properties.test.ts',
  'tests/**/sparse-answers.test.ts',
  'tests/cli/{batch-interrupted,batch-isolation,check-prompt,folder-lock,pager,whole-file}.test.ts',
  'tests/content/hostile-content.test.ts',
  'tests/content-data/**',
  'tests/errors/**',
  'tests/document/{plan-short,plan-after-loss}.test.ts',
  'tests/render/{markdown,plan-ics}.test.ts',
  'tests/herstel/**',
  'tests/journal/**',
  'tests/{package,pictures,readme,timezones}.test.ts',
];

export default mergeConfig(base, { test: { exclude: [...configDefaults.exclude, ...SLOW] } });
