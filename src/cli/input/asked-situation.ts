import type { IsoDate } from '../../domain/calendar.ts';
import { readDelivery } from '../../domain/read-delivery.ts';
import { promptWords } from '../../text/check-words.ts';
import { deliveryWords } from '../../text/situation-words.ts';
import type { CliContext } from '../context.ts';
import { deliveryFields, type SituationOptions } from './situation-options.ts';

const INTERRUPTED = 130;

/**
 * The options with what is asked at the terminal: all four questions where there is no date, and, where `asksTear`, the
 * tear after a vaginal or assisted birth that was not told. Without a terminal nothing is asked. Undefined when the
 * questions were broken off.
 */
export async function askedSituation<Options extends SituationOptions>(
  options: Options,
  { today, plain, asksTear }: { readonly today: IsoDate; readonly plain: boolean; readonly asksTear: boolean },
  context: CliContext,
): Promise<Options | undefined> {
  const { stdin, stdout, stderr } = context;
  if (!stdin.isTerminal || !stderr.isTerminal) return options;
  // The output of a script may go to a file: with a date it is never held up by a question.
  const onlyTear = asksTear && stdout.isTerminal && isTearUntold(options, today);
  if (options.bevallen !== undefined && !onlyTear) return options;
  const { askSituation, openAsker } = await import('../prompt/index.ts');
  const asker = await openAsker(plain || context.environment['TERM'] === 'dumb');
  try {
    const { type = 'vaginaal', naVerlies = false } = options;
    const given = onlyTear ? { ...options, type, naVerlies } : options;
    const reply = await askSituation(given, today, asker, { ahead: true });
    if (reply.kind === 'answer') {
      return onlyTear ? { ...options, ruptuur: reply.value.ruptuur } : { ...options, ...reply.value };
    }
  } finally {
    asker.close();
  }
  context.writeError(`${promptWords.stopped}\n`);
  context.exitWith(INTERRUPTED);
  return undefined;
}

/** After a birth that has been, of which nobody said whether there was a tear. */
function isTearUntold(options: SituationOptions, today: IsoDate): boolean {
  if (options.bevallen === undefined) return false;
  const read = readDelivery(deliveryFields(options), deliveryWords, today);
  return 'situation' in read && read.situation.assumed.includes('tear') && read.situation.delivery.deliveredOn <= today;
}
