import { dayNumberOfIso } from '../domain/calendar.ts';
import type { Tissue } from '../domain/guide.ts';
import { addOffset } from '../domain/offset.ts';
import { planWords } from '../text/plan-words.ts';
import type { Block, CurveSeries } from './document.ts';
import { byId, type PlanReader } from './reader.ts';

/** The range per tissue for today, and what it does not mean; nothing while there is no figure. */
export function strengthBlocks(reader: PlanReader): Block[] {
  const { plan, guide, say } = reader;
  return plan.figures.map(({ id, low, high }, index): Block => {
    const { title, caption } = byId(guide.tissues, id);
    const last = index === plan.figures.length - 1;
    return {
      type: 'range',
      title,
      low,
      high,
      label: planWords.strengthLabel(low, high),
      caption: last ? `${planWords.strengthNot} ${say(caption)}` : '',
    };
  });
}

/** The recovery curve of the tissues that matter for this delivery. */
export function curveBlock(reader: PlanReader): Block {
  const { plan, guide, say } = reader;
  const tracks = new Set(plan.tracks.map(({ id }) => id));
  const tissues = guide.tissues.filter((tissue) => tissue.tracks.some((track) => tracks.has(track)));
  const delivered = dayNumberOfIso(plan.delivery.deliveredOn);
  const series = tissues.map((tissue): CurveSeries => {
    const points = tissue.points.filter((point) => tracks.has(point.track));
    return {
      title: tissue.title,
      band: tissue.band,
      points: points.map(({ from, until, low, high, title, sources }) => ({
        fromDay: addOffset(delivered, from) - delivered,
        untilDay: addOffset(delivered, until ?? from) - delivered,
        low,
        high,
        label: title,
        sources,
      })),
    };
  });
  return {
    type: 'curve',
    title: planWords.curveTitle,
    description: tissues.map(describeTissue).join(' '),
    series,
    here: plan.lookAhead ? null : plan.day,
    hereLabel: planWords.curveHere,
    caption: [...new Set(tissues.map(({ caption }) => say(caption)))].join(' '),
  };
}

function describeTissue({ title, band }: Tissue): string {
  const last = band.at(-1);
  const first = band[0];
  if (first === undefined || last === undefined) return `${title}.`;
  return `${title}: van ${first.low} tot ${first.high} % op dag ${first.day}, naar ${last.low} tot ${last.high} % op dag ${last.day}.`;
}
