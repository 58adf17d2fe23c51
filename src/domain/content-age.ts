import { addMonths, dayNumberOfIso, type IsoDate } from './calendar.ts';
import type { Guide } from './guide.ts';

/** The day on which the newest source was consulted, when that is a year or more before `today`; else undefined. */
export function lastConsulted({ sources }: Pick<Guide, 'sources'>, today: IsoDate): IsoDate | undefined {
  const [newest] = sources.map(({ consultedOn }) => consultedOn).toSorted((left, right) => (left < right ? 1 : -1));
  if (newest === undefined) return undefined;
  return addMonths(dayNumberOfIso(newest), 12) <= dayNumberOfIso(today) ? newest : undefined;
}
