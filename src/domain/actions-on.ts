import { dayNumberOfIso, type IsoDate } from './calendar.ts';
import type { Action } from './questionnaire.ts';
import { coversDay } from './scope.ts';

/** The actions that count on `today`, for a delivery on `deliveredOn`: the windows are half-open, [from, until). */
export function actionsOn(actions: readonly Action[], deliveredOn: IsoDate, today: IsoDate): readonly Action[] {
  const delivered = dayNumberOfIso(deliveredOn);
  return actions.filter((action) => coversDay(action, delivered, dayNumberOfIso(today)));
}
