import type { IsoDate } from '../../domain/calendar.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { exportWords } from '../../text/export-words.ts';
import { withoutMonthName } from '../input/named-date.ts';
import { readDelivery, type SituationOptions } from '../input/situation.ts';
import { codeProblem } from './client-code.ts';
import type { Column } from './client-columns.ts';

/** One row of the list. */
export interface Client {
  readonly line: number;
  readonly code: string;
  readonly name: string | undefined;
  readonly delivery: Delivery;
}

/** Why a row cannot be used; `column` is null when it is about the row as a whole. */
export interface ClientFault {
  readonly line: number;
  readonly column: Column | null;
  readonly code: string | null;
  readonly reason: string;
}

export const LONGEST_NAME = 200;

const YES = ['ja', 'j', 'yes', 'true', 'waar', '1', 'x'];
const NO = ['', 'nee', 'n', 'no', 'false', 'onwaar', '0'];

/** Reads a record by the columns of the header; the first column that is wrong is reported. */
export function readClient(
  line: number,
  fields: readonly string[],
  columns: readonly Column[],
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
    return fault('na-verlies', words.notYesOrNo(shortened(field('na-verlies'))));
  }
  const name = field('naam');
  if (name.length > LONGEST_NAME) return fault('naam', words.nameTooLong);
  if (field('bevallen') === '') return fault('bevallen', words.dateMissing);

  const situation: SituationOptions = {
    bevallen: withoutMonthName(field('bevallen')),
    ...optional('type', field('type')),
    ...optional('ruptuur', field('ruptuur')),
    naVerlies: YES.includes(afterLoss),
  };
  const delivery = readDelivery(situation, today);
  if ('problem' in delivery) return fault(...situationFault(situation, today, delivery.problem));
  return { client: { line, code, name: name === '' ? undefined : name, delivery } };
}

// The column to blame is the first with which the situation goes wrong.
function situationFault(situation: SituationOptions, today: IsoDate, whole: string): [Column, string] {
  const { bevallen = '', type } = situation;
  const date = readDelivery({ bevallen }, today);
  if ('problem' in date) return ['bevallen', inAFile(date.problem)];
  const mode = readDelivery({ bevallen, ...optional('type', type ?? '') }, today);
  return 'problem' in mode ? ['type', inAFile(mode.problem)] : ['ruptuur', inAFile(whole)];
}

/** The sentence of an option, for a cell: on one line, without the dashes and without what only the command line can do. */
function inAFile(problem: string): string {
  return shortened(
    problem
      .split('\n')
      .slice(0, 2)
      .join(' ')
      .replace(/--(?=bevallen|type|ruptuur)/g, ''),
    400,
  );
}

function shortened(text: string, most = 40): string {
  const visible = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
  return visible.length > most ? `${visible.slice(0, most)}…` : visible;
}

function optional<Key extends 'type' | 'ruptuur'>(key: Key, value: string): { readonly [K in Key]?: string } {
  const given: { [K in Key]?: string } = {};
  if (value !== '') given[key] = value;
  return given;
}
