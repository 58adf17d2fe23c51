import { MONTH_NAMES } from '../text/calendar-names.ts';

const NBSP = '\u00a0';

const MONTHS = MONTH_NAMES.join('|');
const UNITS =
  'minuut|minuten|uur|dag|dagen|week|weken|maand|maanden|jaar|keer|procent|graden|graad|meter|kilometer|km|kilo|kg|gram|liter|ml|cm|mm|wk|mnd|%|°C';
const NAMED = 'dag|week|maand|fase|graad|stap|pagina|bladzijde|nummer|bel|Bel|€|euro';

// In this order: the later patterns see the no-break spaces of the earlier ones.
const DATE = new RegExp(`(\\d{1,2}) (${MONTHS})(?: (\\d{4}))?(?![\\p{L}\\d])`, 'gu');
const COUNT = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\d]))`, 'gu');
const LABELLED = new RegExp(`(?<![\\p{L}])(${NAMED}) (?=\\d)`, 'gu');
// Not within a version: "1.0.0 (873546)".
const TELEPHONE = /(?<![\d.])\+?\d[\d() -]{6,}\d/g;

/**
 * Puts no-break spaces where a line end would hurt: inside a date ("1 maart 2024"), a count with its unit
 * ("6 weken"), a label with its number ("fase 3") and a telephone number.
 */
export function keepTogether(text: string): string {
  if (!/\d/.test(text)) return text;
  return text
    .replace(DATE, (_, day: string, month: string, year: string | undefined) =>
      year === undefined ? `${day}${NBSP}${month}` : `${day}${NBSP}${month}${NBSP}${year}`,
    )
    .replace(COUNT, `$1${NBSP}`)
    .replace(LABELLED, `$1${NBSP}`)
    .replace(TELEPHONE, (number) => number.replaceAll(' ', NBSP));
}
