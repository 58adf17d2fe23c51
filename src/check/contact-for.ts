import { dayNumberOfIso, type IsoDate } from '../domain/calendar.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import { coversDay, coversDelivery } from '../domain/scope.ts';

/** The contact with this id, or that the route with this id gives on this day for this delivery. */
export function contactFor(
  questionnaire: Questionnaire,
  id: string,
  delivery: Delivery,
  today: IsoDate,
): { readonly id: string; readonly phones: readonly string[] } | undefined {
  const route = questionnaire.routes.find((candidate) => candidate.id === id);
  const delivered = dayNumberOfIso(delivery.deliveredOn);
  const now = dayNumberOfIso(today);
  const step = route?.steps.find((scope) => coversDelivery(scope, delivery) && coversDay(scope, delivered, now));
  const contactId = route === undefined ? id : step?.contact;
  const contact = questionnaire.contacts.find((candidate) => candidate.id === contactId);
  return contact === undefined ? undefined : { id: contact.id, phones: contact.phones };
}
