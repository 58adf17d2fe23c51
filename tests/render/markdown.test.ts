import { fileURLToPath } from 'node:url';
import type { Configuration } from 'markdownlint';
import { lint as lintWithCallback } from 'markdownlint/async';
import { describe, expect, it } from 'vitest';
import { readContentFolder } from '../../src/content/index.ts';
import { contentDocument } from '../../src/document/content-document.ts';
import type { Document } from '../../src/document/document.ts';
import { renderMarkdown } from '../../src/render/markdown/markdown.ts';
import { hostileDocument, hostileTexts } from '../support/hostile-document.ts';
import { runCli } from '../support/run-cli.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { SIX_SHEETS, sheetFor } from '../support/sheet-for.ts';

// Prose wraps at 80 columns; a row of a table is one line by nature.
const config: Configuration = { default: true, MD013: { tables: false } };

function complaintsOf(markdown: string, by = config): Promise<string[]> {
  return new Promise((resolve, reject) => {
    lintWithCallback({ strings: { it: markdown }, config: by }, (error, results) => {
      if (error !== null && error !== undefined) reject(error);
      else
        resolve(
          (results?.['it'] ?? []).map(
            (found) => `${found.lineNumber} ${found.ruleNames[0]} ${found.errorDetail ?? ''}`,
          ),
        );
    });
  });
}

/** Everything that the parser sees in the text, at any depth: the texts by kind. */
function kindsIn(markdown: string): Promise<Map<string, string[]>> {
  const kinds = new Map<string, string[]>();
  return new Promise((resolve, reject) => {
    lintWithCallback(
      {
        strings: { it: markdown },
        config: { default: false, kinds: true },
        customRules: [
          {
            names: ['kinds'],
            description: 'collects kinds',
            tags: ['collector'],
            parser: 'micromark',
            function: (params) => {
              interface Token {
                readonly type: string;
                readonly text: string;
                readonly children: readonly Token[];
              }
              const visit = (tokens: readonly Token[]): void => {
                for (const token of tokens) {
                  kinds.set(token.type, [...(kinds.get(token.type) ?? []), token.text]);
                  visit(token.children);
                }
              };
              visit(params.parsers.micromark.tokens);
            },
          },
        ],
      },
      (error) => (error === null || error === undefined ? resolve(kinds) : reject(error)),
    );
  });
}

it('looks as agreed', async () => {
  await expect(renderMarkdown(sampleDocument)).toMatchFileSnapshot('../golden/render/sample.md');
});

it('passes markdownlint', async () => {
  expect(await complaintsOf(renderMarkdown(sampleDocument))).toEqual([]);
});

it('passes markdownlint with all content on one page', async () => {
  const { guide } = readContentFolder(fileURLToPath(new URL('../../data', import.meta.url)));
  if (guide === undefined) throw new Error('data/ has problems');
  // A heading, and the address of a source, are as long as they are.
  const lines = { ...config, MD013: { tables: false, headings: false, line_length: 200 } };
  expect(await complaintsOf(renderMarkdown(contentDocument(guide)), lines)).toEqual([]);
});

describe('the export of a real plan', () => {
  it.each([
    ['a vaginal birth', ['--bevallen', '2024-03-01']],
    ['a total rupture', ['--bevallen', '2024-03-01', '--ruptuur', '3b']],
    ['a caesarean', ['--bevallen', '2024-03-01', '--type', 'keizersnede']],
    ['a loss', ['--bevallen', '2024-03-01', '--na-verlies']],
    ['a delivery that is still to come', ['--bevallen', '2024-06-01', '--ruptuur', 'weet-niet']],
  ])('of %s passes markdownlint and tells the phases once', async (_, situation) => {
    const { stdout } = await runCli(['export', ...situation, '--formaat', 'markdown', '--omvang', 'alles']);
    expect(await complaintsOf(stdout)).toEqual([]);
    const levels = [...stdout.matchAll(/^(#+) /gm)].map(([, marks = '']) => marks.length);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    expect(
      stdout.match(/\*\*Je tijdlijn\*\*:\n\n(?:Na een totaalruptuur|Algemene tijdlijn):\n\n\| Fase/),
    ).not.toBeNull();
  });
});

describe('the sheet and the booklet of a real plan', () => {
  it.each(SIX_SHEETS)('pass markdownlint: $name', async ({ of, day }) => {
    // A record in which the sheet is pasted wraps its lines itself.
    expect(await complaintsOf(renderMarkdown(sheetFor(of, day, 'Anna')), { ...config, MD013: false })).toEqual([]);
    const { stdout } = await runCli([
      'export',
      '--bevallen',
      of.deliveredOn,
      '--formaat',
      'markdown',
      '--omvang',
      'boekje',
    ]);
    expect(await complaintsOf(stdout)).toEqual([]);
  });
});

it('has a definition for every footnote and a reference for every definition', () => {
  const markdown = renderMarkdown(sampleDocument);
  const defined = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map((match) => match[1]);
  const referred = [...new Set([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => match[1]))].sort();
  expect(defined).toEqual(['1', '2', '3']);
  expect(referred).toEqual(['1', '2', '3']);
});

it('tells apart two sections with one title', async () => {
  const twin = (id: string): Document['blocks'][number] => ({
    type: 'section',
    id,
    title: `Deel ${id}`,
    blocks: [{ type: 'section', id: `${id}-dates`, title: 'Afspraken', blocks: [{ type: 'paragraph', text: 'Bel.' }] }],
  });
  const markdown = renderMarkdown({ ...sampleDocument, blocks: [twin('a'), twin('b'), twin('b')] });
  const headings = markdown.match(/^###? .*/gm);
  expect(headings?.slice(0, 6)).toEqual([
    '## Deel a',
    '### Afspraken',
    '## Deel b',
    '### Afspraken (Deel b)',
    '## Deel b (2)',
    '### Afspraken (Deel b) (2)',
  ]);
  expect(await complaintsOf(markdown)).toEqual([]);
});

it('lists a source that nothing refers to', () => {
  const document: Document = { ...sampleDocument, blocks: [], closing: [] };
  expect(renderMarkdown(document)).toContain('- Voorbeeldpraktijk: Hersteltijdlijn. Ervaring.');
});

describe('hostile texts', () => {
  const paragraphs = (text: string): Document => ({
    title: 'T',
    subtitle: '',
    blocks: [{ type: 'paragraph', text }],
    sources: [],
    closing: [],
  });

  it.each(hostileTexts.filter((text) => !text.includes('```')))('%j stays text in a paragraph', async (text) => {
    const kinds = await kindsIn(renderMarkdown(paragraphs(text)));
    const active = [
      'htmlFlow',
      'htmlText',
      'link',
      'image',
      'autolink',
      'literalAutolink',
      'emphasis',
      'strong',
      'codeText',
      'codeFenced',
      'codeIndented',
      'blockQuote',
      'listOrdered',
      'listUnordered',
      'setextHeading',
      'thematicBreak',
      'table',
      'definition',
      'gfmFootnoteDefinition',
      'characterReference',
    ];
    expect(active.filter((kind) => kinds.has(kind))).toEqual([]);
  });

  it('never become HTML or a link to a script, wherever they stand', async () => {
    const markdown = renderMarkdown(hostileDocument);
    const kinds = await kindsIn(markdown);
    expect(
      ['htmlFlow', 'htmlText', 'image', 'codeIndented', 'setextHeading'].filter((kind) => kinds.has(kind)),
    ).toEqual([]);
    const addresses = kinds.get('resourceDestinationString') ?? [];
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('https://x.example/'))).toEqual([]);
    expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});
