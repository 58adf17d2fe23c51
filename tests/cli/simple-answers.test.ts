import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interpretAnswers } from '../../src/cli/input/answer-file.ts';
import { readSimpleAnswers } from '../../src/cli/input/simple-answers.ts';
import { parseAnswers } from '../../src/content/parse-answers.ts';
import { answerTemplate } from '../../src/herstel/answer-template.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const { questionnaire } = shippedGuide();

describe('readSimpleAnswers', () => {
  it('reads the template itself, empty and filled', () => {
    const template = answerTemplate(questionnaire, delivery('2024-03-01'), date('2024-03-10'));
    const filled = template.replace('  feverish:', '  feverish: ja').replace('  temperature:', '  temperature: 38,2');
    expect(readSimpleAnswers(template)).toMatchObject({ antwoorden: { feverish: null }, sinds: null, vragen: null });
    expect(readSimpleAnswers(filled)).toMatchObject({ antwoorden: { feverish: 'ja', temperature: '38,2' } });
  });

  it.each([
    'a: [ja]',
    'a: "ja"',
    'a: ja # omdat',
    'a: null',
    'a: ~',
    'a: 0x10',
    'a: 08',
    'a: *b',
    'a: ja\na: nee',
    '- a',
    'a',
    'a: ja\n  b: nee',
    'antwoorden:\n    a: ja',
    'antwoorden:\na: ja',
    '\ta: ja',
    '__proto__: ja',
    '---\na: ja',
    ' \uFEFF# uitleg\na: ja',
    '\u00A0\na: ja',
    'a: ja: nee',
    'antwoorden:\nantwoorden:',
    'sinds:\n  feverish: true',
  ])('leaves %o to the YAML reader', (text) => {
    expect(readSimpleAnswers(text)).toBeUndefined();
  });

  it('means what YAML means', () => {
    const ids = fc.constantFrom('feverish', 'temperature', 'pad-fill-time', 'urine-loss', 'nothing');
    const value = fc.constantFrom(
      'ja',
      'nee',
      'weet-niet',
      'weet ik niet',
      'true',
      'false',
      '38',
      '38,2',
      '38.2',
      '99',
      'half-hour',
      'egg',
      '',
      ' ja',
      'null',
      '0',
      '"ja"',
      'Ja',
    );
    const line = fc
      .tuple(fc.constantFrom('', '  ', '    '), ids, value)
      .map(([indent, id, answer]) => `${indent}${id}: ${answer}`);
    const other = fc.constantFrom('antwoorden:', 'sinds:', 'vragen:', '# uitleg', '', '  # uitleg', '  ', 'a', '- b');
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: line }, other), { maxLength: 8 }),
        fc.constantFrom('\n', '\r\n'),
        (lines, end) => {
          const text = lines.join(end);
          const simple = readSimpleAnswers(text);
          if (simple === undefined) return;
          const yaml = parseAnswers(text);
          if (!('value' in yaml)) throw new Error(`YAML refuses what was read: ${text}`);
          const meant = interpretAnswers(yaml.value, questionnaire);
          const read = interpretAnswers(simple, questionnaire);
          expect(read.answers).toEqual(meant.answers);
          expect(read.problems.length).toBe(meant.problems.length);
          expect(read.notes).toEqual(meant.notes);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
