import type { ContentKind } from '../content-kinds.ts';
import { allFiles, type ContentSet, type Rule } from '../content-set.ts';
import { leavesOf } from '../criterion-leaves.ts';
import type { ContentFinding, ContentPath } from '../finding.ts';
import { nearestDetail } from '../nearest-detail.ts';

interface Reference {
  readonly file: string;
  readonly path: ContentPath;
  readonly id: string;
}

interface ReferenceKind {
  /** What is named, for the sentence. */
  readonly kind: string;
  /** The kinds of files in which the named things are. */
  readonly homes: readonly ContentKind[];
  readonly known: (content: ContentSet) => readonly string[];
  readonly references: (content: ContentSet) => readonly Reference[];
}

/** Whatever is named exists: sources, activities, conditions, conflicts, tracks, contacts, questions, screens, facts. */
export const everyReferenceExists: Rule = (content) =>
  REFERENCE_KINDS.flatMap(({ kind, homes, known, references }): ContentFinding[] => {
    const ids = new Set(known(content));
    return references(content)
      .filter(({ id }) => !ids.has(id) && !mayStandElsewhere(content, homes, id))
      .map(({ file, path, id }) => ({
        file,
        path,
        code: 'reference-unknown',
        details: { id, kind, ...nearestDetail(id, ids) },
      }));
  });

// In a file with problems of its own, or in one that could not be read.
function mayStandElsewhere({ broken }: ContentSet, homes: readonly ContentKind[], id: string): boolean {
  return broken.strings.has(id) || homes.some((home) => broken.unread.has(home));
}

const REFERENCE_KINDS: readonly ReferenceKind[] = [
  {
    kind: 'source',
    homes: ['sources'],
    known: ({ files }) => files.sources.flatMap(({ value }) => value.sources.map(({ id }) => id)),
    references: (content) => [
      ...stringsUnder(content, ['sources', 'bandSources']).filter(({ file }) => file !== 'sources.yaml'),
      ...content.files.facts.flatMap(({ file, value }) =>
        value.documents.map(({ source }, index) => ({ file, path: ['documents', index, 'source'], id: source })),
      ),
    ],
  },
  {
    kind: 'fact',
    homes: ['facts'],
    known: ({ files }) => files.facts.flatMap(({ value }) => value.documents.flatMap(({ facts }) => facts)),
    references: (content) => [
      ...stringsUnder(content, ['facts']).filter(({ file }) => file !== 'facts.yaml'),
      ...content.files.facts.flatMap(({ file, value }) =>
        value.disputed.map((id, index) => ({ file, path: ['disputed', index], id })),
      ),
    ],
  },
  {
    kind: 'activity',
    homes: ['activities'],
    known: ({ files }) => files.activities.flatMap(({ value }) => value.activities.map(({ id }) => id)),
    references: (content) => stringsUnder(content, ['activity']),
  },
  {
    kind: 'condition',
    homes: ['conditions'],
    known: ({ files }) => files.conditions.flatMap(({ value }) => value.conditions.map(({ id }) => id)),
    references: (content) => [
      ...stringsUnder({ ...content, files: { ...content.files, conditions: [] } }, ['conditions']),
      ...stringsUnder(content, ['breaks']),
    ],
  },
  {
    kind: 'conflict',
    homes: ['conflicts'],
    known: ({ files }) => files.conflicts.flatMap(({ value }) => value.conflicts.map(({ id }) => id)),
    references: (content) => stringsUnder(content, ['conflict']),
  },
  {
    kind: 'track',
    homes: ['track'],
    known: ({ files }) => files.track.map(({ value }) => value.id),
    references: (content) => stringsUnder(content, ['track', 'tracks']),
  },
  {
    kind: 'appointment',
    homes: ['track'],
    known: ({ files }) => files.track.flatMap(({ value }) => value.appointments.map(({ id }) => id)),
    references: (content) => stringsUnder(content, ['replaces']),
  },
  {
    kind: 'contact',
    homes: ['contacts'],
    known: ({ files }) =>
      files.contacts.flatMap(({ value }) => [...value.contacts, ...value.routes].map(({ id }) => id)),
    references: ({ files }) =>
      files.check.flatMap(({ file, value }) => stringsInValue(file, value.signals, ['contact', 'also'], ['signals'])),
  },
  {
    kind: 'step',
    homes: ['contacts'],
    known: ({ files }) => files.contacts.flatMap(({ value }) => value.contacts.map(({ id }) => id)),
    references: ({ files }) =>
      files.contacts.flatMap(({ file, value }) => stringsInValue(file, value.routes, ['contact'], ['routes'])),
  },
  {
    kind: 'screen',
    homes: ['screens'],
    known: ({ files }) => files.screens.flatMap(({ value }) => value.screens.map(({ id }) => id)),
    references: (content) => stringsUnder(content, ['screen']),
  },
  {
    kind: 'topic',
    homes: ['check'],
    known: ({ files }) => files.check.map(({ value }) => value.topic.id),
    references: ({ files }) =>
      files.screens.flatMap(({ file, value }) =>
        value.topics.map((id, index) => ({ file, path: ['topics', index], id })),
      ),
  },
  {
    kind: 'question',
    homes: ['check'],
    known: ({ files }) => files.check.flatMap(({ value }) => value.questions.map(({ id }) => id)),
    references: (content) => [
      ...content.files.check.flatMap(({ file, value }) =>
        stringsInValue(file, value.questions, ['follows'], ['questions']),
      ),
      ...content.files.check.flatMap(({ file, value }) =>
        value.signals.flatMap((signal, index) => [
          ...leavesOf(signal.when).map(({ path, leaf }) => ({
            file,
            path: ['signals', index, 'when', ...path, 'question'],
            id: leaf.question,
          })),
          ...signal.examples.flatMap(({ answers }, at) =>
            Object.keys(answers).map((id) => ({ file, path: ['signals', index, 'examples', at, 'answers', id], id })),
          ),
        ]),
      ),
    ],
  },
];

function stringsUnder(content: ContentSet, keys: readonly string[]): Reference[] {
  return allFiles(content).flatMap(({ file, value }) => stringsInValue(file, value, keys, []));
}

// The strings under any of the keys, at any depth: a key means the same everywhere in the content.
function stringsInValue(file: string, value: unknown, keys: readonly string[], path: ContentPath): Reference[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => stringsInValue(file, item, keys, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]): Reference[] => {
    const here = [...path, key];
    if (!keys.includes(key)) return stringsInValue(file, item, keys, here);
    if (typeof item === 'string') return [{ file, path: here, id: item }];
    if (!Array.isArray(item)) return stringsInValue(file, item, keys, here);
    return item.flatMap((one, index): Reference[] =>
      typeof one === 'string'
        ? [{ file, path: [...here, index], id: one }]
        : stringsInValue(file, one, keys, [...here, index]),
    );
  });
}
