import { harmless } from '../text/quoted.ts';
import { type ExportFormat, type ExportOptions, FORMATS } from './formats.ts';
import type { PlanReport } from './plan-report.ts';

/** A plan as the text of a file. Pure: the same report and options give the same text, whatever was rendered before. */
export function renderExport(format: ExportFormat, report: PlanReport, options: ExportOptions): string {
  return FORMATS[format].render(report, { ...options, name: visibleName(options.name) });
}

/** A name on one line; undefined when there is nothing to see of it. */
export function visibleName(name: string | undefined): string | undefined {
  const visible = name === undefined ? '' : harmless(name).trim();
  return visible === '' ? undefined : visible;
}
