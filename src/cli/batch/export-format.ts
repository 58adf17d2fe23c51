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
