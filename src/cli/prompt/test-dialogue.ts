import type { TestReport } from '../../check/judge-tests.ts';
import type { TestSeries } from '../../domain/test-series.ts';
import { wordsFor } from '../../domain/wording.ts';
import { trainingWords } from '../../text/training-words.ts';
import type { NamedSymptom } from '../input/symptoms.ts';
import type { Asker } from './asker.ts';

const words = trainingWords.test;
const NOT_DONE = '-';

/** Takes someone through the tests one by one; undefined when interrupted. */
export async function askTests(
  series: TestSeries,
  known: readonly NamedSymptom[],
  afterLoss: boolean,
  asker: Asker,
): Promise<Readonly<Record<string, TestReport>> | undefined> {
  const reports: Record<string, TestReport> = {};
  asker.show(words.intro);
  for (const test of series.tests) {
    const help = [test.how, test.watch].flatMap((text) => wordsFor(text, afterLoss) ?? []);
    const reached = await asker.line(
      {
        title: `${test.title}. ${words.askReached(words.amount(test))}`,
        help: [...help, words.reachedHelp],
        canGoBack: false,
      },
      (text) => (/^(?:|-|\d{1,5})$/.test(text.trim()) ? undefined : words.notANumber(text)),
    );
    if (reached.kind !== 'answer') return undefined;
    const typed = reached.value.trim();
    if (typed === NOT_DONE) continue;
    const symptoms = await asker.some(
      { title: words.askSymptoms, canGoBack: false },
      known.map(({ id, label }) => ({ id, label })),
    );
    if (symptoms.kind !== 'answer') return undefined;
    // Who is not sure does that test again.
    if (symptoms.value.unsure && symptoms.value.chosen.length === 0) continue;
    reports[test.id] = { symptoms: symptoms.value.chosen, ...(typed === '' ? {} : { reached: Number(typed) }) };
  }
  return reports;
}
