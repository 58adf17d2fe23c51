import { noteCheck } from '../../check/note-check.ts';
import type { CheckReport } from '../../document/check-report.ts';
import { journalWords } from '../../text/journal-words.ts';
import type { CliContext } from '../context.ts';
import { addEntry, type OwnRecords } from './own-records.ts';

/** Keeps the outcome of a check in the journal, also of one that was broken off: what was told until then counts. */
export function saveCheck(
  records: OwnRecords,
  { guide, result, answers }: CheckReport,
  { writeError }: Pick<CliContext, 'writeError'>,
): void {
  addEntry(records, { on: result.today, kind: 'check', data: noteCheck(guide, result, answers) });
  writeError(`${journalWords.savedCheck}\n`);
}
