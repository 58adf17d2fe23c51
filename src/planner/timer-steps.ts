import type { ExercisePart, ExerciseTimer } from '../domain/exercise.ts';

/** One count of a guided exercise. */
export interface TimerStep {
  readonly part: ExercisePart | 'between';
  readonly seconds: number;
  /** Both count from 1. */
  readonly round: number;
  readonly set: number;
}

/** All counts of an exercise in order: every round its parts, and a rest between two sets. */
export function timerSteps({ sets, rounds, restBetweenSets, parts }: ExerciseTimer): TimerStep[] {
  const steps: TimerStep[] = [];
  for (let set = 1; set <= sets; set += 1) {
    for (let round = 1; round <= rounds; round += 1) {
      for (const { part, seconds } of parts) steps.push({ part, seconds, round, set });
    }
    if (set < sets && restBetweenSets > 0)
      steps.push({ part: 'between', seconds: restBetweenSets, round: rounds, set });
  }
  return steps;
}
