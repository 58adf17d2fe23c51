/**
 * herstel as a library: the same functions that the commands use. Everything below `loadGuide` is pure.
 *
 * ```js
 * import { loadGuide, parseIsoDate, planReport, renderExport } from 'herstel';
 *
 * const delivery = { deliveredOn: parseIsoDate('2024-03-01'), mode: 'vaginal', tear: '3b', afterLoss: false };
 * const report = planReport(loadGuide(), { delivery }, parseIsoDate('2024-04-18'), { conditions: {} });
 * process.stdout.write(renderExport('markdown', report, { generator: { name: 'mijn programma', version: '1.0.0' } }));
 * ```
 */
export { alarmSigns } from './check/alarm-signs.ts';
export { careLine } from './check/care-line.ts';
export { evaluateCheck } from './check/evaluate-check.ts';
export { nextQuestion } from './check/next-question.ts';
export { loadContent } from './content/load-content.ts';
export { bookletDocument } from './document/booklet-document.ts';
export { checkDocument } from './document/check-document.ts';
export type { Block, Document } from './document/document.ts';
export { exportDocument } from './document/export-document.ts';
export { pictureDocument } from './document/picture-document.ts';
export { planDocument } from './document/plan-document.ts';
export { sheetDocument } from './document/sheet-document.ts';
export { type IsoDate, parseIsoDate } from './domain/calendar.ts';
export type { CheckResult, Finding } from './domain/check-result.ts';
export type { Answers } from './domain/criterion.ts';
export type { Delivery, Mode, Tear } from './domain/delivery.ts';
export type { Guide, PlanGuide } from './domain/guide.ts';
export type { Level } from './domain/level.ts';
export type {
  Milestone,
  PlannedActivity,
  PlannedAppointment,
  PlannedStatement,
  RecoveryPlan,
  RecoveryRecord,
} from './domain/plan.ts';
export type { Problem } from './domain/problem.ts';
export type { Situation } from './domain/situation.ts';
export { answerTemplate } from './herstel/answer-template.ts';
export { checkReportFor } from './herstel/check-report.ts';
export { renderExport } from './herstel/export.ts';
export type { ExportExtent } from './herstel/extents.ts';
export { EXPORT_FORMATS, type ExportFormat, type ExportOptions } from './herstel/formats.ts';
export { planInAMinute } from './herstel/plan-in-a-minute.ts';
export { type PlanReport, planReport } from './herstel/plan-report.ts';
export { loadGuide } from './load-guide.ts';
export { type Planner, plannerFor, planRecovery } from './planner/plan-recovery.ts';
export { renderHtml } from './render/html/html.ts';
export { renderPlanIcs } from './render/ics/plan-ics.ts';
export { renderCheckJson } from './render/json/check-json.ts';
export { type Generator, renderPlanJson } from './render/json/plan-json.ts';
export { renderMarkdown } from './render/markdown/markdown.ts';
export { renderSvg } from './render/svg/svg.ts';
export { renderTerminal } from './render/terminal/terminal.ts';
