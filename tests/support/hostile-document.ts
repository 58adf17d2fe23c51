import type { Document } from '../../src/document/document.ts';

/** Texts that try to break out of every format. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></svg><b>',
  '&lt;already&gt; &amp; &copy;',
  '| cel | cel |',
  '**vet** _schuin_ `code` ~~weg~~ $x$',
  '[klik](javascript:alert(1)) ![plaat](http://x.example/y.png)',
  '<javascript:alert(1)> http://x.example www.x.example a@x.example',
  '# kop',
  '1. lijst',
  '- lijst',
  '> citaat',
  '[^1]: noot',
  '---',
  '===',
  'eerste\n# tweede\r\n\r\n- derde\u2028vierde',
  '\u001b[31mrood\u001b[0m \u001b]0;titel\u0007 \u001b]8;;http://x.example\u001b\\link\u001b]8;;\u001b\\',
  '\u009b31mrood \u0007\u0008\u007f',
  '\u202eomgekeerd\u202c \u200bonzichtbaar\ufeff',
  'half \ud800 teken',
  '``` hek ```',
  '\\',
  '日本語のなまえ e\u0301e\u0301 👩‍🍼',
];

const everything = hostileTexts.join(' ');

/** Hostile texts in every place of a document. */
export const hostileDocument: Document = {
  title: `Titel ${everything}`,
  subtitle: everything,
  blocks: [
    ...hostileTexts.map((text) => ({ type: 'paragraph', text }) as const),
    {
      type: 'section',
      id: 'vijandig',
      title: everything,
      blocks: [
        {
          type: 'paragraph',
          text: hostileTexts.flatMap(
            (text) =>
              [
                { kind: 'strong', text },
                { kind: 'quiet', text },
                { kind: 'command', text },
                { kind: 'link', text, href: 'javascript:alert(1)' },
                { kind: 'link', text, href: `https://x.example/?q=${text}` },
                { kind: 'phone', text, number: '112"><script>' },
                { kind: 'note', sources: ['a', 'onbekend'] },
              ] as const,
          ),
        },
        { type: 'list', style: 'bullets', items: hostileTexts.map((text) => ({ text, tone: 'do' })) },
        { type: 'list', style: 'checks', items: hostileTexts.map((text) => ({ text, checked: true })) },
        { type: 'list', style: 'numbers', items: hostileTexts.map((text) => ({ text })) },
        {
          type: 'table',
          caption: everything,
          columns: [
            { title: everything, align: 'left' },
            { title: 'b', align: 'right' },
          ],
          rows: hostileTexts.map((text) => [text, [{ kind: 'command', text }]]),
        },
        {
          type: 'callout',
          tone: 'alarm',
          title: everything,
          blocks: hostileTexts.map((text) => ({ type: 'paragraph', text })),
        },
        { type: 'card', level: 'now', label: everything, title: everything, blocks: [] },
        { type: 'facts', items: hostileTexts.map((text) => ({ term: text, text })) },
        {
          type: 'timeline',
          title: everything,
          description: everything,
          rows: [
            {
              title: everything,
              segments: [{ title: everything, from: 0, until: null, when: everything, state: 'current' }],
            },
          ],
          here: 5000,
          hereLabel: everything,
        },
        {
          type: 'columns',
          columns: [
            {
              type: 'section',
              id: 'kolom',
              title: everything,
              blocks: [
                { type: 'write', label: everything, room: 'line' },
                {
                  type: 'list',
                  style: 'bullets',
                  items: [{ text: everything, children: [{ type: 'write', label: everything, room: 'line' }] }],
                },
                { type: 'list', style: 'checks', compact: true, items: hostileTexts.map((text) => ({ text })) },
              ],
            },
          ],
        },
        { type: 'write', label: everything, room: 'rest' },
        { type: 'range', title: everything, low: -5, high: 400, label: everything, caption: everything },
        {
          type: 'curve',
          title: everything,
          description: everything,
          series: [
            {
              title: everything,
              band: [{ day: 0, low: 0, mid: 5, high: 400 }],
              points: [{ fromDay: 3, untilDay: 900, low: -10, high: 300, label: everything, sources: ['a'] }],
            },
          ],
          here: 3,
          hereLabel: everything,
          caption: everything,
        },
      ],
    },
  ],
  sources: [
    { id: 'a', title: everything, organisation: everything, year: 2020, url: 'javascript:alert(1)', grade: everything },
  ],
  closing: hostileTexts,
};
