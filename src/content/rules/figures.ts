import type { Rule } from '../content-set.ts';
import type { ContentFinding } from '../finding.ts';

/** A range reads from low to high. */
export const figuresAreOrdered: Rule = ({ files }) => [
  ...files.curve.flatMap(({ file, value }) =>
    value.tissues.flatMap(({ points }, index) =>
      points.flatMap(({ low, high }, at): ContentFinding[] =>
        low <= high
          ? []
          : [
              {
                file,
                path: ['tissues', index, 'points', at, 'high'],
                code: 'figure-order',
                details: { low: 'low', high: 'high' },
              },
            ],
      ),
    ),
  ),
  ...files.background.flatMap(({ file, value }) =>
    value.topics.flatMap(({ paragraphs }, index) =>
      paragraphs.flatMap(({ figure }, at): ContentFinding[] =>
        figure === undefined || figure.low <= figure.high
          ? []
          : [
              {
                file,
                path: ['topics', index, 'paragraphs', at, 'figure', 'high'],
                code: 'figure-order',
                details: { low: 'low', high: 'high' },
              },
            ],
      ),
    ),
  ),
];

/** The band of a tissue: days ascend, low ≤ mid ≤ high. */
export const bandsAreOrdered: Rule = ({ files }) =>
  files.curve.flatMap(({ file, value }) =>
    value.tissues.flatMap(({ band }, index) =>
      band.flatMap(({ day, low, mid, high }, at): ContentFinding[] => {
        const path = ['tissues', index, 'band', at];
        const previous = band[at - 1]?.day;
        const found: ContentFinding[] = [];
        if (previous !== undefined && day <= previous) {
          found.push({
            file,
            path: [...path, 'day'],
            code: 'band-days',
            details: { day: String(day), previous: String(previous) },
          });
        }
        if (low > mid || mid > high) {
          found.push({
            file,
            path: [...path, 'mid'],
            code: 'band-order',
            details: { low: String(low), mid: String(mid), high: String(high) },
          });
        }
        return found;
      }),
    ),
  );

/** A point of a tissue belongs to one of the tracks of that tissue. */
export const pointsBelongToTheirTissue: Rule = ({ files }) =>
  files.curve.flatMap(({ file, value }) =>
    value.tissues.flatMap(({ tracks, points }, index) =>
      points.flatMap(({ track }, at): ContentFinding[] =>
        tracks.includes(track)
          ? []
          : [
              {
                file,
                path: ['tissues', index, 'points', at, 'track'],
                code: 'point-track',
                details: { track, allowed: tracks.join(', ') },
              },
            ],
      ),
    ),
  );
