import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCsvRecords } from '../../src/cli/batch/csv-records.ts';

const folder = mkdtempSync(join(tmpdir(), 'herstel-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function recordsOf(text: string, delimiter = ';'): Promise<unknown[]> {
  const file = join(folder, 'list.csv');
  writeFileSync(file, text);
  const records: unknown[] = [];
  for await (const some of readCsvRecords(file, delimiter)) {
    for (const record of some) {
      records.push('fields' in record ? [record.line, ...record.fields] : [record.line, record.problem]);
    }
  }
  return records;
}

describe('readCsvRecords', () => {
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
      'a byte order mark',
      '\ufeffa;b\n1;2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
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
        [2, 'x\ny', '3'],
        [4, '4', '5'],
      ],
    ],
    [
      'a quoted CRLF',
      'a;b\r\n"x\r\n\r\ny" ; 3\r\n4;5\r\n',
      [
        [1, 'a', 'b'],
        [2, 'x\r\n\r\ny', '3'],
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
        [2, 'x\ny', '1'],
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
  it.each(table)('%s', async (_name, text, expected) => {
    expect(await recordsOf(text)).toEqual(expected);
  });

  it('passes over a line of any length, and goes on', async () => {
    const text = `a;b\n1;2\n3;${'z'.repeat(3_000_000)}\n4;5\n`;
    expect(await recordsOf(text)).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [3, 'too-large'],
      [4, '4', '5'],
    ]);
  });

  it('counts lines right over many chunks', async () => {
    const lines = ['code;naam'];
    const expected: unknown[] = [[1, 'code', 'naam']];
    let line = 2;
    for (let index = 0; index < 20_000; index += 1) {
      const name = index % 7 === 0 ? '"é\r\nzo"' : `naam ${index}`;
      lines.push(`c${index};${name}`);
      expected.push([line, `c${index}`, index % 7 === 0 ? 'é\r\nzo' : `naam ${index}`]);
      line += index % 7 === 0 ? 2 : 1;
      if (index % 11 === 0) {
        lines.push('');
        line += 1;
      }
      if (index % 1_000 === 0) {
        lines.push(`fout${index};"a"b`);
        expected.push([line, 'quotes']);
        line += 1;
      }
    }
    expect(await recordsOf(lines.join('\r\n'))).toEqual(expected);
  });
});
