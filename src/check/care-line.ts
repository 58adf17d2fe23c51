import type { IsoDate } from '../domain/calendar.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import { contactFor } from './contact-for.ts';

/** Who to call on this day when something is not right and it is no emergency: the id of a contact. */
export function careLine(questionnaire: Questionnaire, delivery: Delivery, today: IsoDate): string {
  const contact = contactFor(questionnaire, 'care-line', delivery, today);
  if (contact === undefined) throw new RangeError('the route care-line gives no contact on this day');
  return contact.id;
}
