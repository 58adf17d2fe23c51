import type { Guide } from '../../domain/guide.ts';
import type { RecoveryPlan } from '../../domain/plan.ts';
import type { Situation } from '../../domain/situation.ts';
import { planRecovery } from '../../planner/plan-recovery.ts';
import type { CliContext } from '../context.ts';
import type { OwnRecords } from '../records/index.ts';
import { type CommonOptions, readSurroundings, type Surroundings } from './common-options.ts';
import { type ProfileOptions, recordWith, withProfile } from './profile.ts';
import type { RecordOptions } from './record-options.ts';
import { requireSituation, type SituationOptions } from './situation-options.ts';

export interface OwnOptions extends SituationOptions, ProfileOptions, RecordOptions, CommonOptions {}

/** Everything that a command about one's own training needs: the plan of today, and the records where there are any. */
export interface OwnSituation {
  readonly surroundings: Surroundings;
  readonly records: OwnRecords | undefined;
  readonly situation: Situation;
  readonly guide: Guide;
  readonly plan: RecoveryPlan;
}

/** Reads the options, the profile and the journal, and plans with them. */
export async function ownSituation(asked: OwnOptions, context: CliContext): Promise<OwnSituation> {
  const read = readSurroundings(asked, context);
  const { options, records } = await withProfile(asked, read.today, context);
  const situation = requireSituation(options, read.today);
  const guide = await context.loadGuide(read.contentFolder);
  const record = await recordWith(options, records, guide.conditions, read.today, context);
  return {
    surroundings: { ...read, plain: read.plain || records?.profile.plain === true },
    records,
    situation,
    guide,
    plan: planRecovery(guide, situation.delivery, read.today, record),
  };
}
