import { LISTED_KINDS } from '../content-kinds.ts';
import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';

/** A file is called after what is in it, so that it can be found. */
export const filesAreNamedAfterTheirContent: Rule = ({ files }) => {
  const tracks = files.track.map(({ file, value }) => ({ file, path: ['id'], id: value.id }));
  const topics = files.check.map(({ file, value }) => ({ file, path: ['topic', 'id'], id: value.topic.id }));
  const listed = LISTED_KINDS.flatMap((kind) =>
    files[kind].map(({ file, value }) => ({ file, path: ['id'], id: value.id })),
  );
  return [...tracks, ...topics, ...listed].flatMap(({ file, path, id }): ContentFinding[] => {
    const name = file.replace(/^.*\//, '').replace(/\.yaml$/, '');
    return name === id ? [] : [{ file, path, code: 'file-name-differs', details: { id, file: name } }];
  });
};
