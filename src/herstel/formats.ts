import { pictureDocument } from '../document/picture-document.ts';
import type { Offset } from '../domain/offset.ts';
import { renderHtml } from '../render/html/html.ts';
import { renderPlanIcs } from '../render/ics/plan-ics.ts';
import { type Generator, renderPlanJson } from '../render/json/plan-json.ts';
import { renderMarkdown } from '../render/markdown/markdown.ts';
import type { Practice } from '../render/practice.ts';
import { renderSvg } from '../render/svg/svg.ts';
import { EXTENTS, type ExportExtent } from './extents.ts';
import type { PlanReport } from './plan-report.ts';

/** What may be set on an export. */
export interface ExportOptions {
  readonly generator: Generator;
  /** Of Markdown and HTML; otherwise the sheet. */
  readonly extent?: ExportExtent | undefined;
  /** Whose plan it is: on the title, and in the name of the calendar. */
  readonly name?: string | undefined;
  /** A client's code: keeps two people with the same delivery date apart in one agenda. */
  readonly code?: string | undefined;
  readonly practice?: Practice | undefined;
  /** How long before an event the agenda reminds: whole days or weeks. */
  readonly reminder?: Offset | undefined;
  /** Every event in the calendar, and not only what comes next. */
  readonly everything?: boolean | undefined;
}

/** How the files of a format are called, and how one is written. */
export interface Format {
  readonly extension: string;
  readonly render: (report: PlanReport, options: ExportOptions) => string;
}

/** Every format, in the order in which they are named. */
export const FORMATS = {
  markdown: { extension: 'md', render: (report, options) => renderMarkdown(documentOf(report, options)) },
  html: { extension: 'html', render: (report, options) => renderHtml(documentOf(report, options), given(options)) },
  ics: { extension: 'ics', render: ({ plan, guide }, options) => renderPlanIcs(plan, guide, given(options)) },
  json: { extension: 'json', render: (report, { generator }) => planJson(report, generator) },
  svg: { extension: 'svg', render: ({ plan, guide }) => renderSvg(pictureDocument(plan, guide)) },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

/** The names of the formats. */
export const EXPORT_FORMATS: readonly ExportFormat[] = ['markdown', 'html', 'ics', 'json', 'svg'];

function documentOf(report: PlanReport, { extent = 'sheet', name }: ExportOptions) {
  return EXTENTS[extent](report, name);
}

function planJson({ plan, guide, assumed }: PlanReport, generator: Generator): string {
  return renderPlanJson(plan, guide, generator, assumed);
}

type Given<Options> = { readonly [Key in keyof Options]?: Exclude<Options[Key], undefined> };

/** The options without those that were not given. */
function given(options: ExportOptions): Given<ExportOptions> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
