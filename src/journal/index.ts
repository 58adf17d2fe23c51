export {
  appendEntries,
  mergeCopies,
  readJournal,
  removeEntries,
  setDamagedLinesApart,
} from './journal-file.ts';
