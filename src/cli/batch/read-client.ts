import { shortDate } from '../../document/dutch-date.ts';
import { dayNumberOf, type IsoDate, isoDateOf } from '../../domain/calendar.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { readDelivery } from '../../domain/read-delivery.ts';
import type { Assumable } from '../../domain/situation.ts';
import { columnNames, deliveryFaultLines } from '../../text/delivery-sentences.ts';
import { exportWords } from '../../text/export-words.ts';
import { writtenDeliveryWords } from '../../text/situation-words.ts';
import { LONGEST_NAME } from '../input/longest-texts.ts';
import { codeProblem } from './client-code.ts';
import type { Column } from './client-columns.ts';

/** One row of the list. */
export interface Client {
  readonly line: number;
  readonly code: string;
  readonly name: string | undefined;
  readonly delivery: Delivery;
  /** What the row does not tell. */
  readonly assumed: readonly Assumable[];
}

/** Why a row cannot be used; `column` is null when it is about the row as a whole. */
export interface ClientFault {
  readonly line: number;
  readonly column: Column | null;
  readonly code: string | null;
  readonly reason: string;
}

const YES = ['ja', 'j', 'yes', 'true', 'waar', '1', 'x'];
const NO = ['', 'nee', 'n', 'no', 'false', 'onwaar', '0'];

const COLUMN_OF = { deliveredOn: 'bevallen', mode: 'type', tear: 'ruptuur' } as const;

/** Reads a record by the columns of the header; the first column that is wrong is reported. */
export function readClient(
  line: number,
  fields: readonly string[],
  columns: readonly (Column | undefined)[],
  today: IsoDate,
): { readonly client: Client } | { readonly fault: ClientFault } {
  const words = exportWords.batch;
  const field = (column: Column): string => {
    const index = columns.indexOf(column);
    return index === -1 ? '' : (fields[index] ?? '').trim();
  };
  const code = field('code');
  const wrongCode = codeProblem(code);
  const fault = (column: Column | null, reason: string) => ({
    fault: { line, column, code: wrongCode === undefined ? code : null, reason },
  });

  if (fields.length !== columns.length) return fault(null, words.rowWidth(fields.length, columns.length));
  if (wrongCode !== undefined) return fault('code', words.code(wrongCode));
  const afterLoss = field('na-verlies').toLowerCase();
  if (!YES.includes(afterLoss) && !NO.includes(afterLoss)) {
    return fault('na-verlies', words.notYesOrNo(field('na-verlies')));
  }
  const name = field('naam');
  if (name.length > LONGEST_NAME) return fault('naam', words.nameTooLong(LONGEST_NAME));
  if (field('bevallen') === '') return fault('bevallen', words.dateMissing);
  const spreadsheetDate = dateOfSpreadsheet(field('bevallen'));
  if (spreadsheetDate !== undefined) {
    return fault('bevallen', words.spreadsheetDate(field('bevallen'), shortDate(spreadsheetDate)));
  }

  const told = (column: Column): string | undefined => field(column) || undefined;
  const read = readDelivery(
    {
      deliveredOn: told('bevallen'),
      mode: told('type'),
      tear: told('ruptuur'),
      afterLoss: YES.includes(afterLoss),
    },
    writtenDeliveryWords,
    today,
  );
  if ('faults' in read) {
    const [first] = read.faults;
    // The rest is for who can choose again at once.
    const reason = deliveryFaultLines(first, columnNames).slice(0, 2).join(' ');
    return fault(COLUMN_OF[first.field], reason);
  }
  const { delivery, assumed } = read.situation;
  return { client: { line, code, name: name === '' ? undefined : name, delivery, assumed } };
}

/** Day 0 of Excel and LibreOffice. */
const SPREADSHEET_START = dayNumberOf({ year: 1899, month: 12, day: 30 });

/** The date that a spreadsheet wrote as a number of days: "45352" is 1 March 2024. */
function dateOfSpreadsheet(text: string): IsoDate | undefined {
  return /^[234]\d{4}$/.test(text) ? isoDateOf(SPREADSHEET_START + Number(text)) : undefined;
}
