import type * as z from 'zod';
import { ActivitiesSchema } from './schema/activities-schema.ts';
import { BackgroundSchema } from './schema/background-schema.ts';
import { CallListSchema } from './schema/call-list-schema.ts';
import { CheckSchema, ScreensSchema } from './schema/check-schema.ts';
import { ConditionsSchema } from './schema/conditions-schema.ts';
import { ConflictsSchema } from './schema/conflicts-schema.ts';
import { ContactsSchema } from './schema/contacts-schema.ts';
import { CurveSchema } from './schema/curve-schema.ts';
import { ExerciseSchema } from './schema/exercise-schema.ts';
import { FactsSchema } from './schema/facts-schema.ts';
import { GoalSchema } from './schema/goal-schema.ts';
import { GuideSchema } from './schema/guide-schema.ts';
import { ProgrammeSchema } from './schema/programme-schema.ts';
import { SourcesSchema } from './schema/sources-schema.ts';
import { TestSeriesSchema } from './schema/test-series-schema.ts';
import { TrackSchema } from './schema/track-schema.ts';

/**
 * Kinds of which there is a folder with a file for each: `tests/*.yaml`. The guide has them as they are, in a list of
 * that name.
 */
const LISTED = {
  tests: TestSeriesSchema,
  programmes: ProgrammeSchema,
  exercises: ExerciseSchema,
  goals: GoalSchema,
} as const;

/** The shape of each kind of file. */
export const SCHEMAS = {
  guide: GuideSchema,
  sources: SourcesSchema,
  activities: ActivitiesSchema,
  conditions: ConditionsSchema,
  conflicts: ConflictsSchema,
  curve: CurveSchema,
  background: BackgroundSchema,
  contacts: ContactsSchema,
  'call-list': CallListSchema,
  facts: FactsSchema,
  screens: ScreensSchema,
  track: TrackSchema,
  check: CheckSchema,
  ...LISTED,
} as const;

export type ContentKind = keyof typeof SCHEMAS;
export type ListedKind = keyof typeof LISTED;

export const LISTED_KINDS = Object.keys(LISTED) as ListedKind[];

/** A file of a kind, after its schema: defaults filled in, offsets and wordings read. */
export type ContentOf<Kind extends ContentKind> = z.output<(typeof SCHEMAS)[Kind]>;

/** Files that must be there, each of its own kind. */
export const REQUIRED_FILES = {
  'guide.yaml': 'guide',
  'sources.yaml': 'sources',
  'activities.yaml': 'activities',
  'conditions.yaml': 'conditions',
  'conflicts.yaml': 'conflicts',
  'curve.yaml': 'curve',
  'background.yaml': 'background',
  'contacts.yaml': 'contacts',
  'facts.yaml': 'facts',
  'check/screens.yaml': 'screens',
  'tracks/general.yaml': 'track',
} as const satisfies Record<string, ContentKind>;

const FOLDERS: ReadonlyMap<string, ContentKind> = new Map<string, ContentKind>([
  ['tracks', 'track'],
  ['check', 'check'],
  ...LISTED_KINDS.map((kind): [string, ContentKind] => [kind, kind]),
]);

/** The kind of a file by its path inside the content folder; undefined when such a file is not expected. */
export function kindOf(path: string): ContentKind | undefined {
  const required = Object.entries(REQUIRED_FILES).find(([file]) => file === path);
  if (required !== undefined) return required[1];
  if (path === 'call-list.yaml') return 'call-list';
  const folder = /^([^/]+)\/[^/]+\.yaml$/.exec(path)?.[1];
  return folder === undefined ? undefined : FOLDERS.get(folder);
}
