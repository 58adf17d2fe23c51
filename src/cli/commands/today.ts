import { callsToday } from '../../check/calls-today.ts';
import { todayLines } from '../../document/today-lines.ts';
import { planRecovery } from '../../planner/plan-recovery.ts';
import type { CliContext } from '../context.ts';
import { ownSituation } from '../input/own-situation.ts';
import { ownRecords } from '../input/profile.ts';
import { recordOn } from '../records/index.ts';
import { linesText } from '../screen/lines-text.ts';
import { loggedSessions, programmeReport } from './programme-command.ts';

/** `herstel` alone, with a profile: today in a few lines. False without a profile, and then nothing was written. */
export async function showToday(context: CliContext): Promise<boolean> {
  if ((await ownRecords({}, { ...context, writeError: () => {} })) === undefined) return false;
  const own = await ownSituation({}, context);
  const { records, situation, guide, plan, surroundings } = own;
  if (records === undefined) return false;
  const { entries } = records.journal;
  const { today, delivery } = situation;
  const last = entries.filter(({ on }) => on < today).at(-1)?.on;
  const [programme] = guide.programmes;
  const hasRun = programme !== undefined && loggedSessions(entries, programme).length > 0;
  const lines = todayLines({
    guide,
    plan,
    calls: callsToday(guide.questionnaire, delivery, today),
    entries,
    before:
      last === undefined ? undefined : planRecovery(guide, delivery, last, recordOn(records, guide.conditions, last)),
    programme: hasRun ? programmeReport(programme, own, today, []) : undefined,
  });
  context.writeOut(linesText(lines, surroundings));
  return true;
}
