import { describe, expect, it } from 'vitest';
import { csvRecords } from '../../src/cli/batch/csv-records.ts';
import { LONGEST_RUN, worked } from '../support/longest-run.ts';

function recordsOf(text: string, delimiter = ';'): unknown[] {
  return [...csvRecords(text, delimiter)].map((record) =>
    'fields' in record ? [record.line, ...record.fields] : [record.line, record.problem],
  );
}

describe('csvRecords', () => {
  const table: [string, string, unknown[]][] = [
    ['nothing', '', []],
    ['only a header', 'a;b', [[1, 'a', 'b']]],
    [
      'line feeds',
      'a;b\n1;2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'CRLF',
      'a;b\r\n1;2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'carriage returns alone',
      'a;b\r1;2\r\r3;4',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
        [4, '3', '4'],
      ],
    ],
    [
      'empty lines',
      '\n\na;b\n\n\r\n1;2\n\n\n',
      [
        [3, 'a', 'b'],
        [6, '1', '2'],
      ],
    ],
    [
      'a quoted line break',
      'a;b\n"x\ny";3\n4;5',
      [
        [1, 'a', 'b'],
        [2, 'quote-open'],
        [3, 'quotes'],
        [4, '4', '5'],
      ],
    ],
    [
      'a quoted CRLF',
      'a;b\r\n"x\r\n\r\ny" ; 3\r\n4;5\r\n',
      [
        [1, 'a', 'b'],
        [2, 'quote-open'],
        [4, 'quotes'],
        [5, '4', '5'],
      ],
    ],
    [
      'doubled quotes',
      'a;b\n"x ""y"" z";3',
      [
        [1, 'a', 'b'],
        [2, 'x "y" z', '3'],
      ],
    ],
    [
      'text after a closing quote',
      'a;b\n1;"q"x\n4;5\n6;7',
      [
        [1, 'a', 'b'],
        [2, 'quotes'],
        [3, '4', '5'],
        [4, '6', '7'],
      ],
    ],
    [
      'a quote inside a field',
      'a;b\n1;q"x\n4;5',
      [
        [1, 'a', 'b'],
        [2, 'quotes'],
        [3, '4', '5'],
      ],
    ],
    [
      'a quote that is never closed',
      'a;b\n1;"open\n4;5\n\n6;7\n',
      [
        [1, 'a', 'b'],
        [2, 'quote-open'],
        [3, '4', '5'],
        [5, '6', '7'],
      ],
    ],
    [
      'one on the last line',
      'a;b\n4;5\n1;"open',
      [
        [1, 'a', 'b'],
        [2, '4', '5'],
        [3, 'quote-open'],
      ],
    ],
    [
      'a bad quote after a quoted line break',
      'a;b\n"x\ny";1\n\n"z"w;3\n4;5',
      [
        [1, 'a', 'b'],
        [2, 'quote-open'],
        [3, 'quotes'],
        [5, 'quotes'],
        [6, '4', '5'],
      ],
    ],
    [
      'other numbers of fields',
      'a;b\n1\n1;2;3',
      [
        [1, 'a', 'b'],
        [2, '1'],
        [3, '1', '2', '3'],
      ],
    ],
    [
      'empty fields',
      'a;b\n;\n  ; \n',
      [
        [1, 'a', 'b'],
        [2, '', ''],
        [3, '', ''],
      ],
    ],
  ];
  it.each(table)('%s', (_name, text, expected) => {
    expect(recordsOf(text)).toEqual(expected);
  });

  it.each([
    ['a quoted field between blanks', ' "x" ; " y " \n', [[1, 'x', 'y']], ';'],
    ['empty quotes', '"";""', [[1, '', '']], ';'],
    ['only quotes in quotes', '"""";"x"""', [[1, '"', 'x"']], ';'],
    ['tabs between fields', '"a"\tb\t\n', [[1, 'a', 'b', '']], '\t'],
    ['the other mark in a field', 'a,b;c', [[1, 'a,b', 'c']], ';'],
  ])('%s', (_name, text, expected, delimiter) => {
    expect(recordsOf(text, delimiter)).toEqual(expected);
  });

  it('passes over a line of any length, and goes on', () => {
    const text = `a;b\n1;2\n3;${'z'.repeat(3_000_000)}\n4;5\n`;
    expect(recordsOf(text)).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, 'too-large'],
      [4, '4', '5'],
    ]);
  });

  it.each([
    ['one line of separators', ';'.repeat(30_000_000)],
    ['nothing but line ends', '\r\n'.repeat(15_000_000)],
    ['a stray quote on every line', 'x;a"b\n'.repeat(200_000)],
    ['a quote that is never closed on every line', '"x;ab\n'.repeat(200_000)],
    ['quotes without end', `${'"'.repeat(65_000)}\n`.repeat(100)],
    ['blanks without end', `${' '.repeat(65_000)}x"\n`.repeat(100)],
  ])('takes a time that grows with the text alone: %s', (_name, text) => {
    const start = worked();
    let longest = 0;
    for (const record of csvRecords(text, ';'))
      longest = Math.max(longest, 'fields' in record ? record.fields.length : 0);
    expect(longest).toBeLessThan(2);
    expect(worked() - start).toBeLessThan(LONGEST_RUN);
  });
});
