import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';

/** A track says once when an activity may start: the planner takes the strictest of all tracks. */
export const grantsAreUniquePerTrack: Rule = ({ files }) =>
  files.track.flatMap(({ file, value: { grants } }) =>
    grants.flatMap(({ activity }, index): ContentFinding[] =>
      grants.findIndex((other) => other.activity === activity) === index
        ? []
        : [{ file, path: ['grants', index, 'activity'], code: 'grant-twice', details: { activity } }],
    ),
  );

/** An activity that no track grants would stay closed for ever. */
export const everyActivityHasAGrant: Rule = ({ files, broken }) => {
  if (broken.unread.has('track')) return [];
  const granted = new Set(files.track.flatMap(({ value }) => value.grants.map(({ activity }) => activity)));
  return files.activities.flatMap(({ file, value }) =>
    value.activities.flatMap(({ id }, index): ContentFinding[] =>
      granted.has(id) || broken.strings.has(id)
        ? []
        : [{ file, path: ['activities', index, 'id'], code: 'activity-without-grant', details: { id } }],
    ),
  );
};

/** A date alone opens nothing that gives impact. */
export const impactNeedsAConditionBesideADate: Rule = ({ files }) => {
  const impact = new Set(
    files.activities.flatMap(({ value }) => value.activities.filter((one) => one.impact).map(({ id }) => id)),
  );
  return files.track.flatMap(({ file, value: { grants } }) =>
    grants.flatMap(({ activity, conditions }, index): ContentFinding[] =>
      impact.has(activity) && conditions.length === 0
        ? [{ file, path: ['grants', index], code: 'impact-without-condition', details: { activity } }]
        : [],
    ),
  );
};

/** What sets aside or takes the place of something, does so for another track. */
export const tracksDoNotOverrideThemselves: Rule = ({ files }) =>
  files.track.flatMap(({ file, value: { id, grants, appointments } }) => [
    ...grants.flatMap(({ overrides }, index): ContentFinding[] =>
      overrides?.track === id
        ? [{ file, path: ['grants', index, 'overrides', 'track'], code: 'override-own-track', details: {} }]
        : [],
    ),
    ...appointments.flatMap(({ replaces }, index): ContentFinding[] =>
      replaces !== undefined && appointments.some((other) => other.id === replaces)
        ? [{ file, path: ['appointments', index, 'replaces'], code: 'replaces-same-track', details: { id: replaces } }]
        : [],
    ),
  ]);
