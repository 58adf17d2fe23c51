export {
  appendEntries,
  type Journal,
  mergeCopies,
  readJournal,
  removeEntries,
  setDamagedLinesApart,
  syncFolder,
} from './journal-file.ts';
export { identified } from './journal-line.ts';
