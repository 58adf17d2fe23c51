import * as z from 'zod';
import {
  IdOf,
  LeadingText,
  RefsTo,
  RefTo,
  SourceIds,
  sourced,
  Text,
  WindowEnd,
  WindowStart,
  WordingText,
} from './values.ts';

const Percent = z.number().min(0).max(100);

/** curve.yaml: how the strength of a tissue returns. */
export const CurveSchema = z.strictObject({
  tissues: z
    .array(
      z.strictObject({
        id: IdOf('tissue'),
        title: Text,
        tracks: RefsTo('track').min(1),
        band: z.array(z.strictObject({ day: z.int().min(0), low: Percent, mid: Percent, high: Percent })).min(2),
        bandSources: SourceIds,
        caption: WordingText,
        points: z.array(
          z.strictObject({
            id: IdOf('point', 'milestone'),
            track: RefTo('track'),
            from: WindowStart,
            until: WindowEnd,
            low: Percent,
            high: Percent,
            title: Text,
            text: LeadingText,
            ...sourced,
          }),
        ),
      }),
    )
    .min(1),
});
