import { type Command, Option } from 'commander';
import { planDocument } from '../../document/plan-document.ts';
import { planInAMinute } from '../../herstel/plan-in-a-minute.ts';
import { planInSixLines } from '../../herstel/plan-in-six-lines.ts';
import { planRecovery } from '../../planner/plan-recovery.ts';
import { renderPlanJson } from '../../render/json/plan-json.ts';
import { cliWords } from '../../text/cli-words.ts';
import { inputWords } from '../../text/input-words.ts';
import type { CliContext } from '../context.ts';
import { askedSituation } from '../input/asked-situation.ts';
import { addCommonOptions, type CommonOptions, readSurroundings } from '../input/common-options.ts';
import { addProfileOption, type ProfileOptions, recordWith, withProfile } from '../input/profile.ts';
import { addRecordOptions, type RecordOptions } from '../input/record-options.ts';
import { addSituationOptions, requireSituation, type SituationOptions } from '../input/situation-options.ts';
import { screenText } from '../screen/screen-text.ts';
import { show } from '../screen/show.ts';
import { notAnOption, UsageError } from '../usage-error.ts';

const FORMATS = ['tekst', 'json'];

interface PlanOptions extends SituationOptions, ProfileOptions, RecordOptions, CommonOptions {
  readonly alles?: boolean;
  readonly kort?: boolean;
  readonly formaat: string;
}

/** `herstel plan`: where you are, what now, what not yet and why, what next. */
export function addPlanCommand(program: Command, context: CliContext): void {
  const command = program.command('plan').description(cliWords.commands.plan);
  addSituationOptions(command);
  command
    .addOption(new Option('--alles', 'de hele tijdlijn, met alle fasen'))
    .addOption(new Option('--kort', 'hooguit zes regels'))
    .addOption(new Option('--formaat <formaat>', 'tekst of json').default('tekst', 'tekst'));
  addRecordOptions(command);
  addProfileOption(command);
  addCommonOptions(command).action(async (given: PlanOptions) => {
    const { today, contentFolder, color, width, plain, pager } = readSurroundings(given, context);
    const { options: told, records } = await withProfile(given, today, context);
    if (!FORMATS.includes(told.formaat)) {
      throw notAnOption('--formaat', told.formaat, FORMATS);
    }
    if (told.alles === true && told.kort === true) throw new UsageError(inputWords.allAndShort);
    const options = await askedSituation(told, { today, plain, asksTear: told.formaat !== 'json' }, context);
    if (options === undefined) return;
    const situation = requireSituation(options, today);
    const { delivery, assumed } = situation;
    const screen = { width, color, plain: plain || records?.profile.plain === true };
    if (options.alles === true || options.formaat === 'json') {
      const guide = await context.loadGuide(contentFolder);
      const plan = planRecovery(
        guide,
        delivery,
        today,
        await recordWith(options, records, guide.conditions, today, context),
      );
      if (options.formaat === 'json') {
        context.writeOut(renderPlanJson(plan, guide, { name: 'herstel', version: context.version }, assumed));
      } else {
        await show(await screenText(planDocument(plan, guide), screen), pager, context);
      }
      return;
    }
    const guide = await context.loadGuide(contentFolder);
    const record = await recordWith(options, records, guide.conditions, today, context);
    const plan = planRecovery(guide, delivery, today, record);
    const document =
      options.kort === true
        ? planInSixLines(plan, guide, situation)
        : planInAMinute(plan, guide, situation, record, width);
    await show(await screenText(document, screen), pager, context);
  });
}
