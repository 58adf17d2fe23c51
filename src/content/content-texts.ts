import { allFiles, type ContentSet } from './content-set.ts';
import type { ContentPath } from './finding.ts';

/** One Dutch text of the content, and whether it is shown after a loss. */
export interface ContentText {
  readonly file: string;
  readonly path: ContentPath;
  readonly text: string;
  readonly isShownAfterLoss: boolean;
}

// Keys whose value is a text for the reader, wherever they stand.
const TEXT_KEYS = new Set([
  'text',
  'title',
  'summary',
  'description',
  'reason',
  'how',
  'caption',
  'says',
  'follows',
  'why',
  'meaning',
  'actions',
  'say',
  'help',
  'label',
  'fallback',
  'intendedUse',
]);

// Where one of these says nothing after a loss, all that belongs to it stays away.
const LEADING_KEYS = ['text', 'description', 'follows', 'title'];

/** All Dutch texts of the content. Titles of sources are citations, not our words. */
export function textsOf(content: ContentSet): ContentText[] {
  return allFiles(content, ['sources', 'facts']).flatMap(({ file, value }) => textsIn(file, value, [], true));
}

function textsIn(file: string, value: unknown, path: ContentPath, isShown: boolean): ContentText[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(file, item, [...path, index], isShown));
  if (!isMap(value)) return [];
  const stays = isShown && isForAfterLoss(value);
  return Object.entries(value).flatMap(([key, item]): ContentText[] => {
    if (!TEXT_KEYS.has(key)) return textsIn(file, item, [...path, key], stays);
    const wordings = Array.isArray(item)
      ? item.map((one, index) => ({ one, at: [...path, key, index] }))
      : [{ one: item, at: [...path, key] }];
    return wordings.flatMap(({ one, at }) => textsOfWording(file, one, at, stays));
  });
}

function textsOfWording(file: string, wording: unknown, path: ContentPath, isShown: boolean): ContentText[] {
  if (typeof wording === 'string') return [{ file, path, text: wording, isShownAfterLoss: isShown }];
  if (!isMap(wording)) return [];
  const { text, afterLoss } = wording;
  return [
    ...(typeof text === 'string' ? [{ file, path: [...path, 'text'], text, isShownAfterLoss: false }] : []),
    ...(typeof afterLoss === 'string'
      ? [{ file, path: [...path, 'afterLoss'], text: afterLoss, isShownAfterLoss: isShown }]
      : []),
  ];
}

function isForAfterLoss(value: Record<string, unknown>): boolean {
  const { afterLoss, applies } = value;
  if (afterLoss === false || (isMap(applies) && applies['afterLoss'] === false)) return false;
  // The summary of a topic leads it; the summary of a phase stands beside what the phase says.
  const leading = 'paragraphs' in value ? [...LEADING_KEYS, 'summary'] : LEADING_KEYS;
  return !leading.some((key) => {
    const wording = value[key];
    return isMap(wording) && wording['afterLoss'] === null;
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
