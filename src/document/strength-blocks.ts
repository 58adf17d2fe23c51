import { type DayNumber, dayNumberOfIso } from '../domain/calendar.ts';
import type { Tissue } from '../domain/guide.ts';
import { daysOfPoint } from '../domain/recovery-band.ts';
import { planWords } from '../text/plan-words.ts';
import type { Block, CurveSeries } from './document.ts';
import { byId, inSentence, type Medium, type PlanReader } from './reader.ts';

/** A sketch from old research is not known to the percent: the ends of its range are tens. */
const STEP = 10;

/**
 * The range per tissue for today, in tens and rounded outwards, and what it does not mean; nothing while there is no
 * figure. On a screen with the command that explains more.
 */
export function strengthBlocks(reader: PlanReader, medium: Medium): Block[] {
  const { plan, guide } = reader;
  const command = plan.delivery.afterLoss ? `${planWords.strengthCommand} --na-verlies` : planWords.strengthCommand;
  const caption =
    medium === 'screen' ? `${planWords.strengthNot} ${planWords.strengthMore(command)}` : planWords.strengthNot;
  return plan.figures.map(({ id, ...figure }, index): Block => {
    const { title } = byId(guide.tissues, id);
    const low = Math.floor(figure.low / STEP) * STEP;
    const high = Math.ceil(figure.high / STEP) * STEP;
    const last = index === plan.figures.length - 1;
    return {
      type: 'range',
      title,
      low,
      high,
      label: planWords.strengthLabel(low, high),
      caption: last ? caption : '',
    };
  });
}

/** The recovery curve of the tissues that matter for this plan, with the place of today. */
export function planCurve({ plan, guide, say }: PlanReader): Block {
  const tracks = new Set(plan.tracks.map(({ id }) => id));
  return recoveryCurve({
    tissues: guide.tissues
      .filter((tissue) => tissue.tracks.some((track) => tracks.has(track)))
      .map((tissue) => ({ ...tissue, points: tissue.points.filter((point) => tracks.has(point.track)) })),
    delivered: dayNumberOfIso(plan.delivery.deliveredOn),
    here: plan.lookAhead ? null : plan.day,
    say,
  });
}

export interface CurveInput extends Pick<PlanReader, 'say'> {
  readonly tissues: readonly Tissue[];
  /** Gives months their length in days. */
  readonly delivered: DayNumber;
  /** Days since the delivery; null without a day of today. */
  readonly here: number | null;
}

/** The band of every tissue with the points of the sources. */
export function recoveryCurve({ tissues, delivered, here, say }: CurveInput): Block {
  return {
    type: 'curve',
    title: planWords.curveTitle,
    description: tissues.map(describeTissue).join(' '),
    series: tissues.map(
      ({ title, band, points }): CurveSeries => ({
        title,
        band,
        points: points.map(({ low, high, title: label, sources, ...window }) => ({
          ...daysOfPoint(window, delivered),
          low,
          high,
          label,
          sources,
        })),
      }),
    ),
    here,
    hereLabel: planWords.curveHere,
    caption: captionOf(tissues.map(({ title, caption }) => ({ title, sentences: sentencesOf(say(caption)) }))),
  };
}

/** What holds for every tissue said once, then what holds for one of them under its name. */
function captionOf(tissues: readonly { readonly title: string; readonly sentences: readonly string[] }[]): string {
  const [first, ...others] = tissues;
  if (first === undefined || others.length === 0) return first?.sentences.join(' ') ?? '';
  const common = first.sentences.filter((sentence) => others.every(({ sentences }) => sentences.includes(sentence)));
  const own = tissues.flatMap(({ title, sentences }) => {
    const rest = sentences.filter((sentence) => !common.includes(sentence));
    return rest.length === 0 ? [] : [`${title}: ${inSentence(rest.join(' '))}`];
  });
  return [...common, ...own].join(' ');
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?]) (?=\p{Lu})/u);
}

function describeTissue({ title, band }: Tissue): string {
  const first = band[0];
  const last = band.at(-1);
  if (first === undefined || last === undefined) return `${title}.`;
  return `${title}: van ${first.low} tot ${first.high} % op dag ${first.day}, naar ${last.low} tot ${last.high} % op dag ${last.day}.`;
}
