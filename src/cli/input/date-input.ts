import { dayNumberOf, type IsoDate, isoDateOf, isRealDate } from '../../domain/calendar.ts';

const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})-(\d{1,2})-(\d{4})$/;

/** Why a text is not a date: written in no accepted form, with slashes (day or month first?), or a day that does not exist. */
export type DateProblem = 'form' | 'slashes' | 'impossible';

/**
 * Reads a date as people here write it in figures: `2024-03-01`, `1-3-2024`, `01-03-2024`. "1 maart 2024" is turned
 * into figures before, by `withoutMonthName`. A date with slashes is refused, because it can mean two things.
 */
export function readDate(text: string): { readonly date: IsoDate } | { readonly problem: DateProblem } {
  const trimmed = text.trim();
  if (/^\d{1,4}\/\d{1,2}\/\d{1,4}$/.test(trimmed)) return { problem: 'slashes' };
  const parts = numericParts(trimmed);
  if (parts === undefined) return { problem: 'form' };
  return isRealDate(parts) ? { date: isoDateOf(dayNumberOf(parts)) } : { problem: 'impossible' };
}

function numericParts(text: string): { year: number; month: number; day: number } | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) return { year: Number(yearFirst[1]), month: Number(yearFirst[2]), day: Number(yearFirst[3]) };
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst !== null) return { year: Number(dayFirst[3]), month: Number(dayFirst[2]), day: Number(dayFirst[1]) };
  return undefined;
}
