import type { Guide } from '../domain/guide.ts';
import type { JournalEntry } from '../domain/journal.ts';
import { wordsFor } from '../domain/wording.ts';
import { journalWords as words } from '../text/journal-words.ts';
import { shortDate } from './dutch-date.ts';
import { inSentence, listed } from './reader.ts';

/** What is looked up to word an entry; what a later version of the content no longer has is shown by its id. */
export type EntryGuide = Pick<Guide, 'conditions' | 'activities' | 'questionnaire'> & {
  readonly tests: readonly { readonly id: string; readonly title: string }[];
  readonly programmes: readonly { readonly id: string; readonly title: string }[];
};

/** An entry in a few sentences. */
export function entrySentence(entry: JournalEntry, guide: EntryGuide, afterLoss: boolean): string {
  switch (entry.kind) {
    case 'note':
      return entry.data.text;
    case 'condition':
      return words.condition(titleIn(guide.conditions, entry.data.condition), entry.data.state === 'met');
    case 'advice': {
      const { by, activity, from } = entry.data;
      const title = inSentence(titleIn(guide.activities, activity));
      return words.advice(capital(by), title, from === null ? null : shortDate(from));
    }
    case 'check': {
      const raised = Object.keys(entry.data.raised);
      const said =
        raised.length === 0
          ? words.checkNothing
          : words.checkRaised(listed(raised.map((id) => inSentence(signalTitle(id, guide, afterLoss)))));
      return entry.data.decided ? said : `${said} ${words.checkUndecided}`;
    }
    case 'test':
      return words.testResult(titleIn(guide.tests, entry.data.series), words.testOutcome[entry.data.outcome]);
    case 'session': {
      const { programme, step, outcome, pain, symptoms } = entry.data;
      const labels = symptoms.map((id) => inSentence(questionLabel(id, guide, afterLoss)));
      return [
        words.session(titleIn(guide.programmes, programme), step, words.sessionOutcome[outcome]),
        ...(labels.length === 0 ? [] : [words.sessionSymptoms(listed(labels))]),
        ...(pain === null || pain === 0 ? [] : [words.sessionPain(pain)]),
      ].join(' ');
    }
  }
}

/** The title of a signal, in the words of this reader. */
export function signalTitle(id: string, { questionnaire }: EntryGuide, afterLoss: boolean): string {
  const signal = questionnaire.signals.find((known) => known.id === id);
  return (signal && wordsFor(signal.title, afterLoss)) ?? id;
}

function questionLabel(id: string, { questionnaire }: EntryGuide, afterLoss: boolean): string {
  const question = questionnaire.questions.find((known) => known.id === id);
  return (question && wordsFor(question.label, afterLoss)) ?? id;
}

function titleIn(items: readonly { readonly id: string; readonly title: string }[], id: string): string {
  return items.find((item) => item.id === id)?.title ?? id;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
