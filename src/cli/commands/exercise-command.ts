import { type Command, Option } from 'commander';
import { exerciseDocument, exercisesDocument } from '../../document/exercise-document.ts';
import { dayNumberOfIso } from '../../domain/calendar.ts';
import type { Exercise } from '../../domain/exercise.ts';
import { coversDay, coversDelivery } from '../../domain/scope.ts';
import { cliWords } from '../../text/cli-words.ts';
import { trainingWords } from '../../text/training-words.ts';
import type { CliContext } from '../context.ts';
import { addCommonOptions } from '../input/common-options.ts';
import { type OwnOptions, type OwnSituation, ownSituation } from '../input/own-situation.ts';
import { addProfileOption } from '../input/profile.ts';
import { addRecordOptions } from '../input/record-options.ts';
import { addSituationOptions } from '../input/situation-options.ts';
import { screenText } from '../screen/screen-text.ts';
import { notAnOption, UsageError } from '../usage-error.ts';

interface ExerciseOptions extends OwnOptions {
  readonly geluid?: boolean;
}

/** `herstel oefenen [naam]`: what fits today, and a calm timer for it. */
export function addExerciseCommand(program: Command, context: CliContext): void {
  const { options } = trainingWords;
  const command = program
    .command('oefenen')
    .description(cliWords.commands.oefenen)
    .argument('[oefening]', options.exercise);
  addSituationOptions(command);
  addRecordOptions(command).addOption(new Option('--geluid', options.signal));
  addProfileOption(command);
  addCommonOptions(command).action(async (asked: string | undefined, given: ExerciseOptions) => {
    const own = await ownSituation(given, context);
    const { guide, situation, surroundings } = own;
    const { afterLoss } = situation.delivery;
    const { width, color, plain } = surroundings;
    const fitting = guide.exercises.filter((exercise) => fits(exercise, own));
    if (asked === undefined) {
      context.writeOut(await screenText(exercisesDocument(fitting, guide, afterLoss), { width, color, plain }));
      return;
    }
    const exercise = guide.exercises.find(({ id, slug }) => id === asked || slug === asked.toLowerCase());
    if (exercise === undefined) {
      const slugs = fitting.map(({ slug }) => slug);
      throw notAnOption('oefenen', asked, slugs);
    }
    if (!fitting.includes(exercise)) throw new UsageError(trainingWords.exercise.notNow);
    context.writeOut(await screenText(exerciseDocument(exercise, guide, afterLoss), { width, color, plain }));
    if (exercise.timer === undefined || !(context.stdin.isTerminal && context.stdout.isTerminal)) return;
    const { openKeyTerminal } = await import('../screen/key-terminal.ts');
    const { guide: guideThrough } = await import('../screen/guided-timer.ts');
    const terminal = openKeyTerminal(context.writeOut, { plain, sounds: given.geluid === true });
    try {
      await guideThrough(exercise.timer, terminal);
    } finally {
      terminal.close();
    }
  });
}

/** Its days and delivery, and the activity that it belongs to: not while that is closed. */
function fits({ applies, activity }: Exercise, { plan, situation }: OwnSituation): boolean {
  const { delivery, today } = situation;
  if (!coversDelivery(applies, delivery)) return false;
  if (!coversDay(applies, dayNumberOfIso(delivery.deliveredOn), dayNumberOfIso(today))) return false;
  if (delivery.deliveredOn > today) return false;
  const planned = plan.activities.find(({ id }) => id === activity);
  return activity === undefined || (planned !== undefined && planned.status !== 'closed');
}
