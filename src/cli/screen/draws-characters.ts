/**
 * Whether this system can show lines and blocks. Said by the locale where one is set, as the C library reads it; on Windows
 * only terminals that are known to use UTF-8. Where nothing is said, a modern system is taken for granted.
 */
export function drawsCharacters(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): boolean {
  const locale = environment['LC_ALL'] || environment['LC_CTYPE'] || environment['LANG'] || '';
  if (locale !== '') return /utf-?8/i.test(locale);
  if (platform !== 'win32') return true;
  return [environment['WT_SESSION'], environment['TERM_PROGRAM'], environment['ConEmuANSI']].some(Boolean);
}
