/** The renderers' own Dutch: what belongs to a format and not to the document. */

/** The word that goes with the sign of a tone, so that colour or shape never stands alone. */
export const toneWords = {
  plain: '',
  do: 'Doen',
  avoid: 'Laten',
  call: 'Bellen',
  caution: 'Let op',
  normal: 'Normaal nu',
  training: 'Rode vlag',
  alarm: 'Alarmsignaal',
  info: 'Goed om te weten',
  open: 'Mag nu',
  conditional: 'Onder voorwaarden',
  closed: 'Nog niet',
} as const;

/** A title that already holds this needs no tone word in front. */
const toneStems = {
  plain: '',
  do: 'doen',
  avoid: 'laat',
  call: 'bel',
  caution: 'let op',
  normal: 'normaal',
  training: 'vlag',
  alarm: 'alarm',
  info: '',
  open: 'mag',
  conditional: 'voorwaarde',
  closed: 'nog niet',
} as const;

/** The word of a tone to put in front of a title; empty where there is none, or where the title says it itself. */
export function toneWordBefore(title: string, tone: keyof typeof toneWords): string {
  const stem = toneStems[tone];
  const isSaid = tone === 'info' || (stem !== '' && title.toLowerCase().includes(stem));
  return isSaid ? '' : toneWords[tone];
}

export const stateWords = {
  passed: 'geweest',
  current: 'nu',
  ahead: 'komt nog',
} as const;

export const renderWords = {
  sources: 'Bronnen',
  source: 'bron',
  moreAboutSources: 'Meer over de bronnen, met adressen:',
  sourcesCommand: 'herstel bronnen',
  backToText: 'terug naar de tekst',
  skipToContent: 'Ga naar de inhoud',
  contents: 'Inhoud',
  onThisPage: 'Op deze pagina',
  aboutThisPlan: 'Over dit overzicht',
  phase: 'Fase',
  when: 'Wanneer',
  now: 'Nu',
  youAreHere: 'je bent hier',
  thisIsNow: 'Hier ben je nu.',
  of: 'van',
  afterBirth: 'Na de bevalling',
  lowest: 'Laag',
  middle: 'Midden',
  highest: 'Hoog',
  percentOfStrength: '% van de oude sterkte',
  fromSources: 'Punten uit de bronnen',
  band: 'spreiding',
  middleOfBand: 'midden',
  point: 'punt uit een bron',
  valuesAsTable: 'Bekijk de waarden als tabel',
  bandsBelow: 'De lijnen: hoeveel van de oude sterkte een weefsel ruwweg terug heeft.',
  stretchedScale: 'De eerste weken zijn breder getekend dan de maanden erna.',
  about: 'ongeveer',
  after: 'Na',
  percent: 'procent',
  ticked: 'Afgevinkt',
  sideOf: (number: number, of: number): string => `kant ${number} van ${of}`,
  dots: '…………………………………………',
  birth: 'bevalling',
} as const;

const DAYS_PER_MONTH = 30.4375;

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** A number of days after the delivery, as people say it: "10 dagen", "6 weken", "4 maanden", "1 jaar". */
export function daysInWords(days: number): string {
  if (days < 7 || (days < 14 && days % 7 !== 0)) return counted(days, 'dag', 'dagen');
  const months = Math.round(days / DAYS_PER_MONTH);
  const isWholeMonths = Math.abs(days - months * DAYS_PER_MONTH) <= 4;
  if (isWholeMonths && months >= 12 && months % 12 === 0) return `${months / 12} jaar`;
  if (days % 7 === 0 && days <= 84) return counted(days / 7, 'week', 'weken');
  if (isWholeMonths && months >= 1) return counted(months, 'maand', 'maanden');
  return days <= 84 ? counted(days, 'dag', 'dagen') : counted(months, 'maand', 'maanden');
}

/** Short, for an axis: "2 w", "3 mnd", "1 jr". */
export function daysInShort(days: number): string {
  return daysInWords(days)
    .replace(/ (?:weken|week)$/, ' wk')
    .replace(/ (?:maanden|maand)$/, ' mnd')
    .replace(/ jaar$/, ' jr')
    .replace(/ (?:dagen|dag)$/, ' d');
}

/** "20 tot 55 %", or "50 %" where both are the same. */
export function percentRange(low: number, high: number): string {
  return low === high ? `${low} %` : `${low} tot ${high} %`;
}

/** A point of a source in words, with its figure where the label has none: "rond week 6: 40 tot 50 % (na 6 weken)". */
export function pointInWords(point: {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  readonly fromDay: number;
  readonly untilDay: number;
}): string {
  const { label, low, high, fromDay, untilDay } = point;
  const hasFigure = label.includes(String(low)) && label.includes(String(high));
  const when =
    fromDay === untilDay ? `na ${daysInWords(fromDay)}` : `van ${daysInWords(fromDay)} tot ${daysInWords(untilDay)}`;
  return `${label}${hasFigure ? '' : `: ${percentRange(low, high)}`} (${when})`;
}

/** For a text without signs: "20 tot 55 procent". */
export function percentRangeInWords(low: number, high: number): string {
  return `${low === high ? String(low) : `${low} tot ${high}`} ${renderWords.percent}`;
}
