export { interview } from './interview.ts';
export { openAsker } from './open-asker.ts';
