import { bookletDocument } from '../document/booklet-document.ts';
import type { Document } from '../document/document.ts';
import { exportDocument } from '../document/export-document.ts';
import { sheetDocument } from '../document/sheet-document.ts';
import type { PlanReport } from './plan-report.ts';

/** How much of the plan: the sheet of two sides, the booklet from now on, or everything. */
export type ExportExtent = 'sheet' | 'booklet' | 'whole';

/** The document of each extent. */
export const EXTENTS: Readonly<Record<ExportExtent, (report: PlanReport, name: string | undefined) => Document>> = {
  sheet: (report, name) => sheetDocument(report.plan, report.guide, { ...report, ...named(name) }),
  booklet: (report, name) => bookletDocument(report.plan, report.guide, { ...report, ...named(name) }),
  whole: (report, name) => exportDocument(report.plan, report.guide, { ...report, ...named(name) }),
};

function named(name: string | undefined): { readonly name?: string } {
  return name === undefined ? {} : { name };
}
