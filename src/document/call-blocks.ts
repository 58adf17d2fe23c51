import type { CallGroup, Calls, SaidSign } from '../domain/check-result.ts';
import type { CheckGuide } from '../domain/guide.ts';
import { minuteWords as words } from '../text/minute-words.ts';
import type { Block, Run } from './document.ts';
import { byId, inSentence, type PlanReader } from './reader.ts';

const EMERGENCY_NUMBER = '112';

/** What to call 112 for. */
export function emergencyBlocks(calls: Calls, guide: CheckGuide, reader: PlanReader): Block[] {
  return calls.groups.filter((group) => isEmergency(group, guide)).map((group) => groupBlock(group, guide, reader));
}

/** Who else to call today: the questions that come before all others, and for what no list names. */
export function askBlocks({ ask, first }: Calls, guide: CheckGuide, reader: PlanReader): Block[] {
  const contact = ask === null ? undefined : byId(guide.questionnaire.contacts, ask);
  const fallback = contact?.fallback === undefined ? '' : ` ${firstAnswer(reader.say(contact.fallback))}`;
  return [
    ...first.map(
      (group): Block => ({
        type: 'paragraph',
        text: [
          { kind: 'strong', text: group.signs.map((sign) => signText(sign, guide, reader)).join(' ') },
          { kind: 'plain', text: ` ${words.callNow} ` },
          ...phoneRuns(byId(guide.questionnaire.contacts, group.contact).phones),
          { kind: 'plain', text: '.' },
        ],
      }),
    ),
    ...(contact === undefined
      ? []
      : [
          {
            type: 'paragraph',
            text: [
              { kind: 'strong', text: words.else },
              { kind: 'plain', text: ` ${reader.say(contact.text)}${fallback}` },
            ],
          } as const,
        ]),
  ];
}

/** The first question with its answer: "Geen gehoor? Bel …"; what to call 112 for stands above it. */
function firstAnswer(fallback: string): string {
  return /^[^.?!]*\?[^.?!]*\./.exec(fallback)?.[0] ?? fallback;
}

/** Every other sign to call for, under whom to call and how soon. */
export function callGroupBlocks(calls: Calls, guide: CheckGuide, reader: PlanReader): Block[] {
  return calls.groups.filter((group) => !isEmergency(group, guide)).map((group) => groupBlock(group, guide, reader));
}

function groupBlock(group: CallGroup, guide: CheckGuide, reader: PlanReader): Block {
  const signs = group.signs.map((sign) => signText(sign, guide, reader));
  return {
    type: 'paragraph',
    text: [...labelRuns(group, guide), { kind: 'plain', text: ` ${signs.join(words.between)}` }],
  };
}

/** "Bel nu 112:", "Bel vandaag je huisarts:" */
function labelRuns({ level, contact }: CallGroup, guide: CheckGuide): Run[] {
  const { title, phones } = byId(guide.questionnaire.contacts, contact);
  const call = level === 'now' ? words.callNow : words.callToday;
  const name = guide.questionnaire.callList?.names.find((named) => named.contact === contact)?.text;
  if (phones.length === 0) return [{ kind: 'strong', text: `${call} ${name ?? inSentence(title)}:` }];
  return [{ kind: 'strong', text: `${call} ` }, ...phoneRuns(phones), { kind: 'strong', text: ':' }];
}

function phoneRuns(phones: readonly string[]): Run[] {
  return phones.flatMap((number, index): Run[] => [
    ...(index === 0 ? [] : [{ kind: 'plain', text: words.or } as const]),
    { kind: 'phone', text: number, number },
  ]);
}

/** A sign in a few words for the middle of a sentence, or by the title of its signal. */
export function signText({ text, signals }: SaidSign, guide: CheckGuide, { say }: PlanReader): string {
  return say(text ?? inSentenceWording(byId(guide.questionnaire.signals, signals[0] ?? '').title, say));
}

function inSentenceWording(title: Parameters<PlanReader['say']>[0], say: PlanReader['say']): string {
  return inSentence(say(title));
}

function isEmergency({ contact }: CallGroup, guide: CheckGuide): boolean {
  return byId(guide.questionnaire.contacts, contact).phones.includes(EMERGENCY_NUMBER);
}
