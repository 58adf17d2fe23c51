import type { Mode, Tear } from '../domain/delivery.ts';
import type { Assumable } from '../domain/situation.ts';

/** The sentences of the plan in six lines; each fits 60 columns. */
export const shortWords = {
  modes: {
    vaginal: 'vaginale bevalling',
    instrumental: 'kunstverlossing',
    caesarean: 'keizersnede',
  } satisfies Readonly<Record<Mode, string>>,
  tears: {
    none: '',
    '1': 'scheur graad 1',
    '2': 'scheur graad 2',
    episiotomy: 'knip',
    '3a': 'totaalruptuur 3a',
    '3b': 'totaalruptuur 3b',
    '3c': 'totaalruptuur 3c',
    '4': 'totaalruptuur 4',
    unknown: 'totaalruptuur',
  } satisfies Readonly<Record<Tear, string>>,
  assumptions: { mode: 'vaginaal', tear: 'geen scheur of knip' } satisfies Readonly<Record<Assumable, string>>,
  day: (day: number): string => `Dag ${day}`,
  later: (span: string): string => `${span.charAt(0).toUpperCase()}${span.slice(1)} later`,
  ahead: (date: string): string => `Bevalling ${date}`,
  moment: (when: string, kind: string): string => `${when}: ${kind}.`,
  assumed: (when: string, kind: string, taken: readonly string[]): string =>
    `${when}${kind === '' ? '' : `: ${kind}`}. Aangenomen: ${taken.join(', ')}.`,
  arrange: (title: string): string => `Regel nu: ${title}.`,
  may: (list: string): string => `Mag nu: ${list}.`,
  pregnant: 'Nu zwanger en ongerust? Bel je verloskundige.',
  rest: 'Nu: rust, en zet af en toe wat stappen in huis.',
  notYet: (list: string): string => `Nog niet: ${list}.`,
  conditions: (count: number): string => (count === 1 ? '(1 voorwaarde)' : `(${count} voorwaarden)`),
  onlyIf: (list: string): string => `Alleen als alles klopt: ${list}.`,
  allOpen: 'Alles mag, zolang je geen klachten krijgt.',
  next: (date: string, list: string): string => `${date}: ${list}, als de voorwaarden kloppen.`,
  more: 'je mag meer',
  nothingAhead: 'Er komen geen nieuwe data meer.',
  stop: 'Stop bij pijn, plasverlies, zwaarte of richel op je buik.',
  stopWhileSore: 'Pijn of een zwaar gevoel wordt erger? Stop en rust uit.',
  stopAfterTotalRupture: 'Stop bij pijn, zwaarte, plas, wind of ontlasting verliezen.',
  call: (name: string): string => `Bel 112 bij gevaar, 113 bij zelfdoding, anders ${name}.`,
  callShort: (name: string): string => `Gevaar 112, zelfdoding 113, anders ${name}.`,
  callTiny: (name: string): string => `Bel 112, 113 (zelfdoding) of ${name}.`,
  callLeast: (name: string): string => `Gevaar 112 of 113, anders ${name}.`,
  callOnly: 'Bel 112 bij gevaar, 113 bij zelfdoding.',
  andMore: (list: string, more: number): string => `${list} en ${more} meer`,
} as const;
