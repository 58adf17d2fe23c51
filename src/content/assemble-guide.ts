import type { Guide } from '../domain/guide.ts';
import { LEVELS, type Level } from '../domain/level.ts';
import type { Signal } from '../domain/questionnaire.ts';
import { contentHash } from './content-hash.ts';
import { type ContentOf, LISTED_KINDS, type ListedKind } from './content-kinds.ts';
import type { ContentSet } from './content-set.ts';

/** The guide from validated files; undefined while the file `guide.yaml` is missing. */
export function assembleGuide({ files }: ContentSet): Guide | undefined {
  const guide = files.guide[0]?.value;
  if (guide === undefined) return undefined;
  const topicOrder = files.screens.flatMap(({ value }) => value.topics);
  const checks = files.check
    .map(({ value }) => value)
    .sort((a, b) => rankIn(topicOrder, a.topic.id) - rankIn(topicOrder, b.topic.id));
  const contacts = files.contacts.map(({ value }) => value);
  const content: Omit<Guide, 'hash'> = {
    id: guide.id,
    version: guide.version,
    licence: guide.licence,
    reviewed: guide.reviewed,
    intendedUse: guide.intendedUse,
    notices: guide.notices,
    redFlags: guide.redFlags,
    sources: files.sources.flatMap(({ value }) => value.sources),
    activities: files.activities.flatMap(({ value }) => value.activities),
    conditions: files.conditions.flatMap(({ value }) => value.conditions),
    conflicts: files.conflicts.flatMap(({ value }) => value.conflicts),
    tissues: files.curve.flatMap(({ value }) => value.tissues),
    tracks: [...files.track]
      .sort((a, b) => rankIn(TRACK_ORDER, a.value.id) - rankIn(TRACK_ORDER, b.value.id))
      .map(({ value }) => value),
    topics: files.background.flatMap(({ value }) => value.topics),
    ...listed(files),
    questionnaire: {
      topics: checks.map(({ topic }) => topic),
      screens: files.screens.flatMap(({ value }) => value.screens),
      always: files.screens.flatMap(({ value }) => value.always),
      body: files.screens.flatMap(({ value }) => value.body),
      questions: checks.flatMap(({ questions }) => questions),
      signals: checks.flatMap((check) => check.signals.map((signal) => signalOf(signal, check.topic.id))),
      contacts: contacts.flatMap((file) => file.contacts),
      routes: contacts.flatMap((file) => file.routes),
      callList: files['call-list'][0]?.value ?? null,
    },
  };
  return { ...content, hash: contentHash(content) };
}

function listed(files: ContentSet['files']): { readonly [Kind in ListedKind]: readonly ContentOf<Kind>[] } {
  const lists = LISTED_KINDS.map((kind) => [kind, files[kind].map(({ value }) => value)]);
  // TypeScript does not see that every list holds the files of its own kind.
  return Object.fromEntries(lists) as { readonly [Kind in ListedKind]: readonly ContentOf<Kind>[] };
}

// The order in which tracks are shown; a track that is not named here comes after these.
const TRACK_ORDER = ['general', 'total-rupture', 'caesarean', 'instrumental', 'tear'];

function rankIn(order: readonly string[], id: string): number {
  const rank = order.indexOf(id);
  return rank === -1 ? order.length : rank;
}

type WrittenSignal = ContentOf<'check'>['signals'][number];

function signalOf({ whenUnknown, ...signal }: WrittenSignal, topic: string): Signal {
  return {
    ...signal,
    topic,
    whenUnknown: whenUnknown ?? lowestOf(['watch', ...signal.levels.map(({ level }) => level)]),
  };
}

function lowestOf(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? 'none';
}
