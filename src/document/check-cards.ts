import type { Level } from '../domain/level.ts';
import type { Contact, Signal } from '../domain/questionnaire.ts';
import type { Wording } from '../domain/wording.ts';
import { checkWords, levelWords } from '../text/check-words.ts';
import { type CheckReport, type ExplainedFinding, momentText, sayer } from './check-report.ts';
import type { Block, RichText, Run } from './document.ts';
import { actionsToday } from './outcome-card.ts';
import { withNote } from './reader.ts';

type Say = (wording: Wording) => string;
type Fact = { readonly term: string; readonly text: RichText };

/** The care card of a finding: who to call and what to say, what to do, why today, what it may be. */
export function findingCard(report: CheckReport, explained: ExplainedFinding): Block {
  const { finding, signal } = explained;
  const say = sayer(report);
  // What is uncertain has a lower level than what to do once it is certain.
  const notSure = finding.level === explained.rule.level ? checkWords.notSure : checkWords.notSureYet;
  const doubt: Block[] = finding.verdict === 'unknown' ? [{ type: 'paragraph', text: notSure }] : [];
  return {
    type: 'card',
    level: finding.level,
    label: levelWords[finding.level],
    title: say(signal.title),
    blocks: [
      ...doubt,
      ...contactBlocks(report, explained),
      ...actionBlocks(report, signal),
      { type: 'facts', items: explanation(report, explained) },
    ],
  };
}

/** Who to call, with what to say, for a finding that asks for a call or an appointment. */
function contactBlocks(report: CheckReport, { finding, signal }: ExplainedFinding): readonly Block[] {
  if (finding.level === 'none') return [];
  const say = sayer(report);
  const contacts = finding.contacts.flatMap((reference) => {
    const contact = report.guide.questionnaire.contacts.find(({ id }) => id === reference.id);
    return contact === undefined ? [] : [contact];
  });
  const facts: Fact[] = contacts.map((contact, index) => ({
    term: index === 0 ? checkWords.call : checkWords.alsoCall,
    text: contactText(contact, say),
  }));
  const words = signal.say === undefined ? '' : say(signal.say);
  if (words !== '' && contacts.length > 0) facts.push({ term: checkWords.say, text: words });
  const fallback = contacts[0]?.fallback === undefined ? '' : say(contacts[0].fallback);
  if (fallback !== '') facts.push({ term: checkWords.fallback, text: fallback });
  return facts.length === 0 ? [] : [{ type: 'facts', items: facts }];
}

/** How to reach a contact, with every number as a telephone number: those in the text, and the others after it. */
function contactText(contact: Contact, say: Say): RichText {
  let runs: readonly Run[] = [{ kind: 'plain', text: say(contact.text) }];
  for (const number of contact.phones) {
    const phone: Run = { kind: 'phone', text: number, number: number.replace(/[^\d+]/g, '') };
    const inText = runs.some((run) => run.kind === 'plain' && mentions(run.text, number));
    runs = inText ? runs.flatMap((run) => withPhone(run, phone)) : [...runs, { kind: 'plain', text: ' ' }, phone];
  }
  return runs;
}

function withPhone(run: Run, phone: Extract<Run, { kind: 'phone' }>): readonly Run[] {
  if (run.kind !== 'plain' || !mentions(run.text, phone.text)) return [run];
  const parts = run.text.split(numberPattern(phone.text));
  return parts
    .flatMap((text, index): Run[] => (index === 0 ? [{ kind: 'plain', text }] : [phone, { kind: 'plain', text }]))
    .filter((part) => part.kind !== 'plain' || part.text !== '');
}

function mentions(text: string, number: string): boolean {
  return numberPattern(number).test(text);
}

/** The number by itself: "113" is not part of "0800-0113". */
function numberPattern(number: string): RegExp {
  return new RegExp(`(?<![\\d-])${number.replace(/[^\d\s-]/g, '')}(?![\\d-])`);
}

function actionBlocks(report: CheckReport, signal: Signal): readonly Block[] {
  const actions = actionsToday(signal.actions, report);
  return actions.length === 0
    ? []
    : [{ type: 'list', style: 'numbers', items: actions.map((text) => ({ text, tone: 'plain' })) }];
}

function explanation(report: CheckReport, { finding, signal, rule }: ExplainedFinding): readonly Fact[] {
  const say = sayer(report);
  const facts: Fact[] = [];
  const why = [say(rule.why), checkWords.whyMoment(momentText(report.result))].filter((text) => text !== '').join(' ');
  const meaning = say(signal.meaning);
  // Nobody needs to read "alarm" above tears or grief.
  const named = finding.kind === 'training' || asksForCall(finding.level);
  facts.push({ term: checkWords.whyToday, text: named ? why : withNote(why, finding.sources) });
  if (meaning !== '') facts.push({ term: checkWords.meaning, text: meaning });
  if (named) facts.push({ term: checkWords.kind, text: withNote(checkWords.kinds[finding.kind], finding.sources) });
  return facts;
}

/** Whether this level asks to call somebody today or now. */
export function asksForCall(level: Level): boolean {
  return level === 'today' || level === 'now';
}
