import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import { renderMarkdown } from '../../src/render/markdown/markdown.ts';
import { plainText } from '../../src/render/terminal/plain-text.ts';
import { renderTerminal } from '../../src/render/terminal/terminal.ts';
import { withColon } from '../../src/render/with-colon.ts';

const documentOf = (...blocks: Block[]): Document => ({ title: '', subtitle: '', blocks, sources: [], closing: [] });
const shown = (width: number, plain: boolean, ...blocks: Block[]): string =>
  renderTerminal(documentOf(...blocks), { width, color: false, plain });

const table: Block = {
  type: 'table',
  caption: '',
  columns: [
    { title: 'Activiteit', align: 'left' },
    { title: 'Mag het nu?', align: 'left' },
  ],
  rows: [['Littekenmassage', 'nog niet: krachttraining']],
};

describe('a label', () => {
  it.each([
    ['Fase', 'Fase:'],
    ['Mag het nu?', 'Mag het nu?'],
    ['Klaar:', 'Klaar:'],
  ])('%j becomes %j', (label, expected) => {
    expect(withColon(label)).toBe(expected);
  });

  it('that asks has no colon: in a stacked table, in words and in Markdown', () => {
    expect(shown(28, false, table)).toBe('Littekenmassage\n  Mag het nu? nog niet:\n  krachttraining\n');
    expect(shown(80, true, table)).toContain('  Mag het nu? nog niet');
    const facts: Block = { type: 'facts', items: [{ term: 'Hoelang?', text: 'Zes weken.' }] };
    expect(shown(80, true, facts)).toBe('Hoelang? Zes weken.\n');
    expect(renderMarkdown({ ...documentOf(facts), title: 'T' })).toContain('- **Hoelang?** Zes weken.');
  });
});

describe('in plain words', () => {
  it('a dot between parts is a comma behind the first part', () => {
    expect(plainText('1 maart 2024 · vandaag')).toBe('1 maart 2024, vandaag');
  });

  it('only a box with a tick says so', () => {
    const list: Block = {
      type: 'list',
      style: 'checks',
      items: [{ text: 'Je verliest geen plas.' }, { text: 'Je hebt geen pijn.', checked: true }],
    };
    expect(shown(80, true, list)).toBe('- Je verliest geen plas.\n- Afgevinkt: Je hebt geen pijn.\n');
  });
});

describe('a command', () => {
  const block = (text: string): Block => ({
    type: 'paragraph',
    text: [
      { kind: 'plain', text: 'Klopt er een? Zet het erbij, bijvoorbeeld: ' },
      { kind: 'command', text },
    ],
  });

  it('stays on one line where it fits', () => {
    const command = '--voldaan bekkenfysio,geen-pijn';
    for (let width = 40; width <= 120; width += 1) {
      for (const plain of [false, true]) expect(shown(width, plain, block(command))).toContain(command);
    }
  });

  it('breaks at a space where it does not fit', () => {
    expect(shown(30, true, block('herstel plan --voldaan bekkenfysio,geen-pijn')).split('\n').slice(-3)).toEqual([
      'herstel plan --voldaan',
      'bekkenfysio,geen-pijn',
      '',
    ]);
  });
});

it('colours neighbours of one kind together', () => {
  const timeline: Block = {
    type: 'timeline',
    title: '',
    description: '',
    compact: true,
    rows: [
      {
        title: 'Rij',
        segments: [
          { title: 'Een', from: 0, until: 42, when: '', state: 'passed' },
          { title: 'Twee', from: 42, until: 183, when: '', state: 'current' },
          { title: 'Drie', from: 183, until: null, when: '', state: 'ahead' },
        ],
      },
    ],
    here: 100,
    hereLabel: 'hier',
  };
  const text = renderTerminal(documentOf(timeline), { width: 40, color: true, plain: false });
  const bar = text.split('\n').find((line) => line.includes('●')) ?? '';
  const inks = bar.split(String.fromCharCode(27)).filter((part) => /[━─●]/.test(part));
  expect(inks.map((part) => part.replace(/^\[\d+m/, ''))).toEqual([
    '━━━━━━━━━━━━━',
    '━━━━━━●',
    '──────',
    '───────────▸',
  ]);
});
