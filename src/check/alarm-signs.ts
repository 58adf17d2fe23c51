import type { IsoDate } from '../domain/calendar.ts';
import type { AlarmSignGroup } from '../domain/check-result.ts';
import type { Delivery } from '../domain/delivery.ts';
import { LEVELS } from '../domain/level.ts';
import type { Questionnaire } from '../domain/questionnaire.ts';
import { applicableSignals } from './applicable-signals.ts';
import { contactFor } from './contact-for.ts';

/**
 * The alarm signs of this day and delivery that ask for a call now or today, by level and by who to call: the highest
 * level first, then the order of the data. For a sheet that is read when something happens.
 */
export function alarmSigns(questionnaire: Questionnaire, delivery: Delivery, today: IsoDate): AlarmSignGroup[] {
  // Before the delivery the sheet is made for the day itself.
  const day = today < delivery.deliveredOn ? delivery.deliveredOn : today;
  const groups = new Map<string, { level: AlarmSignGroup['level']; contact: string; signals: string[] }>();
  for (const { signal, rule } of applicableSignals(questionnaire, delivery, day)) {
    // A sheet lies on the table: danger at home is not on it.
    if (signal.private === true) continue;
    if (signal.kind !== 'alarm' || rule.contact === undefined || !(rule.level === 'now' || rule.level === 'today'))
      continue;
    const contact = contactFor(questionnaire, rule.contact, delivery, day);
    if (contact === undefined) continue;
    const key = `${rule.level} ${contact.id}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { level: rule.level, contact: contact.id, signals: [signal.id] });
    else group.signals.push(signal.id);
  }
  return [...groups.values()].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}
