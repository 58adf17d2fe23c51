export {
  appendEntries,
  type Journal,
  mergeCopies,
  readJournal,
  removeEntries,
  setDamagedLinesApart,
  type UnusedLine,
} from './journal-file.ts';
export { identified } from './journal-line.ts';
