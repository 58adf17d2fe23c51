import type { AlarmSignGroup } from '../domain/check-result.ts';
import type { Guide } from '../domain/guide.ts';
import { exportDocumentWords as words } from '../text/export-document-words.ts';
import type { Block, ListItem, Run } from './document.ts';
import { longDate } from './dutch-date.ts';
import { section } from './plan-sections.ts';
import { byId, inSentence, type PlanReader, withNote } from './reader.ts';
import { sharedParts } from './shared-part.ts';

const glanceItem = sharedParts<ListItem>();
const pregnantParagraph = sharedParts<Block>();
const contactParagraph = sharedParts<Block>();
const signItem = sharedParts<ListItem>();

/** Alarm signs in a frame for page one: who to call, and below it each sign for which, the most urgent first. */
export function alarmSignsAtAGlance(
  groups: readonly AlarmSignGroup[],
  guide: Guide,
  { say, variant, plan }: PlanReader,
): Block {
  return {
    type: 'callout',
    tone: 'alarm',
    title: plan.lookAhead ? words.callAhead : words.call,
    blocks: [
      ...(plan.lookAhead ? [pregnantNow()] : []),
      {
        type: 'list',
        style: 'bullets',
        items: groups.map(({ level, contact, signals }) =>
          glanceItem(byId(guide.questionnaire.contacts, contact), `${variant} ${level} ${signals.join(' ')}`, () => ({
            tone: 'alarm',
            text: [
              { kind: 'strong', text: words.callGroup(words.levels[level], contactTitle(contact, guide)) },
              ...phoneRuns(contact, guide),
            ],
            children: [
              {
                type: 'list',
                style: 'bullets',
                items: signals.flatMap((id) => signTitle(id, guide, say).map((text) => ({ text }))),
              },
            ],
          })),
        ),
      },
    ],
  };
}

/** Every alarm sign of this day with what to do, under who to call. */
export function alarmSignsSection(groups: readonly AlarmSignGroup[], guide: Guide, reader: PlanReader): Block {
  const { say, plan, variant } = reader;
  return section('alarm-signs', plan.lookAhead ? words.callSignsAhead : words.callSigns, [
    ...(plan.lookAhead ? [pregnantNow()] : []),
    { type: 'paragraph', text: words.callLead },
    ...groups.map(({ level, contact, signals }): Block => {
      const called = byId(guide.questionnaire.contacts, contact);
      return section(`call-${level}-${contact}`, words.callGroup(words.levels[level], contactTitle(contact, guide)), [
        contactParagraph(called, variant, () => ({
          type: 'paragraph',
          text: withNote(
            [say(called.text), say(called.fallback ?? '')].filter((part) => part !== '').join(' '),
            called.sources,
          ),
        })),
        {
          type: 'list',
          style: 'bullets',
          items: signals.flatMap((id) => {
            const signal = byId(guide.questionnaire.signals, id);
            return signTitle(id, guide, say).map((title) =>
              signItem(signal, variant, () => ({
                tone: 'alarm',
                text: withNote(
                  [
                    { kind: 'strong', text: `${title}.` },
                    { kind: 'plain', text: ` ${say(signal.meaning)}` },
                  ],
                  signal.sources,
                ),
              })),
            );
          }),
        },
      ]);
    }),
    { type: 'paragraph', role: 'quiet', text: words.callForDay(longDate(plan.today)) },
  ]);
}

function pregnantNow(): Block {
  return pregnantParagraph(words, '', () => ({ type: 'paragraph', text: words.pregnantNow }));
}

function signTitle(id: string, guide: Guide, say: PlanReader['say']): string[] {
  const title = say(byId(guide.questionnaire.signals, id).title);
  return title === '' ? [] : [title];
}

function contactTitle(id: string, guide: Guide): string {
  return inSentence(byId(guide.questionnaire.contacts, id).title);
}

function phoneRuns(id: string, guide: Guide): Run[] {
  const { phones, title } = byId(guide.questionnaire.contacts, id);
  return phones
    .filter((number) => !title.includes(number))
    .flatMap((number) => [
      { kind: 'plain', text: ' ' },
      { kind: 'phone', text: number, number },
    ]);
}
