import { daysBetween, type IsoDate } from '../../domain/calendar.ts';
import { MODES, TEARS } from '../../domain/delivery.ts';
import { readDelivery } from '../../domain/read-delivery.ts';
import { promptWords } from '../../text/check-words.ts';
import { deliveryFaultLines, optionNames } from '../../text/delivery-sentences.ts';
import { deliveryWords, modeChoices, modeWords, tearChoices, tearWords } from '../../text/situation-words.ts';
import type { SituationOptions } from '../input/situation-options.ts';
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
  /** Whether a birth that is still to come may be told. */
  { ahead }: { readonly ahead: boolean } = { ahead: false },
): Promise<Reply<SituationOptions>> {
  let situation: SituationOptions = given;
  const steps: readonly { readonly wanted: () => boolean; readonly ask: Ask }[] = [
    { wanted: () => given.bevallen === undefined, ask: (canGoBack) => askDate(today, canGoBack, ahead, asker) },
    { wanted: () => given.type === undefined, ask: (canGoBack) => askMode(canGoBack, asker) },
    {
      // A caesarean without anything else leaves the perineum whole; `readDelivery` refuses the combination.
      wanted: () => given.ruptuur === undefined && !isCaesarean(situation, today),
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
    if (reply.kind === 'cancelled' || reply.kind === 'left') return reply;
    if (reply.kind === 'back') {
      index = asked.pop() ?? 0;
    } else {
      asked.push(index);
      situation = { ...situation, ...reply.value };
      if (given.ruptuur === undefined && isCaesarean(situation, today)) {
        situation = { ...situation, ruptuur: tearWords.words.none };
      }
      index += 1;
    }
  }
  return { kind: 'answer', value: situation };
}

function isCaesarean({ type }: SituationOptions, today: IsoDate): boolean {
  const read = readDelivery({ deliveredOn: today, mode: type }, deliveryWords, today);
  return 'situation' in read && read.situation.delivery.mode === 'caesarean';
}

async function askDate(
  today: IsoDate,
  canGoBack: boolean,
  ahead: boolean,
  asker: Asker,
): Promise<Reply<Partial<SituationOptions>>> {
  const names = { ...optionNames, deliveredOn: promptWords.theDate };
  const reply = await asker.line(
    { title: promptWords.deliveredOn, help: [promptWords.deliveredOnKeys], canGoBack },
    (typed) => {
      const read = readDelivery({ deliveredOn: typed }, deliveryWords, today);
      if ('faults' in read) return read.faults.flatMap((fault) => deliveryFaultLines(fault, names)).join('\n');
      const isAhead = daysBetween(read.situation.delivery.deliveredOn, today) < 0;
      return isAhead && !ahead ? promptWords.deliveryAhead : undefined;
    },
  );
  return reply.kind === 'answer' ? { kind: 'answer', value: { bevallen: reply.value } } : reply;
}

async function askMode(canGoBack: boolean, asker: Asker): Promise<Reply<Partial<SituationOptions>>> {
  const choices = MODES.map((mode): Choice => ({ id: modeWords.words[mode], label: modeChoices[mode] }));
  const reply = await asker.one({ title: promptWords.mode, canGoBack }, choices);
  return reply.kind === 'answer' ? { kind: 'answer', value: { type: reply.value } } : reply;
}

async function askTear(canGoBack: boolean, asker: Asker): Promise<Reply<Partial<SituationOptions>>> {
  const choices = TEARS.map((tear): Choice => ({ id: tearWords.words[tear], label: tearChoices[tear] }));
  const reply = await asker.one({ title: promptWords.tear, help: [promptWords.tearHelp], canGoBack }, choices);
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
