import { nl } from 'date-fns/locale/nl';

const WITH_MONTH_NAME = /^\s*(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})\s*$/i;

/** "1 maart 2024" and "1 mrt 2024" as "1-3-2024"; every other text as it is. */
export function withoutMonthName(text: string): string {
  const [, day, name, year] = WITH_MONTH_NAME.exec(text) ?? [];
  const month = name === undefined ? undefined : monthOf(name.toLowerCase());
  return month === undefined ? text : `${day}-${month}-${year}`;
}

/** 1 to 12 for a full or usual short Dutch month name. */
function monthOf(name: string): number | undefined {
  for (const width of ['wide', 'abbreviated'] as const) {
    for (const index of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const) {
      if (nl.localize.month(index, { width }).replace('.', '') === name) return index + 1;
    }
  }
  return undefined;
}
