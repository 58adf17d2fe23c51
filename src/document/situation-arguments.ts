import type { Delivery } from '../domain/delivery.ts';
import { MODE_WORDS, TEAR_WORDS } from '../text/situation-words.ts';

/** The options that say this delivery again: "--bevallen 2024-03-01 --ruptuur 3b". What is usual is left out. */
export function situationArguments({ deliveredOn, mode, tear, afterLoss }: Delivery): string {
  return [
    `--bevallen ${deliveredOn}`,
    ...(mode === 'vaginal' ? [] : [`--type ${wordFor(MODE_WORDS, mode)}`]),
    ...(tear === 'none' ? [] : [`--ruptuur ${wordFor(TEAR_WORDS, tear)}`]),
    ...(afterLoss ? ['--na-verlies'] : []),
  ].join(' ');
}

function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return Object.keys(words).find((word) => words[word] === code) ?? code;
}
