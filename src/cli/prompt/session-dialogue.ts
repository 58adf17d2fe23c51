import { trainingWords } from '../../text/training-words.ts';
import type { NamedSymptom } from '../input/symptoms.ts';
import type { Asker } from './asker.ts';

const words = trainingWords.programme;

/** How a session went, as someone told it. */
export interface ToldSession {
  readonly symptoms: readonly string[];
  /** Not sure whether there was one: then the session does not count towards the next step. */
  readonly isUnsure: boolean;
  readonly pain: number | null;
  readonly settled: boolean | null;
}

/** Asks how a session went; undefined when interrupted. */
export async function askSession(known: readonly NamedSymptom[], asker: Asker): Promise<ToldSession | undefined> {
  const choices = known.map(({ id, label }) => ({ id, label }));
  const symptoms = await asker.some({ title: words.askSymptoms, canGoBack: false }, choices);
  if (symptoms.kind !== 'answer') return undefined;
  const pain = await asker.line({ title: words.askPain, canGoBack: false }, (text) =>
    /^(?:\d|10)$/.test(text.trim()) ? undefined : words.notPain(text),
  );
  if (pain.kind !== 'answer') return undefined;
  const told = { symptoms: symptoms.value.chosen, isUnsure: symptoms.value.unsure, pain: Number(pain.value) };
  if (told.pain === 0) return { ...told, settled: null };
  const settled = await asker.one({ title: words.askSettled, canGoBack: false }, [
    { id: 'yes', label: words.settledYes },
    { id: 'no', label: words.settledNo },
    { id: 'unknown', label: words.settledUnknown, isUnknown: true },
  ]);
  if (settled.kind !== 'answer') return undefined;
  return { ...told, settled: settled.value === 'unknown' ? null : settled.value === 'yes' };
}
