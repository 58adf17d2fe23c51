import type { IsoDate } from '../domain/calendar.ts';
import type { Guide } from '../domain/guide.ts';
import { type Programme, type ProgrammeStep, runSeconds } from '../domain/programme.ts';
import { wordsFor } from '../domain/wording.ts';
import { trainingWords } from '../text/training-words.ts';
import { section } from './blocks.ts';
import type { Block, Document, RichText } from './document.ts';
import { longDate, shortDate } from './dutch-date.ts';
import { closingLines } from './plan-sections.ts';
import { inSentence, listed, withNote } from './reader.ts';
import { sourceNotes } from './source-notes.ts';

const words = trainingWords.programme;

/** What stands between someone and the programme; see `programmeGate`. */
export type ShownGate =
  | { readonly code: 'no-activity' | 'check-missing' }
  | { readonly code: 'date'; readonly from: IsoDate | null }
  | { readonly code: 'condition'; readonly condition: string; readonly isUnmet: boolean }
  | { readonly code: 'check-old' | 'check-level'; readonly on: IsoDate };

/** Why the next step is not the one that would follow; see `StepReason`. */
export type ShownReason =
  | {
      readonly code: 'symptom' | 'symptom-twice';
      readonly on: IsoDate;
      readonly from: number;
      readonly symptoms: readonly string[];
    }
  | { readonly code: 'pain' | 'pause' | 'next-day-unknown' | 'stopped'; readonly on: IsoDate; readonly from: number };

/** Where someone is in a programme. */
export interface ProgrammeReport {
  readonly guide: Guide;
  readonly programme: Programme;
  readonly afterLoss: boolean;
  readonly gate: readonly ShownGate[];
  readonly state: { readonly step: number; readonly reason: ShownReason | null; readonly isFinished: boolean };
  readonly sessions: readonly { readonly on: IsoDate; readonly step: number; readonly nth: number }[];
}

/** The programme: what is missing or what comes next and why, the coming dates, and the rules. */
export function programmeDocument(report: ProgrammeReport): Document {
  const { programme, guide, afterLoss } = report;
  const say = (text: Programme['summary']): string => wordsFor(text, afterLoss) ?? '';
  const blocks: Block[] = [
    { type: 'paragraph', text: withNote(say(programme.summary), programme.sources) },
    ...(report.gate.length > 0 ? [notYet(report)] : []),
    ...reasonBlocks(report),
    ...(report.gate.length > 0 ? [] : nextBlocks(report)),
    section('rules', words.rulesTitle, [
      {
        type: 'list',
        style: 'bullets',
        items: programme.rules.map(({ text, sources }) => ({ text: withNote(say(text), sources) })),
      },
    ]),
  ];
  return {
    title: programme.title,
    subtitle: '',
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines({ guide }),
  };
}

function notYet({ gate, guide, afterLoss, state }: ProgrammeReport): Block {
  const items = gate.map((reason) => ({ text: gateText(reason, guide, afterLoss) }));
  return {
    type: 'callout',
    tone: 'closed',
    title: words.notYet,
    blocks: [
      { type: 'paragraph', text: words.notYetLead },
      { type: 'list', style: 'bullets', items },
      { type: 'paragraph', text: words.thenStep(state.step) },
    ],
  };
}

function gateText(reason: ShownGate, { conditions }: Guide, afterLoss: boolean): RichText {
  switch (reason.code) {
    case 'date':
      return reason.from === null ? words.gate.noDate : words.gate.date(longDate(reason.from));
    case 'condition': {
      const condition = conditions.find(({ id }) => id === reason.condition);
      const how = (condition && wordsFor(condition.how, afterLoss)) ?? '';
      const title = condition?.title ?? reason.condition;
      return reason.isUnmet ? words.gate.unmet(title, how) : words.gate.condition(title, how);
    }
    case 'check-old':
    case 'check-level':
      return words.gate[reason.code](shortDate(reason.on));
    case 'no-activity':
    case 'check-missing':
      return words.gate[reason.code];
  }
}

function reasonBlocks(report: ProgrammeReport): Block[] {
  const { reason } = report.state;
  return reason === null
    ? []
    : [
        {
          type: 'callout',
          tone: 'caution',
          title: stepTitle(report),
          blocks: [{ type: 'paragraph', text: reasonText(reason, report) }],
        },
      ];
}

/** Why the next step is another one than expected, and when to see someone. */
export function reasonText(
  reason: ShownReason,
  { guide, afterLoss }: Pick<ProgrammeReport, 'guide' | 'afterLoss'>,
): string {
  const on = shortDate(reason.on);
  switch (reason.code) {
    case 'symptom':
    case 'symptom-twice': {
      const labels = reason.symptoms.map((id) => {
        const question = guide.questionnaire.questions.find((known) => known.id === id);
        return inSentence((question && wordsFor(question.label, afterLoss)) ?? id);
      });
      return reason.from === 1
        ? words.reason.symptomAtFirst(on, listed(labels))
        : words.reason[reason.code](on, reason.from, listed(labels));
    }
    case 'pause':
      return words.reason.pause(reason.from);
    case 'next-day-unknown':
      return words.reason['next-day-unknown'](on);
    case 'pain':
      return reason.from === 1 ? words.reason.painAtFirst(on) : words.reason.pain(on, reason.from);
    case 'stopped':
      return words.reason.stopped(on, reason.from);
  }
}

function stepTitle({ programme, state }: ProgrammeReport): string {
  return words.next(state.step, programme.steps.length);
}

function nextBlocks(report: ProgrammeReport): Block[] {
  const { programme, sessions, state } = report;
  if (state.isFinished) return [{ type: 'paragraph', role: 'lead', text: words.done }];
  const [first] = sessions;
  const step = programme.steps[(first?.step ?? state.step) - 1];
  return [
    ...(step === undefined
      ? []
      : [
          section('next', stepTitle(report), [
            { type: 'paragraph', role: 'lead', text: sessionText(step, programme) },
            ...(first === undefined ? [] : [{ type: 'paragraph', text: words.onDay(longDate(first.on)) } as const]),
          ]),
        ]),
    section('dates', words.datesTitle, [
      {
        type: 'table',
        caption: words.datesCaption,
        columns: [
          { title: words.columns.on, align: 'left' },
          { title: words.columns.step, align: 'left' },
          { title: words.columns.runs, align: 'left' },
          { title: words.columns.total, align: 'left' },
        ],
        rows: sessions.map(({ on, step: number, nth }) => {
          const planned = programme.steps[number - 1];
          return [
            longDate(on),
            nth > programme.sessionsPerStep ? words.again(number) : String(number),
            planned === undefined ? '' : runsText(planned),
            planned === undefined ? '' : span(runSeconds(planned)),
          ];
        }),
      },
    ]),
    section('after', words.howTitle, [{ type: 'paragraph', text: words.how }]),
  ];
}

/** "Wandel eerst 5 minuten. Dan: 8 keer 30 seconden hardlopen, …" */
export function sessionText(step: ProgrammeStep, { warmUp, walk, coolDown }: Programme): string {
  return words.between(runsText(step), span(warmUp), span(walk), span(coolDown));
}

function runsText({ runs }: ProgrammeStep): string {
  return listed(runs.map(({ times, seconds }) => words.bouts(times, span(seconds))));
}

function span(seconds: number): string {
  if (seconds < 60) return words.seconds(seconds);
  const minutes = Math.floor(seconds / 60);
  return seconds % 60 === 0 ? words.minutes(minutes) : words.minutesAndSeconds(minutes, seconds % 60);
}
