const DATE_OPTIONS = ['--bevallen', '--vandaag'];
const MAY_NAME_A_MONTH = /\d\s+[a-z]+\.?\s+\d/i;

/**
 * The arguments with dates such as "1 maart 2024" written in figures. Dutch month names are loaded only when one may
 * be there: most dates come in figures, and every start counts.
 */
export async function datesInFigures(args: readonly string[]): Promise<readonly string[]> {
  if (!args.some((_, index) => dateAt(args, index) !== undefined)) return args;
  const { withoutMonthName } = await import('./named-date.ts');
  return args.map((argument, index) => {
    const date = dateAt(args, index);
    return date === undefined ? argument : argument.slice(0, argument.length - date.length) + withoutMonthName(date);
  });
}

/** The date that may name a month at this place: a value of its own, or behind `--bevallen=`. */
function dateAt(args: readonly string[], index: number): string | undefined {
  const argument = args[index] ?? '';
  const joined = DATE_OPTIONS.find((option) => argument.startsWith(`${option}=`));
  const date = joined === undefined ? argument : argument.slice(joined.length + 1);
  const isDate = joined !== undefined || DATE_OPTIONS.includes(args[index - 1] ?? '');
  return isDate && MAY_NAME_A_MONTH.test(date) ? date : undefined;
}
