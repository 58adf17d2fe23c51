export const EXPORT_FORMATS = ['markdown', 'html', 'ics', 'json', 'svg'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How the files of a format are called. */
export const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  html: 'html',
  ics: 'ics',
  json: 'json',
  svg: 'svg',
};

/** How much of the plan: the sheet of two sides, the booklet from now on, or everything. */
export type ExportExtent = 'sheet' | 'booklet' | 'whole';

/** The words of `--omvang`. */
export const EXTENTS: Readonly<Record<string, ExportExtent>> = { blad: 'sheet', boekje: 'booklet', alles: 'whole' };
