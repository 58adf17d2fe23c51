import type { IsoDate } from '../domain/calendar.ts';
import type { Goal } from '../domain/goal.ts';
import type { RecoveryPlan } from '../domain/plan.ts';
import type { Programme } from '../domain/programme.ts';

/** What stands between someone and a part of a goal. `from` is null without a date: the own therapist says not for now. */
export type PartStatus =
  | { readonly code: 'possible' }
  | { readonly code: 'conditional'; readonly conditions: readonly string[] }
  | { readonly code: 'held'; readonly conditions: readonly string[] }
  | { readonly code: 'later'; readonly from: IsoDate; readonly conditions: readonly string[] }
  | { readonly code: 'not-for-now' }
  | { readonly code: 'step'; readonly step: number };

export interface PlannedPart {
  readonly id: string;
  readonly status: PartStatus;
}

/**
 * Each part of a goal on the day of the plan: possible only when all its activities are open and its step of a
 * programme was done. `stepsDone` counts the steps that are behind someone, by programme.
 */
export function planGoal(
  { parts }: Goal,
  plan: Pick<RecoveryPlan, 'activities' | 'today'>,
  programmes: readonly Programme[],
  stepsDone: Readonly<Record<string, number>>,
): PlannedPart[] {
  return parts.map(({ id, activities, step }) => {
    const status = statusOf(activities, plan);
    if (status.code !== 'possible' || step === undefined) return { id, status };
    const number = stepNumber(step, programmes, stepsDone);
    return { id, status: number === undefined ? status : { code: 'step', step: number } };
  });
}

/** The number of a step that was not done yet; undefined when it was. */
function stepNumber(
  step: string,
  programmes: readonly Programme[],
  stepsDone: Readonly<Record<string, number>>,
): number | undefined {
  for (const { id, steps } of programmes) {
    const number = steps.findIndex((known) => known.id === step) + 1;
    if (number > 0) return (stepsDone[id] ?? 0) >= number ? undefined : number;
  }
  return undefined;
}

function statusOf(
  ids: readonly string[],
  { activities, today }: Pick<RecoveryPlan, 'activities' | 'today'>,
): PartStatus {
  const needed = activities.filter(({ id }) => ids.includes(id));
  // An activity that this plan does not have opens nothing.
  if (needed.length < ids.length || needed.some(({ from }) => from === null)) return { code: 'not-for-now' };
  const conditionsIn = (wanted: (state: string) => boolean): string[] => [
    ...new Set(needed.flatMap(({ conditions }) => conditions.filter(({ state }) => wanted(state)).map(({ id }) => id))),
  ];
  const missing = conditionsIn((state) => state !== 'met');
  const from = needed.reduce<IsoDate | null>((latest, planned) => later(latest, planned.from), null);
  if (from !== null && from > today) return { code: 'later', from, conditions: missing };
  const unmet = conditionsIn((state) => state === 'unmet');
  if (unmet.length > 0) return { code: 'held', conditions: unmet };
  return missing.length > 0 ? { code: 'conditional', conditions: missing } : { code: 'possible' };
}

function later(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
