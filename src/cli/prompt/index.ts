export { interview } from './interview.ts';
export { openAsker } from './open-asker.ts';
export { askSession } from './session-dialogue.ts';
export { askSituation } from './situation-dialogue.ts';
export { askTests } from './test-dialogue.ts';
