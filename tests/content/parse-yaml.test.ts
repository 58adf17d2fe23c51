import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/content/parse-yaml.ts';

describe('parseYaml', () => {
  it.each([
    ['a: 1\nb: 2\na: 3\n', ['3:1 yaml-duplicate-key']],
    ['a: "x\nb: 2', ['2:5 yaml-quote']],
    ['a: b: c', ['1:4 yaml-colon']],
    ['', ['1:1 file-empty']],
    ['# only a comment\n', ['1:1 file-empty']],
    ['a: &x 1\nb: *x', ['1:7 yaml-alias', '2:4 yaml-alias']],
    ['a: !!str 1', ['1:10 yaml-tag']],
    ['a:\n\t- b', ['2:1 yaml-tab']],
    ['? [a]\n: b', ['1:1 yaml-key']],
    ['a: 1\n---\nb: 2', ['2:1 yaml-two-documents']],
    ['a: x\u0000', ['1:5 control-character']],
    ['a: \uFFFD', ['1:4 not-utf8']],
    ['a:\n  b: 1\n c: 2', ['3:1 yaml-indent']],
    ['__proto__: 2', ['1:1 yaml-key']],
    ['['.repeat(100_000), ['1:1 yaml-too-deep']],
    ['- '.repeat(100_000), ['1:1 yaml-too-deep']],
    ['? '.repeat(100_000), ['1:1 yaml-too-deep']],
  ])('%j', (text, expected) => {
    expect(parseYaml('f.yaml', text).problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(
      expected,
    );
  });

  it('leaves dates, yes and no as text: YAML 1.2, core schema', () => {
    const { value } = parseYaml('f.yaml', 'on: 2026-01-15\nyes: no\nnumber: 08\nflag: true\nnothing:\n');
    expect(value).toEqual({ on: '2026-01-15', yes: 'no', number: 8, flag: true, nothing: null });
  });

  it('locates a value, a key, and the deepest part of a path that exists', () => {
    const { locate } = parseYaml('f.yaml', 'tracks:\n  - id: general\n    phases: [{from: 0d}]\n');
    expect(locate(['tracks', 0, 'phases', 0, 'from'])).toEqual({ line: 3, column: 21 });
    expect(locate(['tracks', 0, 'phases', 0, 'from'], true)).toEqual({ line: 3, column: 15 });
    expect(locate(['tracks', 0, 'phases', 0, 'until'])).toEqual({ line: 3, column: 14 });
    expect(locate(['tracks', 4, 'phases'])).toEqual({ line: 2, column: 3 });
    expect(locate([])).toEqual({ line: 1, column: 1 });
  });
});
