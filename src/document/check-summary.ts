import type { Finding, FirstCall } from '../domain/check-result.ts';
import type { Answers } from '../domain/criterion.ts';
import { highestLevel, type Level } from '../domain/level.ts';
import type { Question } from '../domain/questionnaire.ts';
import { checkWords, levelWords, summaryWords } from '../text/check-words.ts';
import { modeNames, tearNames } from '../text/situation-words.ts';
import { section } from './blocks.ts';
import { asksForCall } from './check-cards.ts';
import { answerText, type CheckReport, explainedFindings, momentText, sayer } from './check-report.ts';
import type { Block, Document, RichText } from './document.ts';
import { longDate } from './dutch-date.ts';
import { outcomeCard } from './outcome-card.ts';
import { closingLines } from './plan-sections.ts';
import { inSentence } from './reader.ts';

/** What someone adds to a check by hand: since when, by question, and what to ask. */
export interface CheckNotes {
  readonly since: Readonly<Record<string, string>>;
  readonly questions: readonly string[];
}

const LINES_TO_WRITE = 3;

// Who leads once the private findings are away: the order of the findings decides.
function firstOf(findings: readonly Finding[], level: Level, { result }: CheckReport): FirstCall | null {
  if (findings.some(({ id }) => id === result.first?.signal)) return result.first;
  const lead = findings.find((finding) => finding.level === level && level !== 'none');
  const contact = lead?.contacts[0];
  return lead === undefined || contact === undefined ? null : { ...contact, signal: lead.id };
}

/** The report without what is nobody else's: danger at home stays off a sheet that others may see. */
function withoutPrivate(report: CheckReport): CheckReport {
  const { signals, questions, result } = report;
  const hidden = new Set(signals.filter(({ signal }) => signal.private === true).map(({ signal }) => signal.id));
  const findings = result.findings.filter(({ id }) => !hidden.has(id));
  if (findings.length === result.findings.length && questions.every((question) => question.private !== true))
    return report;
  const level = findings.reduce<Level>((highest, finding) => highestLevel(highest, finding.level), 'none');
  return {
    ...report,
    questions: questions.filter((question) => question.private !== true),
    signals: signals.filter(({ signal }) => signal.private !== true),
    result: { ...result, findings, level, first: firstOf(findings, level, report) },
  };
}

/** One page for the care provider: situation, outcome, findings, what was answered and since when, own questions. */
export function checkSummary(whole: CheckReport, notes: CheckNotes): Document {
  const report = withoutPrivate(whole);
  const { guide, result } = report;
  const { heading, lines } = outcomeCard(report);
  return {
    title: summaryWords.title,
    subtitle: `${summaryWords.today} ${longDate(result.today)}`,
    blocks: [
      { type: 'paragraph', role: 'lead', text: summaryWords.lead },
      {
        type: 'paragraph',
        text: [
          { kind: 'strong', text: `${heading}.` },
          { kind: 'plain', text: ` ${lines.join(' ')}` },
        ],
      },
      section('situation', summaryWords.situationTitle, [{ type: 'facts', items: situationFacts(report) }]),
      section('findings', summaryWords.findingsTitle, findingBlocks(report)),
      section('answers', summaryWords.answersTitle, answerBlocks(report, notes)),
      section('questions', summaryWords.questionsTitle, questionBlocks(notes)),
    ],
    sources: [],
    closing: closingLines({ guide }),
  };
}

function situationFacts({ result }: CheckReport): { readonly term: string; readonly text: RichText }[] {
  const { deliveredOn, mode, tear, afterLoss } = result.delivery;
  const outcome = result.decided ? levelWords[result.level] : `${levelWords[result.level]}; ${summaryWords.undecided}`;
  return [
    { term: summaryWords.delivered, text: longDate(deliveredOn) },
    { term: summaryWords.day, text: momentText(result) },
    { term: summaryWords.kind, text: modeNames[mode] },
    { term: summaryWords.tear, text: tearNames[tear] },
    ...(afterLoss ? [{ term: summaryWords.afterLoss, text: summaryWords.afterLossText }] : []),
    { term: summaryWords.outcome, text: outcome },
  ];
}

function findingBlocks(report: CheckReport): readonly Block[] {
  const say = sayer(report);
  const rows = explainedFindings(report)
    .filter(({ finding }) => finding.verdict === 'raised' || finding.level !== 'none')
    .map(({ finding, signal }): readonly RichText[] => {
      const contact = report.guide.questionnaire.contacts.find(({ id }) => id === finding.contacts[0]?.id);
      const title = say(signal.title);
      return [
        levelWords[finding.level],
        finding.verdict === 'raised' ? title : `${title} (${summaryWords.uncertain})`,
        finding.kind === 'training' || asksForCall(finding.level) ? checkWords.kinds[finding.kind] : '–',
        contact?.title ?? '–',
      ];
    });
  if (rows.length === 0) return [{ type: 'paragraph', text: summaryWords.nothingFound }];
  const { level, finding, kind, contact } = summaryWords.findingColumns;
  return [
    {
      type: 'table',
      caption: summaryWords.findingsCaption,
      columns: [level, finding, kind, contact].map((title) => ({ title, align: 'left' })),
      rows,
    },
  ];
}

function answerBlocks(report: CheckReport, { since }: CheckNotes): readonly Block[] {
  const say = sayer(report);
  const { answers, questions } = report;
  const telling = questions.filter(({ id }) => answers[id] !== undefined && answers[id] !== false);
  const blocks: Block[] = [];
  if (telling.length > 0) {
    const { question, answer, since: sinceTitle } = summaryWords.answerColumns;
    blocks.push({
      type: 'table',
      caption: summaryWords.answersCaption,
      columns: [question, answer, sinceTitle].map((title) => ({ title, align: 'left' })),
      rows: telling.map((asked) => [say(asked.label), givenAnswer(asked, answers, say), since[asked.id] ?? '']),
    });
  }
  const labels = (wanted: readonly Question[]): readonly string[] => wanted.map(({ label }) => inSentence(say(label)));
  const denied = questions.filter(({ id }) => answers[id] === false);
  if (denied.length > 0) blocks.push({ type: 'paragraph', text: summaryWords.allNo(labels(denied).join('; ')) });
  const open = questions.filter(({ id }) => report.result.unanswered.includes(id) && answers[id] === undefined);
  if (open.length > 0) blocks.push({ type: 'paragraph', text: summaryWords.unanswered(labels(open).join('; ')) });
  return blocks.length === 0 ? [{ type: 'paragraph', text: checkWords.lead.nothingAnswered }] : blocks;
}

function givenAnswer(question: Question, answers: Answers, say: ReturnType<typeof sayer>): string {
  const answer = answers[question.id];
  return answer === undefined ? '' : answerText(question, answer, say);
}

function questionBlocks({ questions }: CheckNotes): readonly Block[] {
  const lines = [...questions, ...Array.from({ length: LINES_TO_WRITE }, () => summaryWords.emptyLine)];
  return [{ type: 'list', style: 'numbers', items: lines.map((text) => ({ text })) }];
}
