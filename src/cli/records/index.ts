export { completedBy, reportWins } from './complete-options.ts';
export { type OwnRecords, readOwnRecords, recordOn } from './own-records.ts';
export { saveCheck } from './save-check.ts';
