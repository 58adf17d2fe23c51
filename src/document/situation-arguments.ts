import type { Delivery } from '../domain/delivery.ts';
import { modeWords, tearWords } from '../text/situation-words.ts';

/** The options that say this delivery again: "--bevallen 2024-03-01 --ruptuur 3b". What is usual is left out. */
export function situationArguments({ deliveredOn, mode, tear, afterLoss }: Delivery): string {
  return [
    `--bevallen ${deliveredOn}`,
    ...(mode === 'vaginal' ? [] : [`--type ${modeWords.words[mode]}`]),
    ...(tear === 'none' ? [] : [`--ruptuur ${tearWords.words[tear]}`]),
    ...(afterLoss ? ['--na-verlies'] : []),
  ].join(' ');
}
