import { dayNumberOfIso, type IsoDate, isoDateOf } from '../domain/calendar.ts';
import { LEVELS, type Level } from '../domain/level.ts';
import { checkWords } from '../text/check-words.ts';
import { section } from './blocks.ts';
import { findingCard } from './check-cards.ts';
import { planSection } from './check-plan.ts';
import {
  type CheckReport,
  type ExplainedFinding,
  explainedFindings,
  momentText,
  questionsIn,
  sayer,
  shortList,
} from './check-report.ts';
import type { Block, Document, ListItem, Section } from './document.ts';
import { shortDate } from './dutch-date.ts';
import { closingLines, subtitleOf } from './plan-sections.ts';
import { inSentence, readerOf, withNote } from './reader.ts';
import { sourceNotes } from './source-notes.ts';

const WATCH_DAYS = 3;
const WEEK = 7;
const FOUR_WEEKS = 28;
const LYING_IN = 42;

/**
 * The outcome of a check for the reader: what is urgent first, who to call and what to say, why this level today,
 * what it means for the plan, what was not asked, and when to check again. Never an all-clear.
 */
export function checkDocument(report: CheckReport): Document {
  const { guide, result } = report;
  const findings = explainedFindings(report);
  const crisis = findings.filter(({ signal, finding }) => signal.crisis && finding.level !== 'none');
  const others = findings.filter(({ signal, finding }) => !signal.crisis && finding.level !== 'none');
  const blocks: Block[] = [
    ...crisis.map((finding) => findingCard(report, finding)),
    ...leadBlocks(report),
    ...others.map((finding) => findingCard(report, finding)),
    ...normalSection(report, findings),
    ...undecidedSection(report, findings),
    ...(hasAnswers(report) ? [planSection(report)] : []),
    askedSection(report),
    ...keepInMindSection(report),
    againSection(report),
  ];
  return {
    title: checkWords.title,
    subtitle: `${subtitleOf(readerOf(report.plan, guide))} · ${momentText(result)}`,
    blocks,
    sources: sourceNotes(blocks, guide),
    closing: closingLines({ guide }),
  };
}

/** One urgent finding by itself: shown as soon as it is raised, before the other questions. */
export function urgentDocument(report: CheckReport, ids: readonly string[]): Document {
  const blocks = explainedFindings(report)
    .filter(({ finding }) => ids.includes(finding.id))
    .map((finding) => findingCard(report, finding));
  return { title: '', subtitle: '', blocks, sources: [], closing: [] };
}

function hasAnswers({ answers }: CheckReport): boolean {
  return Object.keys(answers).length > 0;
}

function leadBlocks(report: CheckReport): readonly Block[] {
  const { result } = report;
  const lead = (text: string): Block => ({ type: 'paragraph', role: 'lead', text });
  const plain = (text: string): Block => ({ type: 'paragraph', text });
  const blocks: Block[] = [];
  if (result.level !== 'none') {
    blocks.push(lead(checkWords.lead[result.level]));
    if (result.findings.filter(({ level }) => level !== 'none').length > 1)
      blocks.push(plain(checkWords.severalFindings));
  } else if (!hasAnswers(report)) {
    blocks.push(lead(checkWords.lead.nothingAnswered));
  } else if (!result.decided) {
    blocks.push(lead(checkWords.lead.noneUndecided));
  } else {
    blocks.push(lead(result.findings.length > 0 ? checkWords.lead.onlyNormal : checkWords.lead.none));
  }
  if (!result.decided && hasAnswers(report)) blocks.push(plain(checkWords.undecided));
  if (result.level === 'none') blocks.push(plain(checkWords.noGuarantee));
  if (result.day > 365) blocks.push(plain(checkWords.beyondYear));
  return blocks;
}

/** What is reported and fits this moment: with the reason, and what helps. */
function normalSection(report: CheckReport, findings: readonly ExplainedFinding[]): readonly Section[] {
  const say = sayer(report);
  const items = findings
    .filter(({ finding }) => finding.verdict === 'raised' && finding.level === 'none')
    .map(({ finding, signal, rule }): ListItem => {
      const actions = signal.actions.map(say).filter((text) => text !== '');
      const children: Block[] =
        actions.length === 0
          ? []
          : [{ type: 'list', style: 'bullets', items: actions.map((text) => ({ text, tone: 'plain' })) }];
      const words = [
        { kind: 'strong', text: `${say(signal.title)}.` },
        { kind: 'plain', text: ` ${say(rule.why)}` },
      ] as const;
      return { tone: 'normal', text: withNote(words, finding.sources), children };
    });
  return items.length === 0
    ? []
    : [section('normal', checkWords.normalTitle, [{ type: 'list', style: 'bullets', items }])];
}

/** Alarm signals without an answer: all named, by topic, most urgent first, with who to call on recognising one. */
function undecidedSection(report: CheckReport, findings: readonly ExplainedFinding[]): readonly Section[] {
  const say = sayer(report);
  const { topics, contacts } = report.guide.questionnaire;
  const undecided = findings
    .filter(({ finding }) => finding.verdict === 'unknown' && finding.level === 'none')
    .sort((a, b) => LEVELS.indexOf(b.rule.level) - LEVELS.indexOf(a.rule.level));
  if (undecided.length === 0) return [];
  const items = topics.flatMap(({ id: topic, title }): ListItem[] => {
    const titles = new Map<string, string[]>();
    for (const { signal, finding, rule } of undecided) {
      if (signal.topic !== topic) continue;
      const contact = contacts.find(({ id }) => id === finding.contact?.id);
      const response = checkWords.onRecognising(rule.level, contact === undefined ? '' : inSentence(contact.title));
      titles.set(response, [...(titles.get(response) ?? []), inSentence(say(signal.title))]);
    }
    const parts = [...titles].map(([response, names]) => checkWords.signsFor(response, names.join('; ')));
    if (parts.length === 0) return [];
    return [
      {
        tone: 'alarm',
        text: [
          { kind: 'strong', text: `${title}.` },
          { kind: 'plain', text: ` ${parts.join(' ')}` },
        ],
      },
    ];
  });
  return [
    section('undecided', checkWords.unansweredTitle, [
      { type: 'paragraph', text: checkWords.unansweredLead },
      { type: 'list', style: 'bullets', items },
    ]),
  ];
}

/** What was asked, by topic, and what was not, by question; questions of undecided alarm signals stand above. */
function askedSection(report: CheckReport): Section {
  const say = sayer(report);
  const { guide, answers, signals, result } = report;
  const undecided = new Set(result.findings.filter(({ verdict }) => verdict === 'unknown').map(({ id }) => id));
  const named = new Set(
    signals.filter(({ signal }) => undecided.has(signal.id)).flatMap(({ signal }) => questionsIn(signal.when)),
  );
  const labels = report.questions
    .filter(({ id }) => result.unanswered.includes(id) && answers[id] === undefined && !named.has(id))
    .map(({ label }) => inSentence(say(label)));
  const isAsked = (topic: string): boolean =>
    signals.some(
      ({ signal }) => signal.topic === topic && questionsIn(signal.when).some((id) => answers[id] !== undefined),
    );
  const topics = guide.questionnaire.topics.filter(({ id }) => isAsked(id)).map(({ title }) => inSentence(title));
  const texts = [
    topics.length === 0 ? checkWords.lead.nothingAnswered : checkWords.askedAbout(topics.join(', ')),
    ...(labels.length === 0 ? [] : [checkWords.notAskedAbout(shortList(labels))]),
    ...(topics.length === 0 ? [] : [checkWords.notNeeded]),
  ];
  return section(
    'asked',
    checkWords.askedTitle,
    texts.map((text) => ({ type: 'paragraph', text })),
  );
}

/** The signs that ask for a call at once or today, to recognise them later. */
function keepInMindSection(report: CheckReport): readonly Section[] {
  const say = sayer(report);
  const titlesAt = (level: 'now' | 'today'): readonly string[] => [
    ...new Set(
      report.signals
        .filter(({ signal, rule }) => signal.kind === 'alarm' && rule.level === level)
        .map(({ signal }) => say(signal.title))
        .filter((title) => title !== ''),
    ),
  ];
  const blocks = (['now', 'today'] as const).flatMap((level): Block[] => {
    const titles = titlesAt(level);
    if (titles.length === 0) return [];
    return [
      {
        type: 'paragraph',
        text: [
          { kind: 'strong', text: checkWords.keepInMind[level] },
          { kind: 'plain', text: ` ${titles.map(inSentence).join('; ')}.` },
        ],
      },
    ];
  });
  return blocks.length === 0 ? [] : [section('keep-in-mind', checkWords.keepInMindTitle, blocks)];
}

function againSection({ result }: CheckReport): Section {
  const { level, today, day } = result;
  const after: Readonly<Record<Level, number>> = {
    now: 0,
    today: 1,
    appointment: WEEK,
    watch: WATCH_DAYS,
    none: day < LYING_IN ? WEEK : FOUR_WEEKS,
  };
  const again = checkWords.again[level];
  const text = typeof again === 'string' ? again : again(shortDate(addDays(today, after[level])));
  return section('again', checkWords.againTitle, [
    { type: 'paragraph', text },
    { type: 'paragraph', text: checkWords.again.sooner },
  ]);
}

function addDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(dayNumberOfIso(date) + days);
}
