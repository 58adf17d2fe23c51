export { loadContent, type LoadedContent } from './load-content.ts';
export { readContentFolder } from './read-content-folder.ts';
