import type { ContentSet, Rule } from '../content-set.ts';
import type { ContentFinding, ContentPath } from '../finding.ts';

interface PlacedId {
  readonly file: string;
  readonly path: ContentPath;
  readonly id: string;
}

/** Ids are unique within their kind over all files; those that become milestones are unique together. */
export const idsAreUnique: Rule = (content) =>
  idGroups(content).flatMap((group): ContentFinding[] => {
    const first = new Map<string, PlacedId>();
    return group.flatMap((placed): ContentFinding[] => {
      const earlier = first.get(placed.id);
      if (earlier === undefined) {
        first.set(placed.id, placed);
        return [];
      }
      const details = { id: placed.id, file: earlier.file, path: earlier.path.join('.') };
      return [{ file: placed.file, path: placed.path, code: 'id-twice', details }];
    });
  });

function idGroups({ files }: ContentSet): PlacedId[][] {
  const tracks = files.track;
  const phases = tracks.flatMap(({ file, value }) => listed(file, ['phases'], value.phases));
  const appointments = tracks.flatMap(({ file, value }) => listed(file, ['appointments'], value.appointments));
  const activities = files.activities.flatMap(({ file, value }) => listed(file, ['activities'], value.activities));
  const points = files.curve.flatMap(({ file, value }) =>
    value.tissues.flatMap(({ points }, index) => listed(file, ['tissues', index, 'points'], points)),
  );
  const statements = tracks.flatMap(({ file, value }) => [
    ...value.phases.flatMap((phase, index) => listed(file, ['phases', index, 'statements'], phase.statements)),
    ...listed(file, ['statements'], value.statements),
  ]);
  const topics = files.background.flatMap(({ file, value }) => listed(file, ['topics'], value.topics));
  const paragraphs = files.background.flatMap(({ file, value }) =>
    value.topics.flatMap(({ paragraphs }, index) => listed(file, ['topics', index, 'paragraphs'], paragraphs)),
  );
  return [
    [...activities, ...phases, ...appointments, ...points],
    [
      ...files.guide.flatMap(({ file, value }) => [
        ...listed(file, ['notices'], value.notices),
        ...listed(file, ['redFlags'], value.redFlags),
      ]),
      ...statements,
      ...paragraphs,
    ],
    tracks.map(({ file, value }) => ({ file, path: ['id'], id: value.id })),
    files.sources.flatMap(({ file, value }) => listed(file, ['sources'], value.sources)),
    files.conditions.flatMap(({ file, value }) => listed(file, ['conditions'], value.conditions)),
    files.conditions.flatMap(({ file, value }) => slugs(file, ['conditions'], value.conditions)),
    files.conflicts.flatMap(({ file, value }) => listed(file, ['conflicts'], value.conflicts)),
    files.curve.flatMap(({ file, value }) => listed(file, ['tissues'], value.tissues)),
    topics,
    files.background.flatMap(({ file, value }) => slugs(file, ['topics'], value.topics)),
    files.contacts.flatMap(({ file, value }) => [
      ...listed(file, ['contacts'], value.contacts),
      ...listed(file, ['routes'], value.routes),
    ]),
    files.screens.flatMap(({ file, value }) => listed(file, ['screens'], value.screens)),
    files.check.map(({ file, value }) => ({ file, path: ['topic', 'id'], id: value.topic.id })),
    files.check.flatMap(({ file, value }) => listed(file, ['questions'], value.questions)),
    files.check.flatMap(({ file, value }) => listed(file, ['signals'], value.signals)),
    ...files.check.flatMap(({ file, value }) =>
      value.questions.map((question, index) => listed(file, ['questions', index, 'options'], question.options ?? [])),
    ),
    files.facts.flatMap(({ file, value }) =>
      value.documents.flatMap(({ facts }, at) =>
        facts.map((id, index) => ({ file, path: ['documents', at, 'facts', index], id })),
      ),
    ),
  ];
}

function listed(file: string, path: ContentPath, items: readonly { readonly id: string }[]): PlacedId[] {
  return items.map(({ id }, index) => ({ file, path: [...path, index, 'id'], id }));
}

function slugs(file: string, path: ContentPath, items: readonly { readonly slug: string }[]): PlacedId[] {
  return items.map(({ slug }, index) => ({ file, path: [...path, index, 'slug'], id: slug }));
}
