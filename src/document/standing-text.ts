import type { PlannedStatement } from '../domain/plan.ts';
import { planWords } from '../text/plan-words.ts';
import { byId, inSentence, listed, type PlanReader } from './reader.ts';

/** More conditions than this in front of a sentence are not read; then they are told by their number. */
const MOST_CLAUSES = 2;

/** A statement as it reads now: what holds only under conditions has those that are missing in front. */
export function statementText(
  { statement, standing, missing }: PlannedStatement,
  { guide, say }: Pick<PlanReader, 'guide' | 'say'>,
): string {
  const text = say(statement.text);
  if (standing !== 'under-conditions') return text;
  const clauses = missing
    .map((id) => byId(guide.conditions, id).clause)
    .map((clause, index) => (index === 0 ? clause : clause.replace(/^als /, '')));
  const front = clauses.length > MOST_CLAUSES ? planWords.ifAllHold(clauses.length) : listed(clauses);
  return planWords.onlyThen(front, inSentence(text));
}
