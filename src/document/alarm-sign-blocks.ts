import type { AlarmSignGroup } from '../domain/check-result.ts';
import type { Guide } from '../domain/guide.ts';
import { exportDocumentWords as words } from '../text/export-document-words.ts';
import { section } from './blocks.ts';
import type { Block } from './document.ts';
import { longDate } from './dutch-date.ts';
import { byId, inSentence, type PlanReader, withNote } from './reader.ts';

/** Every alarm sign of this day with what to do, under who to call. */
export function alarmSignsSection(groups: readonly AlarmSignGroup[], guide: Guide, reader: PlanReader): Block {
  const { say, plan } = reader;
  return section('alarm-signs', plan.lookAhead ? words.callSignsAhead : words.callSigns, [
    ...(plan.lookAhead ? [pregnantNow()] : []),
    { type: 'paragraph', text: words.callLead },
    ...groups.map(({ level, contact, signals }): Block => {
      const called = byId(guide.questionnaire.contacts, contact);
      return section(`call-${level}-${contact}`, words.callGroup(words.levels[level], contactTitle(contact, guide)), [
        {
          type: 'paragraph',
          text: withNote(
            [say(called.text), say(called.fallback ?? '')].filter((part) => part !== '').join(' '),
            called.sources,
          ),
        },
        {
          type: 'list',
          style: 'bullets',
          items: signals.flatMap((id) => {
            const signal = byId(guide.questionnaire.signals, id);
            return signTitle(id, guide, say).map((title) => ({
              tone: 'alarm',
              text: withNote(
                [
                  { kind: 'strong', text: `${title}.` },
                  { kind: 'plain', text: ` ${say(signal.meaning)}` },
                ],
                signal.sources,
              ),
            }));
          }),
        },
      ]);
    }),
    { type: 'paragraph', role: 'quiet', text: words.callForDay(longDate(plan.today)) },
  ]);
}

function pregnantNow(): Block {
  return { type: 'paragraph', text: words.pregnantNow };
}

function signTitle(id: string, guide: Guide, say: PlanReader['say']): string[] {
  const title = say(byId(guide.questionnaire.signals, id).title);
  return title === '' ? [] : [title];
}

function contactTitle(id: string, guide: Guide): string {
  return inSentence(byId(guide.questionnaire.contacts, id).title);
}
