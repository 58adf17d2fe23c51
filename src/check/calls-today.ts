import type { IsoDate } from '../domain/calendar.ts';
import type { AlarmSignGroup, CallGroup, Calls, SaidSign } from '../domain/check-result.ts';
import type { Delivery } from '../domain/delivery.ts';
import { LEVELS } from '../domain/level.ts';
import type { CallLine, Questionnaire } from '../domain/questionnaire.ts';
import { alarmSigns } from './alarm-signs.ts';
import { contactFor } from './contact-for.ts';

/**
 * Who to call on this day, and with what: every alarm sign that asks for a call now or today is said once, in the few
 * words of the call list, under its own contact and level.
 */
export function callsToday(questionnaire: Questionnaire, delivery: Delivery, today: IsoDate): Calls {
  const groups = alarmSigns(questionnaire, delivery, today);
  const { callList } = questionnaire;
  const unsaid = new Set(groups.flatMap(({ signals }) => signals));
  const say = (lines: readonly CallLine[]): Said[] => lines.flatMap((line) => saidBy(line, groups, unsaid));
  const first = say(callList?.first ?? []);
  const lines = say(callList?.lines ?? []);
  const rest = say([...unsaid].map((sign) => ({ sign, also: [] })));
  // Before the delivery the plan is made for the day itself.
  const day = today < delivery.deliveredOn ? delivery.deliveredOn : today;
  return {
    ask: callList === null ? null : (contactFor(questionnaire, callList.ask, delivery, day)?.id ?? null),
    first: grouped(first),
    groups: grouped([...lines, ...rest]),
  };
}

interface Said {
  readonly level: CallGroup['level'];
  readonly contact: string;
  readonly sign: SaidSign;
}

// What a line says today; what it stands for is said from then on. What is more urgent keeps words of its own.
function saidBy({ sign: lead, also, text }: CallLine, groups: readonly AlarmSignGroup[], unsaid: Set<string>): Said[] {
  const group = groups.find(({ signals }) => signals.includes(lead));
  if (group === undefined || !unsaid.has(lead)) return [];
  const urgency = LEVELS.indexOf(group.level);
  const less = groups.filter(({ level }) => LEVELS.indexOf(level) <= urgency).flatMap(({ signals }) => signals);
  const stoodFor = [lead, ...also.filter((id) => unsaid.has(id) && less.includes(id))];
  for (const id of stoodFor) unsaid.delete(id);
  const sign: SaidSign = { signals: stoodFor, ...(text === undefined ? {} : { text }) };
  return [{ level: group.level, contact: group.contact, sign }];
}

function grouped(said: readonly Said[]): CallGroup[] {
  const groups = new Map<string, { level: CallGroup['level']; contact: string; signs: SaidSign[] }>();
  for (const { level, contact, sign } of said) {
    const key = `${level} ${contact}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { level, contact, signs: [sign] });
    else group.signs.push(sign);
  }
  return [...groups.values()].sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
}
