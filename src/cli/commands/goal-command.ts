import { type Command, Option } from 'commander';
import { goalDocument } from '../../document/goal-document.ts';
import { planGoal } from '../../planner/plan-goals.ts';
import { programmeState } from '../../planner/plan-programme.ts';
import { cliWords } from '../../text/cli-words.ts';
import { journalWords } from '../../text/journal-words.ts';
import { trainingWords } from '../../text/training-words.ts';
import type { CliContext } from '../context.ts';
import { addCommonOptions } from '../input/common-options.ts';
import { type OwnOptions, type OwnSituation, ownSituation } from '../input/own-situation.ts';
import { addProfileOption } from '../input/profile.ts';
import { addRecordOptions } from '../input/record-options.ts';
import { addSituationOptions } from '../input/situation-options.ts';
import { saveProfile } from '../records/own-records.ts';
import { screenText } from '../screen/screen-text.ts';
import { notAnOption, UsageError } from '../usage-error.ts';
import { loggedSessions } from './programme-command.ts';

interface GoalOptions extends OwnOptions {
  readonly weg?: boolean;
}

/** `herstel doel [naam]`: choose what you want to do again, and see what is possible of it. */
export function addGoalCommand(program: Command, context: CliContext): void {
  const { options } = trainingWords;
  const command = program.command('doel').description(cliWords.commands.doel).argument('[doel]', options.goal);
  addSituationOptions(command);
  addRecordOptions(command).addOption(new Option('--weg', options.dropGoal));
  addProfileOption(command);
  addCommonOptions(command).action(async (asked: string | undefined, given: GoalOptions) => {
    const own = await ownSituation(given, context);
    if (asked !== undefined) choose(asked, given.weg === true, own, context);
    else await show(own, context);
  });
}

function choose(asked: string, isDropped: boolean, { guide, records }: OwnSituation, context: CliContext): void {
  const goal = guide.goals.find(({ id, slug }) => id === asked || slug === asked.toLowerCase());
  if (goal === undefined) {
    const slugs = guide.goals.map(({ slug }) => slug);
    throw notAnOption('doel', asked, slugs);
  }
  if (records === undefined) throw new UsageError(journalWords.needsProfile);
  const { place, profile } = records;
  const others = profile.goals.filter((slug) => slug !== goal.slug);
  saveProfile(place, { ...profile, goals: isDropped ? others : [...others, goal.slug] });
  context.writeOut(`${isDropped ? trainingWords.goal.dropped(goal.title) : trainingWords.goal.saved(goal.title)}\n`);
}

async function show(own: OwnSituation, context: CliContext): Promise<void> {
  const { guide, plan, records, situation, surroundings } = own;
  const chosen = records?.profile.goals ?? [];
  const stepsDone = Object.fromEntries(
    guide.programmes.map((programme) => {
      const log = loggedSessions(records?.journal.entries ?? [], programme);
      const { step, isFinished } = programmeState(programme, log, situation.today);
      return [programme.id, isFinished ? step : step - 1];
    }),
  );
  const goals = chosen.flatMap((slug) => {
    const goal = guide.goals.find((known) => known.slug === slug);
    return goal === undefined ? [] : [{ goal, parts: planGoal(goal, plan, guide.programmes, stepsDone) }];
  });
  const others = guide.goals.filter(({ slug }) => !chosen.includes(slug));
  const { width, color, plain } = surroundings;
  const document = goalDocument(goals, others, guide, situation.delivery.afterLoss);
  context.writeOut(await screenText(document, { width, color, plain }));
}
