import { nl } from 'date-fns/locale/nl';

const DAYS = [0, 1, 2, 3, 4, 5, 6] as const;
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;

/** "zondag" first, as `weekdayOf` counts. */
export const WEEKDAY_NAMES: readonly string[] = DAYS.map((day) => nl.localize.day(day));

/** "januari" first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((month) => nl.localize.month(month));

/** "mrt" and its kin, in the same order, without their dot. */
export const SHORT_MONTH_NAMES: readonly string[] = MONTHS.map((month) =>
  nl.localize.month(month, { width: 'abbreviated' }).replace('.', ''),
);
