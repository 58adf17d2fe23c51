import { daysBetween, type IsoDate } from '../../domain/calendar.ts';
import { promptWords } from '../../text/check-words.ts';
import { withoutMonthName } from '../input/named-date.ts';
import { readDateOption, readDelivery, type SituationOptions } from '../input/situation.ts';
import type { Asker, Choice, Reply } from './asker.ts';

type Ask = (canGoBack: boolean) => Promise<Reply<Partial<SituationOptions>>>;

const SKIP = 'skip';
const LOSS = 'loss';
const PRIVATE = 'private';

/** Asks for what the command line did not give: the date, how, a tear, and (to be skipped) whether the baby died. */
export async function askSituation(
  given: SituationOptions,
  today: IsoDate,
  asker: Asker,
): Promise<Reply<SituationOptions>> {
  let situation: SituationOptions = given;
  const steps: readonly { readonly wanted: () => boolean; readonly ask: Ask }[] = [
    { wanted: () => given.bevallen === undefined, ask: (canGoBack) => askDate(today, canGoBack, asker) },
    { wanted: () => given.type === undefined, ask: (canGoBack) => askMode(canGoBack, asker) },
    {
      // A caesarean without anything else leaves the perineum whole; `readDelivery` refuses the combination.
      wanted: () => given.ruptuur === undefined && situation.type !== 'keizersnede',
      ask: (canGoBack) => askTear(canGoBack, asker),
    },
    { wanted: () => given.naVerlies === undefined, ask: (canGoBack) => askLoss(canGoBack, asker) },
  ];
  const asked: number[] = [];
  for (let index = 0; index < steps.length; ) {
    const step = steps[index];
    if (step === undefined || !step.wanted()) {
      index += 1;
      continue;
    }
    const reply = await step.ask(asked.length > 0);
    if (reply.kind === 'cancelled') return reply;
    if (reply.kind === 'back') {
      index = asked.pop() ?? 0;
    } else {
      asked.push(index);
      situation = { ...situation, ...reply.value };
      if (situation.type === 'keizersnede' && given.ruptuur === undefined)
        situation = { ...situation, ruptuur: 'geen' };
      index += 1;
    }
  }
  return { kind: 'answer', value: situation };
}

async function askDate(today: IsoDate, canGoBack: boolean, asker: Asker): Promise<Reply<Partial<SituationOptions>>> {
  const reply = await asker.line(
    { title: promptWords.deliveredOn, help: [promptWords.deliveredOnKeys], canGoBack },
    (typed) => {
      const date = readDateOption(promptWords.theDate, withoutMonthName(typed));
      if (typeof date !== 'string') return date.problem;
      if (daysBetween(date, today) < 0) return promptWords.deliveryAhead;
      const delivery = readDelivery({ bevallen: date }, today);
      return 'problem' in delivery ? delivery.problem : undefined;
    },
  );
  return reply.kind === 'answer' ? { kind: 'answer', value: { bevallen: withoutMonthName(reply.value) } } : reply;
}

async function askMode(canGoBack: boolean, asker: Asker): Promise<Reply<Partial<SituationOptions>>> {
  const reply = await asker.one({ title: promptWords.mode, canGoBack }, choicesOf(promptWords.modes));
  return reply.kind === 'answer' ? { kind: 'answer', value: { type: reply.value } } : reply;
}

async function askTear(canGoBack: boolean, asker: Asker): Promise<Reply<Partial<SituationOptions>>> {
  const prompt = { title: promptWords.tear, help: [promptWords.tearHelp], canGoBack };
  const reply = await asker.one(prompt, choicesOf(promptWords.tears));
  return reply.kind === 'answer' ? { kind: 'answer', value: { ruptuur: reply.value } } : reply;
}

async function askLoss(canGoBack: boolean, asker: Asker): Promise<Reply<Partial<SituationOptions>>> {
  const reply = await asker.one({ title: promptWords.loss, canGoBack }, [
    { id: SKIP, label: promptWords.lossSkip },
    { id: LOSS, label: promptWords.lossYes },
    { id: PRIVATE, label: promptWords.lossPrivate, hint: promptWords.lossPrivateHint },
  ]);
  return reply.kind === 'answer' ? { kind: 'answer', value: { naVerlies: reply.value !== SKIP } } : reply;
}

/** JavaScript puts keys like "1" first; the order of asking is that of the choices. */
function choicesOf(labels: Readonly<Record<string, string>>): readonly Choice[] {
  const order = [
    'geen',
    'vaginaal',
    'kunstverlossing',
    'keizersnede',
    'knip',
    '1',
    '2',
    '3a',
    '3b',
    '3c',
    '4',
    'weet-niet',
  ];
  return Object.entries(labels)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([id, label]) => ({ id, label }));
}
