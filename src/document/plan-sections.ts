import { elapsedBetween } from '../domain/elapsed.ts';
import type { StatementKind } from '../domain/guide.ts';
import type { PlannedAppointment, PlannedStatement } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { sheetWords } from '../text/sheet-words.ts';
import { modeNames, tearNames } from '../text/situation-words.ts';
import { section } from './blocks.ts';
import type { Block, ListItem, Section, Tone } from './document.ts';
import { dateRange, elapsedText, longDate, nearDate, relativeDays } from './dutch-date.ts';
import { byId, inSentence, type PlanReader, withNote } from './reader.ts';
import { statementText } from './standing-text.ts';
import { isForEveryone, phasedTracks } from './timeline-block.ts';

/** "Bevallen op vrijdag 1 maart 2024 · vandaag is het …" */
export function subtitleOf({ plan }: PlanReader): string {
  const delivered = longDate(plan.delivery.deliveredOn);
  const first = plan.lookAhead ? planWords.due(delivered) : planWords.born(delivered);
  return `${first} · ${planWords.todayIs(longDate(plan.today))}`;
}

/** The time since the delivery in a sentence, and what to know long after it. */
export function elapsedBlocks({ plan }: PlanReader): Block[] {
  if (plan.lookAhead) {
    return [{ type: 'paragraph', role: 'lead', text: planWords.lookAhead(relativeDays(-plan.day)) }];
  }
  const text =
    plan.day === 0
      ? planWords.dayZero
      : planWords.elapsed(elapsedText(elapsedBetween(plan.delivery.deliveredOn, plan.today)), plan.day);
  const lead: Block = { type: 'paragraph', role: 'lead', text };
  return plan.day > 365 ? [lead, { type: 'paragraph', text: planWords.afterOneYear }] : [lead];
}

/** "Vaginale bevalling; totaalruptuur, graad 3b". */
export function situationText({ plan }: PlanReader): string {
  const { mode, tear } = plan.delivery;
  return tear === 'none' ? modeNames[mode] : `${modeNames[mode]}; ${tearNames[tear]}`;
}

/** The current phase of every timeline: the leading one as a heading, the general one in a sentence beside it. */
export function currentPhaseBlocks(reader: PlanReader): { readonly title: string; readonly blocks: Block[] } {
  const { guide, say } = reader;
  const [leading, ...others] = phasedTracks(reader).flatMap(({ id, phase }) =>
    phase === null ? [] : [{ dated: phase, phase: byId(byId(guide.tracks, id).phases, phase.id) }],
  );
  if (leading === undefined) return { title: '', blocks: [] };
  const { number, of, from, until } = leading.dated;
  return {
    title: planWords.now(leading.phase.title),
    blocks: [
      { type: 'paragraph', role: 'quiet', text: planWords.phaseOf(number, of, dateRange(from, until)) },
      { type: 'paragraph', text: withNote(say(leading.phase.summary), leading.phase.sources) },
      ...others.map(({ phase }): Block => ({ type: 'paragraph', text: planWords.beside(inSentence(phase.title)) })),
    ],
  };
}

interface AdviceSection {
  readonly id: string;
  readonly kind: StatementKind;
  readonly tone: Tone;
  readonly title: string;
  /** Of the cautions: those that tell to call, or the others. */
  readonly calls?: boolean;
}

const ADVICE_SECTIONS: readonly AdviceSection[] = [
  { id: 'do', kind: 'do', tone: 'do', title: planWords.helpsNow },
  { id: 'avoid', kind: 'avoid', tone: 'avoid', title: planWords.leave },
  { id: 'call', kind: 'caution', tone: 'call', title: planWords.whenToCall, calls: true },
  { id: 'caution', kind: 'caution', tone: 'caution', title: planWords.careful, calls: false },
  { id: 'normal', kind: 'normal', tone: 'normal', title: planWords.normalNow },
];

/** What helps now, what to leave, when to call, what to watch and what is normal now; empty ones are left out. */
export function adviceSections(reader: PlanReader): Section[] {
  return ADVICE_SECTIONS.flatMap(({ id, kind, tone, title, calls }) => {
    const statements = reader.plan.advice[kind].filter(
      ({ statement }) => calls === undefined || calls === (statement.call !== undefined),
    );
    const items = adviceItems(statements, tone, reader);
    return items.length === 0 ? [] : [section(id, title, [{ type: 'list', style: 'bullets', items }])];
  });
}

/** Statements as list items, with their sources; what holds under conditions looks and reads so. */
export function adviceItems(statements: readonly PlannedStatement[], tone: Tone, reader: PlanReader): ListItem[] {
  return statements.map((planned) => ({
    tone: planned.standing === 'under-conditions' ? 'conditional' : tone,
    text: withNote(statementText(planned, reader), planned.statement.sources),
  }));
}

/** Appointments: those that can be made now first, then those ahead; those whose time has gone are left out. */
export function appointmentItems(reader: PlanReader): ListItem[] {
  return appointmentsToMake(reader).map((planned) => appointmentItem(planned, reader));
}

/**
 * The appointments that matter most, each with when it can be made: those that can be made now before those ahead, and
 * of each the ones that belong to this kind of delivery before the ones that hold for everyone.
 */
export function nearestAppointments(
  reader: PlanReader,
  most: number,
): { readonly title: string; readonly when: string }[] {
  const rank = ({ state, track }: PlannedAppointment): number =>
    (state === 'ahead' ? 2 : 0) + (isForEveryone(track, reader) ? 1 : 0);
  return appointmentsToMake(reader)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, most)
    .map(({ id, track, from, state }) => ({
      title: byId(byId(reader.guide.tracks, track).appointments, id).title,
      when:
        state === 'ahead' ? sheetWords.appointmentFrom(nearDate(from, reader.plan.today)) : sheetWords.appointmentNow,
    }));
}

/** What can be made now or later, by date. */
export function appointmentsToMake({ plan }: PlanReader): PlannedAppointment[] {
  return plan.appointments.filter(({ state }) => state !== 'past');
}

function appointmentItem(planned: PlannedAppointment, { guide, say }: PlanReader): ListItem {
  const { title, text } = byId(byId(guide.tracks, planned.track).appointments, planned.id);
  return appointment(title, `${whenToMake(planned)} ${say(text)}`, planned.sources);
}

function whenToMake({ from, state, inDays }: PlannedAppointment): string {
  if (state === 'ahead') return planWords.appointmentAhead(longDate(from), relativeDays(inDays));
  const longOpen = inDays < -90;
  return longOpen ? planWords.appointmentStill : planWords.appointmentNow;
}

function appointment(title: string, text: string, sources: readonly string[]): ListItem {
  return {
    checked: false,
    text: withNote(
      [
        { kind: 'strong', text: `${title}.` },
        { kind: 'plain', text: ` ${text}` },
      ],
      sources,
    ),
  };
}

/** The four training signals in a frame, apart from alarm signals. */
export function redFlagsBlock({ guide, say }: PlanReader): Block {
  return {
    type: 'callout',
    tone: 'training',
    title: planWords.redFlags,
    blocks: [
      { type: 'paragraph', text: `${planWords.redFlagsShort}:` },
      {
        type: 'list',
        style: 'bullets',
        items: guide.redFlags.map(({ title, text, sources }) => ({
          text: withNote(
            [
              { kind: 'strong', text: `${title}.` },
              { kind: 'plain', text: ` ${say(text)}` },
            ],
            sources,
          ),
        })),
      },
    ],
  };
}

/** The standing notices: that red flags hold always, what an alarm signal is, how days are counted. */
export function noticesSection({ guide, say }: PlanReader): Section {
  return section(
    'good-to-know',
    planWords.goodToKnow,
    guide.notices.map(({ text, sources }) => ({ type: 'paragraph', text: withNote(say(text), sources) })),
  );
}

/** Intended use, review and versions: at the foot of every document. */
export function closingLines({ guide }: Pick<PlanReader, 'guide'>): string[] {
  const { reviewed } = guide;
  return [
    ...guide.intendedUse,
    reviewed === null
      ? planWords.reviewNobody
      : planWords.reviewedBy(reviewed.by, reviewed.role, longDate(reviewed.on)),
    planWords.made(guide.version, guide.hash, guide.licence),
  ];
}
