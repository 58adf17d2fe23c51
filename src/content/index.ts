export { compileContent } from './compile-content.ts';
export type { ContentSet } from './content-set.ts';
export { textsOf } from './content-texts.ts';
export { type CoveredFact, factCoverage } from './fact-coverage.ts';
export { jsonSchemas } from './json-schemas.ts';
export { type LoadedContent, loadContent, readContentSet } from './load-content.ts';
export { isAboutTheFolder, openContentFolder, readContentFolder } from './read-content-folder.ts';
export { readFolder } from './read-folder.ts';
export { averageSentenceLength, sentencesOf, wordCount } from './sentences.ts';
