import { LEVELS } from '../domain/level.ts';
import { checkWords, outcomeWords } from '../text/check-words.ts';
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
import { actionsToday, againText, calledBy, leadingFinding } from './outcome-card.ts';
import { closingLines, subtitleOf } from './plan-sections.ts';
import { inSentence, readerOf, withNote } from './reader.ts';
import { sourceNotes } from './source-notes.ts';

/** Topics about which nobody is told how to train. */
const MIND_TOPICS: readonly string[] = ['mood', 'home'];

/** How much stands above the card: the findings and what changes, or everything. */
export type CheckExtent = 'short' | 'all';

/**
 * What stands above the card of a check: the other findings, what fits this moment, what it means for the plan, what
 * was asked. With `all` also the whole card of each finding, what is not decided, what to keep in mind, and the sources.
 * The answer itself is `outcomeCard`, which comes last.
 */
export function checkDocument(report: CheckReport, extent: CheckExtent = 'all'): Document {
  const { guide, result } = report;
  const findings = explainedFindings(report);
  const all = extent === 'all';
  const lead = leadingFinding(report);
  const serious = findings.filter(({ finding }) => finding.level !== 'none');
  const blocks: Block[] = [
    ...(all ? serious.map((finding) => findingCard(report, finding)) : []),
    ...normalSection(report, findings, all),
    ...(all ? undecidedSection(report, findings) : []),
    ...otherFindings(
      report,
      serious.filter(({ finding }) => finding.id !== lead?.finding.id),
    ),
    ...(hasAnswers(report) && !isAboutMind(lead) ? planSection(report) : []),
    ...askedSection(report, all),
    ...(all ? keepInMindSection(report) : []),
    ...(result.level === 'none' ? [] : [againSection(report)]),
  ];
  return {
    title: checkWords.title,
    subtitle: `${subtitleOf(readerOf(report.plan, guide))} · ${momentText(result)}`,
    blocks,
    sources: all ? sourceNotes(blocks, guide) : [],
    afterLoss: report.plan.delivery.afterLoss,
    closing: all ? closingLines({ guide }) : [],
  };
}

// Below thoughts, grief or danger at home nobody needs to read about training.
function isAboutMind(lead: ExplainedFinding | undefined): boolean {
  return lead !== undefined && (lead.signal.private === true || MIND_TOPICS.includes(lead.signal.topic));
}

/** What to mention beside the one answer: every other finding, the most urgent first. */
function otherFindings(report: CheckReport, others: readonly ExplainedFinding[]): readonly Section[] {
  const say = sayer(report);
  const { contacts } = report.guide.questionnaire;
  const items = others.map(({ finding, signal }): ListItem => {
    const contact = contacts.find(({ id }) => id === finding.contacts[0]?.id);
    const call = checkWords.onRecognising(finding.level, contact === undefined ? '' : calledBy(contact));
    return {
      tone: finding.kind,
      text: [
        { kind: 'strong', text: `${say(signal.title)}:` },
        { kind: 'plain', text: ` ${call}` },
      ],
    };
  });
  return items.length === 0
    ? []
    : [section('others', outcomeWords.otherFindings, [{ type: 'list', style: 'bullets', items }])];
}

function hasAnswers({ answers }: CheckReport): boolean {
  return Object.keys(answers).length > 0;
}

/** What is reported and fits this moment: with the reason, and what helps. */
function normalSection(report: CheckReport, findings: readonly ExplainedFinding[], all: boolean): readonly Section[] {
  const say = sayer(report);
  const items = findings
    .filter(({ finding }) => finding.verdict === 'raised' && finding.level === 'none')
    .map(({ finding, signal, rule }): ListItem => {
      const actions = all ? actionsToday(signal.actions, report) : [];
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
      const contact = contacts.find(({ id }) => id === finding.contacts[0]?.id);
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

/** What was asked, by topic; with `all` also what was not, by question, where no undecided signal names it above. */
function askedSection(report: CheckReport, all: boolean): readonly Section[] {
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
  if (topics.length === 0) return [];
  const texts = [
    checkWords.askedAbout(topics.join(', ')),
    ...(all && labels.length > 0 ? [checkWords.notAskedAbout(shortList(labels))] : []),
    ...(all ? [checkWords.notNeeded] : []),
    ...(result.decided ? [] : [checkWords.undecided]),
    ...(result.day > 365 ? [checkWords.beyondYear] : []),
  ];
  return [
    section(
      'asked',
      checkWords.askedTitle,
      texts.map((text) => ({ type: 'paragraph', text })),
    ),
  ];
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

function againSection(report: CheckReport): Section {
  return section('again', checkWords.againTitle, [
    { type: 'paragraph', text: againText(report) },
    { type: 'paragraph', text: checkWords.again.sooner },
  ]);
}
