import type { CheckNotes } from '../../document/check-summary.ts';
import { promptWords } from '../../text/check-words.ts';
import { LONGEST_NOTE } from '../input/longest-texts.ts';
import type { Asker, Reply } from './asker.ts';

/** Asks since when the reported complaints are there and what someone wants to ask; all of it may be skipped. */
export async function askNotes(
  complaints: readonly { readonly id: string; readonly label: string }[],
  asker: Asker,
): Promise<Reply<CheckNotes>> {
  const since: Record<string, string> = {};
  const questions: string[] = [];
  const optional = (text: string) => (text.length > LONGEST_NOTE ? promptWords.tooLong : undefined);
  for (const { id, label } of complaints) {
    const reply = await asker.line(
      { title: promptWords.since(label), help: [promptWords.skipKeys], canGoBack: false },
      optional,
    );
    if (reply.kind !== 'answer') return reply;
    if (reply.value !== '') since[id] = reply.value;
  }
  for (;;) {
    const reply = await asker.line(
      { title: promptWords.ownQuestion, help: [promptWords.ownQuestionKeys], canGoBack: false },
      optional,
    );
    if (reply.kind !== 'answer') return reply;
    if (reply.value === '') return { kind: 'answer', value: { since, questions } };
    questions.push(reply.value);
  }
}
