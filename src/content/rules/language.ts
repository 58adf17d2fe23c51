import type { Rule } from '../content-set.ts';
import { textsOf } from '../content-texts.ts';
import type { ContentFinding } from '../finding.ts';
import { sentencesOf, wordCount } from '../sentences.ts';

/** Words that presume a living baby, a feed, a carrier or a congratulation. */
const PRESUMES_A_BABY = new RegExp(
  [
    "\\p{L}*bab(?:y|ies|ytje)\\p{L}*(?:['’]s)?",
    'kind(?:je|jes|eren|ertjes)?',
    'kleintjes?',
    'pasgeboren\\p{L}*',
    'zuigelingen?',
    '(?:borst|fles)voed\\p{L}*',
    'voeden',
    'voeding van',
    '(?:tijdens|bij|na|voor|onder) (?:de|een|het|elke) voed(?:ing|en)',
    'draag(?:zak|doek)\\p{L}*',
    'kinderwagens?',
    'wandelwagens?',
    'buggy\\p{L}*',
    'gefeliciteerd',
    'moeders?',
    'kraamcadeaus?',
  ].reduce((pattern, word) => `${pattern}${pattern === '' ? '' : '|'}(?<!\\p{L})${word}(?!\\p{L})`, ''),
  'iu',
);

/** After a loss the same thresholds, other words. */
export const noWordPresumesABabyAfterLoss: Rule = (content) =>
  textsOf(content).flatMap(({ file, path, text, isShownAfterLoss }): ContentFinding[] => {
    const word = isShownAfterLoss ? PRESUMES_A_BABY.exec(text)?.[0] : undefined;
    return word === undefined ? [] : [{ file, path, code: 'word-presumes-baby', details: { word } }];
  });

/** "Safe" is a conclusion that nobody can draw from a list of answers. The organisation has it in its name. */
const FORBIDDEN = /(?<!\p{L})(?!Veilig Thuis(?!\p{L}))(?:[Vv]eilig|VEILIG)(?:e|er|ere|st|ste)?(?!\p{L})/u;

export const noForbiddenWords: Rule = (content) =>
  textsOf(content).flatMap(({ file, path, text }): ContentFinding[] => {
    const word = FORBIDDEN.exec(text)?.[0];
    return word === undefined ? [] : [{ file, path, code: 'word-forbidden', details: { word } }];
  });

const LONGEST_SENTENCE = 20;

export const sentencesAreShort: Rule = (content) =>
  textsOf(content).flatMap(({ file, path, text }) =>
    sentencesOf(text)
      .filter((sentence) => wordCount(sentence) > LONGEST_SENTENCE)
      .map((sentence): ContentFinding => {
        const start = sentence.split(/\s+/u).slice(0, 4).join(' ');
        const details = { words: String(wordCount(sentence)), most: String(LONGEST_SENTENCE), start };
        return { file, path, code: 'sentence-long', details };
      }),
  );
