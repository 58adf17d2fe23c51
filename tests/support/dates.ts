import { type IsoDate, parseIsoDate } from '../../src/domain/calendar.ts';
import { type Offset, parseOffset } from '../../src/domain/offset.ts';

/** The date of a test; a test that names a day that does not exist is wrong itself. */
export function date(text: string): IsoDate {
  const read = parseIsoDate(text);
  if (read === undefined) throw new Error(`not a date in a test: ${text}`);
  return read;
}

/** The offset of a test: `4d`, `6w`, `3m`. */
export function offset(text: string): Offset {
  const read = parseOffset(text);
  if (read === undefined) throw new Error(`not an offset in a test: ${text}`);
  return read;
}
