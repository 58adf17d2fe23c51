import { meant, quoted } from './quoted.ts';

/** The Dutch for what commander would say in English. */
export const commanderWords = {
  titles: {
    'Usage:': 'Gebruik:',
    'Options:': 'Opties:',
    'Commands:': "Commando's:",
    'Arguments:': 'Argumenten:',
  } as Readonly<Record<string, string>>,
  helpOption: 'toon deze hulp',
  otherwise: 'anders',
  unknownOption: (option: string, near: string | undefined): string =>
    `De optie ${option} ken ik niet.${meant(near, '')}\nAlle opties zie je met --help.`,
  unknownCommand: (command: string, near: string | undefined): string =>
    `Het commando ${quoted(command)} ken ik niet.${meant(near, '')}\nAlle commando's zie je met: herstel --help`,
  optionMissingValue: (option: string): string => `Achter ${option} hoort een waarde te staan.`,
  missingArgument: (argument: string): string => `Er ontbreekt iets: <${argument}>. Zie --help.`,
  optionBeforeCommand: (option: string): string =>
    `Voor ${option} hoort een commando, bijvoorbeeld: herstel plan ${option} …\nAlle commando's zie je met: herstel --help`,
  excessArguments: (typed: string, withDate: boolean): string =>
    `Hier staat een woord te veel: herstel ${typed}${
      withDate ? '\nEen datum met spaties hoort tussen aanhalingstekens: "1 maart 2024".' : ''
    }`,
  wrongUse: (typed: string): string => `Dit begrijp ik niet: herstel ${typed}\nZie: herstel --help`,
} as const;
