import type { DateWords } from '../domain/read-date.ts';
import { MONTH_NAMES, SHORT_MONTH_NAMES } from './calendar-names.ts';

const months: DateWords['months'] = new Map(
  [MONTH_NAMES, SHORT_MONTH_NAMES].flatMap((names) => names.map((name, index) => [name, index + 1] as const)),
);

/** Dates in a file that is read again later: no "gisteren", which would mean another day by then. */
export const fixedDateWords: DateWords = { months };

/** Dates that someone types now. */
export const dateWords: DateWords = {
  months,
  relative: {
    days: new Map([
      ['vandaag', 0],
      ['gisteren', 1],
      ['eergisteren', 2],
    ]),
    counts: new Map([
      ['een', 1],
      ['één', 1],
      ['twee', 2],
      ['drie', 3],
      ['vier', 4],
      ['vijf', 5],
      ['zes', 6],
      ['zeven', 7],
      ['acht', 8],
      ['negen', 9],
      ['tien', 10],
      ['elf', 11],
      ['twaalf', 12],
    ]),
    units: new Map([
      ['dag', { days: 1, months: 0 }],
      ['dagen', { days: 1, months: 0 }],
      ['week', { days: 7, months: 0 }],
      ['weken', { days: 7, months: 0 }],
      ['maand', { days: 0, months: 1 }],
      ['maanden', { days: 0, months: 1 }],
      ['jaar', { days: 0, months: 12 }],
    ]),
    ago: 'geleden',
  },
};
