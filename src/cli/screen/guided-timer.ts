import type { ExerciseTimer } from '../../domain/exercise.ts';
import { type TimerStep, timerSteps } from '../../planner/timer-steps.ts';
import { trainingWords } from '../../text/training-words.ts';

const words = trainingWords.exercise;
const SECOND = 1000;

/** What a timer needs of the terminal; a test brings its own. */
export interface TimerTerminal {
  readonly write: (text: string) => void;
  /** Waits a second, or until a key is pressed; the key, or undefined when the second is over. */
  readonly second: (milliseconds: number) => Promise<string | undefined>;
  /** Plain lines, one for each part, instead of a line that counts down. */
  readonly plain: boolean;
  /** A sound at each part. */
  readonly sounds: boolean;
}

/** Guides through an exercise; false when it was stopped. Space is a pause, q, Enter, Escape and Ctrl-C stop. */
export async function guide(timer: ExerciseTimer, terminal: TimerTerminal): Promise<boolean> {
  terminal.write(`${words.start}\n`);
  for (const step of timerSteps(timer)) {
    const isStopped = await count(step, timer, terminal);
    if (isStopped) {
      terminal.write(`${terminal.plain ? '' : '\n'}${words.stopped}\n`);
      return false;
    }
  }
  terminal.write(`${terminal.plain ? '' : '\n'}${words.done}\n`);
  return true;
}

async function count(step: TimerStep, timer: ExerciseTimer, terminal: TimerTerminal): Promise<boolean> {
  const name = step.part === 'between' ? words.between : words.parts[step.part];
  const place = words.round(step.round, timer.rounds, step.set, timer.sets);
  if (terminal.sounds) terminal.write('\u0007');
  if (terminal.plain) terminal.write(`${name}, ${step.seconds} (${place})\n`);
  for (let left = step.seconds; left > 0; ) {
    if (!terminal.plain) terminal.write(`\r\u001b[K  ${name}  ${left}   (${place})`);
    const key = await terminal.second(SECOND);
    if (key === undefined) left -= 1;
    else if (key === ' ') {
      if (!terminal.plain) terminal.write(`\r\u001b[K  ${words.paused}`);
      if (isStop(await paused(terminal))) return true;
    } else if (isStop(key)) return true;
  }
  return false;
}

/** The key that ends a pause. */
async function paused(terminal: TimerTerminal): Promise<string> {
  for (;;) {
    const key = await terminal.second(SECOND);
    if (key !== undefined) return key;
  }
}

function isStop(key: string): boolean {
  return ['q', '\r', '\n', '\u001b', '\u0003'].includes(key);
}
