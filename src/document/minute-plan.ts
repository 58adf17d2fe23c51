import type { Calls } from '../domain/check-result.ts';
import { isTotalRupture } from '../domain/delivery.ts';
import { elapsedBetween } from '../domain/elapsed.ts';
import type { CheckGuide } from '../domain/guide.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import type { Assumable } from '../domain/situation.ts';
import { minuteWords as words } from '../text/minute-words.ts';
import { planWords } from '../text/plan-words.ts';
import { section } from './blocks.ts';
import { askBlocks, callGroupBlocks, emergencyBlocks } from './call-blocks.ts';
import type { Block, Document } from './document.ts';
import { elapsedText, longDate, relativeDays, shortDate } from './dutch-date.ts';
import { minuteAdvice } from './minute-advice.ts';
import { arrangeSection, conditionalSection, nextSection } from './minute-dates.ts';
import type { MinuteRoom } from './minute-room.ts';
import { adviceItems } from './plan-sections.ts';
import { byId, inSentence, type PlanReader, readerOf } from './reader.ts';
import { recordItems } from './record-section.ts';
import { situationArguments } from './situation-arguments.ts';
import { sourceNotes } from './source-notes.ts';
import { phasedTracks } from './timeline-block.ts';

const DAYS_IN_FIRST_YEAR = 366;

/** What a plan in a minute is made of. */
export interface MinuteParts {
  readonly plan: RecoveryPlan;
  readonly guide: CheckGuide;
  readonly calls: Calls;
  readonly assumed: readonly Assumable[];
  /** In a look-ahead the plan of the day itself: the first days are what one prepares for. */
  readonly firstDay: RecoveryPlan | null;
}

/** Where you are, whom to call, what to do and to leave now, what is normal, what to arrange and what comes. */
export function minutePlan({ plan, guide, calls, assumed, firstDay }: MinuteParts, room: MinuteRoom): Document {
  const reader = readerOf(plan, guide);
  const ahead = firstDay !== null;
  const advice = minuteAdvice(ahead ? readerOf(firstDay, guide) : reader, room, ahead);
  const blocks: Block[] = [
    ...whereBlocks(reader, assumed),
    ...(ahead ? [{ type: 'paragraph', text: words.pregnantNow } as const] : []),
    ...emergencyBlocks(calls, guide, reader),
    ...askBlocks(calls, guide, reader),
    ...advice.does,
    ...advice.avoids,
    ...advice.normals,
    ...callBlocks(calls, guide, reader, room),
    ...toldSection(reader, room),
    ...(ahead ? [] : conditionalSection(reader, advice.said, room)),
    ...arrangeSection(reader, room),
    ...nextSection(reader, room),
    ...goOnBlocks(reader),
  ];
  return {
    title: titleOf(reader),
    subtitle: '',
    blocks,
    sources: [],
    closing: closingOf(blocks, advice.left, guide),
    density: room.apart ? 'compact' : 'dense',
  };
}

function titleOf({ plan }: PlanReader): string {
  if (plan.lookAhead) return words.titleAhead(relativeDays(-plan.day));
  const span = elapsedText(elapsedBetween(plan.delivery.deliveredOn, plan.today));
  return plan.day >= DAYS_IN_FIRST_YEAR ? words.titleYears(span) : words.title(plan.day, span);
}

/** The situation, with what was taken for granted, and the phase. */
function whereBlocks(reader: PlanReader, assumed: readonly Assumable[]): Block[] {
  const { plan, guide } = reader;
  const { mode, tear, deliveredOn } = plan.delivery;
  const date = shortDate(deliveredOn);
  const taken = assumed.length === 0 ? '' : words.assumed(assumed.map((what) => words.assumptions[what]).join(', '));
  const kind = assumed.includes('mode') ? words.birth : words.modes[mode];
  const leading = phasedTracks(reader).find(({ phase }) => phase !== null);
  return [
    {
      type: 'paragraph',
      text: [
        { kind: 'strong', text: `${kind}${words.tears[tear]}` },
        { kind: 'plain', text: `${plan.lookAhead ? words.due(date) : words.born(date)}${taken}` },
      ],
    },
    {
      type: 'paragraph',
      text:
        leading?.phase == null
          ? words.ahead
          : words.phase(
              leading.phase.number,
              leading.phase.of,
              inSentence(byId(byId(guide.tracks, leading.id).phases, leading.phase.id).title),
              leading.phase.until === null ? '' : words.until(shortDate(leading.phase.until)),
            ),
    },
  ];
}

/** Whom to call for what, and below it what to call an appointment for. */
function callBlocks(calls: Calls, guide: CheckGuide, reader: PlanReader, room: MinuteRoom): Block[] {
  const appointments = reader.plan.advice.caution.filter(({ statement }) => statement.call === 'appointment');
  const items = adviceItems(appointments.slice(0, room.appointmentCalls), 'call', reader);
  const title = reader.plan.lookAhead ? words.sections.callAhead : words.sections.call;
  const blocks: Block[] = [
    ...callGroupBlocks(calls, guide, reader),
    ...(items.length === 0 ? [] : [{ type: 'list', style: 'bullets', items } as const]),
  ];
  return room.runIn && !reader.plan.lookAhead ? blocks : [section('call', title, blocks)];
}

/** What someone told before and what the own therapist advised. */
function toldSection(reader: PlanReader, room: MinuteRoom): Block[] {
  const items = recordItems(reader, 'now').slice(0, room.told);
  return items.length === 0
    ? []
    : [section('record', words.sections.told, [{ type: 'list', style: 'bullets', items }])];
}

/** Where to go on: the check of this delivery, the whole plan, and the background that belongs to it. */
function goOnBlocks({ plan }: PlanReader): Block[] {
  return [
    {
      type: 'paragraph',
      text: [
        { kind: 'plain', text: words.goOnCheck },
        { kind: 'command', text: `herstel check ${situationArguments(plan.delivery)}` },
      ],
    },
    {
      type: 'paragraph',
      text: [
        { kind: 'plain', text: words.goOnAll },
        { kind: 'command', text: '--alles' },
        { kind: 'plain', text: words.goOnExplain },
        { kind: 'command', text: `herstel ${topicOf(plan)}` },
      ],
    },
  ];
}

/** The background that belongs to this situation. */
function topicOf({ delivery: { afterLoss, tear, mode } }: RecoveryPlan): string {
  if (afterLoss) return words.topics.loss;
  if (isTotalRupture(tear)) return words.topics['total-rupture'];
  return mode === 'caesarean' ? words.topics.caesarean : words.topics.other;
}

function closingOf(blocks: readonly Block[], left: number, guide: CheckGuide): string[] {
  const { reviewed } = guide;
  return [
    words.left(left, sourceNotes(blocks, guide).length),
    reviewed === null ? words.reviewNobody : planWords.reviewedBy(reviewed.by, reviewed.role, longDate(reviewed.on)),
    words.use,
  ];
}
