/** A label before what it is about: a colon, unless it already ends in a sign of its own. */
export function withColon(label: string): string {
  return /[?!:.]$/.test(label) ? label : `${label}:`;
}
