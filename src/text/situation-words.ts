import type { Mode, Tear } from '../domain/delivery.ts';
import type { ChoiceWords, DeliveryWords } from '../domain/read-delivery.ts';
import { dateWords, fixedDateWords } from './date-words.ts';

/** How a kind of delivery is written on the command line and in a list of clients. */
export const modeWords: ChoiceWords<Mode> = {
  words: { vaginal: 'vaginaal', instrumental: 'kunstverlossing', caesarean: 'keizersnede' },
  synonyms: new Map([
    ['sectio', 'caesarean'],
    ['sectio-caesarea', 'caesarean'],
    ['vacuum', 'instrumental'],
    ['vacuumextractie', 'instrumental'],
    ['vacuumpomp', 'instrumental'],
    ['tang', 'instrumental'],
    ['tangverlossing', 'instrumental'],
    ['forceps', 'instrumental'],
  ]),
  doubtful: new Map(),
};

/** How a tear is written there. */
export const tearWords: ChoiceWords<Tear> = {
  words: {
    none: 'geen',
    '1': '1',
    '2': '2',
    episiotomy: 'knip',
    '3a': '3a',
    '3b': '3b',
    '3c': '3c',
    '4': '4',
    unknown: 'weet-niet',
  },
  synonyms: new Map([
    ['episiotomie', 'episiotomy'],
    ['totaal', 'unknown'],
    ['totaalruptuur', 'unknown'],
    ['totale-ruptuur', 'unknown'],
  ]),
  // Grade 3 has three kinds; who does not know which, says so.
  doubtful: new Map([['3', 'unknown']]),
};

/** What someone types about a delivery now. */
export const deliveryWords: DeliveryWords = { dates: dateWords, modes: modeWords, tears: tearWords };

/** What stands about a delivery in a file. */
export const writtenDeliveryWords: DeliveryWords = { ...deliveryWords, dates: fixedDateWords };

/** A kind of delivery within a sentence. */
export const modeNames: Readonly<Record<Mode, string>> = {
  vaginal: 'vaginale bevalling',
  instrumental: 'kunstverlossing (vacuüm of tang)',
  caesarean: 'keizersnede',
};

/** A tear within a sentence. */
export const tearNames: Readonly<Record<Tear, string>> = {
  none: 'geen ruptuur bekend',
  '1': 'eerstegraads ruptuur',
  '2': 'tweedegraads ruptuur',
  episiotomy: 'knip',
  '3a': 'totaalruptuur, graad 3a',
  '3b': 'totaalruptuur, graad 3b',
  '3c': 'totaalruptuur, graad 3c',
  '4': 'totaalruptuur, graad 4',
  unknown: 'totaalruptuur, graad onbekend',
};

/** What one chooses from at the prompt. */
export const modeChoices: Readonly<Record<Mode, string>> = {
  vaginal: 'Vaginaal',
  instrumental: 'Met vacuüm of tang',
  caesarean: 'Met een keizersnede',
};

export const tearChoices: Readonly<Record<Tear, string>> = {
  none: 'Nee, geen van beide',
  '1': 'Ruptuur graad 1',
  '2': 'Ruptuur graad 2',
  episiotomy: 'Knip',
  '3a': 'Totaalruptuur graad 3a',
  '3b': 'Totaalruptuur graad 3b',
  '3c': 'Totaalruptuur graad 3c',
  '4': 'Totaalruptuur graad 4',
  unknown: 'Totaalruptuur, ik weet de graad niet',
};
