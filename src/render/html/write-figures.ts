import type { Block, CurveSeries, TimelineRow } from '../../document/document.ts';
import { daysInWords, pointInWords, renderWords, stateWords } from '../../text/render-words.ts';
import { drawCurve } from '../svg/draw-curve.ts';
import { drawStrip, drawTimeline } from '../svg/draw-timeline.ts';
import { type Drawing, type Frame, NARROW_FRAME, picture, STRIP_FRAME, WIDE_FRAME } from '../svg/drawing.ts';
import { lastDayOf, timeScale } from '../time-scale.ts';
import { type HtmlPlace, htmlText, inlineHtml } from './write-text.ts';

type BlockOf<Type extends Block['type']> = Extract<Block, { type: Type }>;

/** The timeline as a drawing, and its phases as a list. */
export function writeTimeline(timeline: BlockOf<'timeline'>, place: HtmlPlace): string {
  const scale = timeScale(lastDayOf([timeline]));
  if (timeline.compact === true) {
    const strip = (frame: Frame): Drawing => drawStrip(timeline, scale, frame);
    return `<figure>${inBothWidths(timeline.title, timeline.description, place, strip, STRIP_FRAME)}</figure>`;
  }
  const drawings = inBothWidths(timeline.title, timeline.description, place, (frame) =>
    drawTimeline(timeline, scale, frame),
  );
  const lists = timeline.rows.map((row) => phaseList(row, timeline.rows.length > 1)).join('');
  return `<figure><figcaption><p class="title">${htmlText(timeline.title)}</p></figcaption>${drawings}<p class="quiet">${renderWords.stretchedScale}</p>${lists}</figure>`;
}

function phaseList(row: TimelineRow, named: boolean): string {
  const items = row.segments.map((segment, index) => {
    const current = segment.state === 'current';
    const state = current
      ? ` (${renderWords.youAreHere})`
      : `<span class="unseen"> (${stateWords[segment.state]})</span>`;
    return `<li${current ? ' class="here" aria-current="step"' : ''}><span class="number">${index + 1}</span><span>${htmlText(segment.title)}</span><span class="when">${htmlText(segment.when)}${state}</span></li>`;
  });
  return `${named ? `<p class="tone">${htmlText(row.title)}</p>` : ''}<ol class="phases">${items.join('')}</ol>`;
}

/** The recovery curve as a drawing, its points as a list and its values as a table. */
export function writeCurve(curve: BlockOf<'curve'>, place: HtmlPlace): string {
  const scale = timeScale(lastDayOf([curve]));
  // A drawing each: on paper they need not stand on the same page.
  const drawings = curve.series
    .map((series) =>
      inBothWidths(`${curve.title}: ${series.title}`, curve.description, place, (frame) =>
        drawCurve({ ...curve, series: [series] }, scale, frame),
      ),
    )
    .join('');
  const points = curve.series.map((series) => pointList(series, curve.series.length > 1, place)).join('');
  const tables = curve.series.map(valueTable).join('');
  return `<figure><figcaption><p class="title">${htmlText(curve.title)}</p></figcaption>${drawings}<p class="quiet">${htmlText(curve.caption)} ${renderWords.stretchedScale}</p>${points}<details><summary>${renderWords.valuesAsTable}</summary>${tables}</details></figure>`;
}

function pointList(series: CurveSeries, named: boolean, place: HtmlPlace): string {
  if (series.points.length === 0) return '';
  const items = series.points.map((point) => {
    const text = inlineHtml(
      [
        { kind: 'plain', text: pointInWords(point) },
        { kind: 'note', sources: point.sources },
      ],
      place,
    );
    return `<li>${text}</li>`;
  });
  const head = named ? `${renderWords.fromSources} (${htmlText(series.title)})` : renderWords.fromSources;
  return `<div class="points"><p>${head}:</p><ol>${items.join('')}</ol></div>`;
}

function valueTable(series: CurveSeries): string {
  const heads = [renderWords.lowest, renderWords.middle, renderWords.highest];
  const rows = series.band.map(
    (stop) =>
      `<tr><th scope="row">${htmlText(daysInWords(stop.day))}</th>${[stop.low, stop.mid, stop.high].map((value) => `<td class="right">${value}\u00a0%</td>`).join('')}</tr>`,
  );
  return `<table><caption>${htmlText(series.title)}: ${renderWords.percentOfStrength}</caption><thead><tr><th scope="col">${renderWords.afterBirth}</th>${heads.map((head) => `<th scope="col" class="right">${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

// Letters in a drawing shrink with it: a telephone gets its own. Only one of the two is shown.
function inBothWidths(
  title: string,
  description: string,
  place: HtmlPlace,
  draw: (frame: Frame) => Drawing,
  wide = WIDE_FRAME,
): string {
  const figure = place.nextFigure();
  const one = (frame: Frame, name: string): string =>
    picture(
      draw(frame),
      frame,
      { id: `figuur-${figure}-${name}`, title, description },
      { attributes: ` class="drawing ${name}-drawing"` },
    );
  return one(wide, 'wide') + one(NARROW_FRAME, 'narrow');
}

/** A bar from 0 to 100 % on which the range stands out. */
export function writeRange(range: BlockOf<'range'>): string {
  const low = Math.max(0, Math.min(100, range.low));
  const high = Math.max(low, Math.min(100, range.high));
  const bar = `<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="f-current" x="${low}" y="0" width="${Math.max(0.5, high - low)}" height="10"/></svg>`;
  const caption = range.caption === '' ? '' : `<p class="quiet">${htmlText(range.caption)}</p>`;
  return `<div class="range"><p class="title">${htmlText(range.title)}: <strong>${htmlText(range.label)}</strong></p>${bar}<p class="ends" aria-hidden="true"><span>0\u00a0%</span><span>100\u00a0%</span></p>${caption}</div>`;
}
