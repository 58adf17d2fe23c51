import type { IsoDate } from '../domain/calendar.ts';
import type { Finding, FirstCall } from '../domain/check-result.ts';
import type { Delivery } from '../domain/delivery.ts';
import type { Level } from '../domain/level.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import { contactFor } from './contact-for.ts';

/**
 * The one to call first for these findings (in the order of the result): of those with the highest level one that is
 * raised before one that is not certain, and of these the one whose contact stands first in the content, which is ordered from the most specific to the most general. Where nobody needs
 * to be called it is whoever is asked about anything that gets worse. Null where nothing is found.
 */
export function firstCall(
  questionnaire: Questionnaire,
  delivery: Delivery,
  today: IsoDate,
  level: Level,
  findings: readonly Finding[],
): FirstCall | null {
  const leading = findings.filter((finding) => finding.level === level && level !== 'none');
  const rank = ({ contacts }: Finding): number => {
    const place = questionnaire.contacts.findIndex(({ id }) => id === contacts[0]?.id);
    return place === -1 ? questionnaire.contacts.length : place;
  };
  // What is certain goes before what may be.
  const doubt = ({ verdict }: Finding): number => (verdict === 'raised' ? 0 : 1);
  const [lead] = leading.toSorted((a, b) => doubt(a) - doubt(b) || rank(a) - rank(b));
  if (lead === undefined) return null;
  const ask = questionnaire.callList?.ask;
  const contact = lead.contacts[0] ?? (ask === undefined ? undefined : contactFor(questionnaire, ask, delivery, today));
  return contact === undefined ? null : { ...contact, signal: lead.id };
}
