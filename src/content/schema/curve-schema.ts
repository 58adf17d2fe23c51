import * as z from 'zod';
import { EndText, Id, Ids, OffsetText, SourceIds, sourced, Text, WordingText } from './values.ts';

const Percent = z.number().min(0).max(100);

/** curve.yaml: how the strength of a tissue returns. */
export const CurveSchema = z.strictObject({
  tissues: z
    .array(
      z.strictObject({
        id: Id,
        title: Text,
        tracks: Ids.min(1),
        band: z.array(z.strictObject({ day: z.int().min(0), low: Percent, mid: Percent, high: Percent })).min(2),
        bandSources: SourceIds,
        caption: WordingText,
        points: z.array(
          z.strictObject({
            id: Id,
            track: Id,
            from: OffsetText,
            until: EndText,
            low: Percent,
            high: Percent,
            title: Text,
            text: WordingText,
            ...sourced,
          }),
        ),
      }),
    )
    .min(1),
});
