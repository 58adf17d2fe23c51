import type { Flaw } from '../../domain/problem.ts';
import {
  boutCount,
  longestRun,
  mostBoutSeconds,
  mostRunSeconds,
  type ProgrammeStep,
  runSeconds,
} from '../../domain/programme.ts';
import type { ContentSet, Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';

/** Half of the first week of the best known programme for beginners: 4 minutes of running. */
const MOST_AT_THE_START = 240;

/** A programme starts once, and small. */
export const programmesStartSmall: Rule = (content) =>
  everyStep(content, (step, before) => {
    const isFirst = before.length === 0;
    if (isFirst !== (step.kind === 'start')) return { code: 'step-start', details: { kind: step.kind } };
    if (!isFirst || runSeconds(step) <= MOST_AT_THE_START) return undefined;
    return { code: 'step-start-long', details: { found: written(runSeconds(step)), most: written(MOST_AT_THE_START) } };
  });

/** A step changes one thing: more of the same kind, or fewer and longer bouts that are not more in all. */
export const stepsChangeOneThing: Rule = (content) =>
  everyStep(content, (step, before) => {
    const last = before.at(-1);
    if (last === undefined || step.kind === 'start') return undefined;
    const details = { found: written(runSeconds(step)), before: written(runSeconds(last)) };
    if (step.kind === 'other') {
      if (runSeconds(step) > runSeconds(last)) return { code: 'step-other-longer', details };
      const isOther = boutCount(step) <= boutCount(last) && longestRun(step) > longestRun(last);
      return isOther ? undefined : { code: 'step-not-other', details: {} };
    }
    if (runSeconds(step) <= runSeconds(last)) return { code: 'step-not-more', details };
    const sameCount = boutCount(step) === boutCount(last);
    return sameCount || lengthsOf(step) === lengthsOf(last) ? undefined : { code: 'step-two-changes', details: {} };
  });

/** A session is at most a tenth or a minute, whichever is more, longer than the longest before it. */
export const sessionsGrowSlowly: Rule = (content) =>
  everyStep(content, (step, before) => {
    if (before.length === 0) return undefined;
    const most = mostRunSeconds(Math.max(...before.map(runSeconds)));
    if (runSeconds(step) <= most) return undefined;
    return { code: 'step-too-much', details: { found: written(runSeconds(step)), most: written(most) } };
  });

/** The longest bout grows by at most half, or by half a minute. */
export const boutsGrowSlowly: Rule = (content) =>
  everyStep(content, (step, before) => {
    if (before.length === 0) return undefined;
    const most = mostBoutSeconds(Math.max(...before.map(longestRun)));
    if (longestRun(step) <= most) return undefined;
    return { code: 'step-bout-too-long', details: { found: written(longestRun(step)), most: written(most) } };
  });

function everyStep(
  { files }: ContentSet,
  check: (step: ProgrammeStep, before: readonly ProgrammeStep[]) => Flaw | undefined,
): ContentFinding[] {
  return files.programmes.flatMap(({ file, value: { steps } }) =>
    steps.flatMap((step, index): ContentFinding[] => {
      const broken = check(step, steps.slice(0, index));
      return broken === undefined ? [] : [{ file, path: ['steps', index], ...broken }];
    }),
  );
}

/** The lengths that a session has, each once. */
function lengthsOf({ runs }: ProgrammeStep): string {
  return [...new Set(runs.map(({ seconds }) => seconds))].sort((a, b) => a - b).join(' ');
}

function written(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
