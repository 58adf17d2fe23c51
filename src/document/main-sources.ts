import { GRADES, type PlanGuide, type Source } from '../domain/guide.ts';

/**
 * The sources that carry most of what was said: the firmest grade first, of one grade the one that is named most.
 * Our own proposals and general knowledge are no sources to look up.
 */
export function mainSources(named: readonly string[], { sources }: Pick<PlanGuide, 'sources'>, most: number): Source[] {
  const times = new Map<string, number>();
  for (const id of named) times.set(id, (times.get(id) ?? 0) + 1);
  const rank = ({ grade }: Source): number => GRADES.indexOf(grade);
  return sources
    .filter(({ id, grade, url }) => times.has(id) && grade !== 'own' && url !== null)
    .sort((a, b) => rank(a) - rank(b) || (times.get(b.id) ?? 0) - (times.get(a.id) ?? 0))
    .slice(0, most);
}
