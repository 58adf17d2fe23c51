import type { Sourced } from './guide.ts';
import type { Wording } from './wording.ts';

/** `load`: a symptom fails it, whatever the count. `strength`: says where to train and never blocks. */
export const TEST_KINDS = ['load', 'strength'] as const;
export type TestKind = (typeof TEST_KINDS)[number];

/** Tests that show together what a body can take. */
export interface TestSeries extends Sourced {
  readonly id: string;
  /** Its Dutch name on the command line. */
  readonly slug: string;
  readonly kind: TestKind;
  readonly title: string;
  readonly summary: Wording;
  /** The condition that holds when every test went without symptoms; only a series of kind `load` has one. */
  readonly meets?: string;
  /** Yes-no questions of the check: a yes to one of them, during a test or the day after, fails that test. */
  readonly symptoms: readonly string[];
  readonly tests: readonly ReadinessTest[];
}

/** One test. */
export interface ReadinessTest extends Sourced {
  readonly id: string;
  readonly title: string;
  /** The test waits for the first day of this activity, and for its conditions but the one that the series meets. */
  readonly activity: string;
  /** How much is asked: so many times, or so many seconds; with `perSide` for the left and for the right. */
  readonly amount: number;
  readonly unit: 'times' | 'seconds';
  readonly perSide: boolean;
  readonly how: Wording;
  readonly watch: Wording;
  /** Where to train when the amount is not reached. */
  readonly train?: Wording;
}
