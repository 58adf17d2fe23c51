import { meant, quoted } from './quoted.ts';

/** What the program says when it cannot use what was typed. */
export const inputWords = {
  notAnOption: (option: string, value: string, known: readonly string[], nearest: string | undefined): string =>
    `${option} ${quoted(value)} ken ik niet.${meant(nearest)}\nKies uit: ${known.join(', ')}.`,
  unknownSource: (value: string, nearest: string | undefined): string =>
    `De bron ${quoted(value)} ken ik niet.${meant(nearest)}\nAlle bronnen, met hun naam, zie je met: herstel bronnen`,
  allAndShort: 'Kies --alles of --kort, niet allebei.',
  sourceAndConflicts: 'Noem een bron of kies --conflicten, niet allebei.',
  notAWidth: (value: string): string =>
    `--breedte ${quoted(value)} is geen aantal tekens. Geef een heel getal van 40 tot 200, bijvoorbeeld 80.`,
} as const;
