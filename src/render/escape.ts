import { remembered } from './remembered.ts';

/** Makes text from people and data harmless in each format. Everything that is printed passes through here. */

// Control, bidirectional and invisible characters, and (to look closer) surrogates.
const SUSPECT =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

// Sequences that a terminal obeys: CSI, OSC, the other string commands, and single escapes.
const TERMINAL_SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]|(?:\u001b\]|\u009d)[^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)?|(?:\u001b[PX^_]|[\u0090\u0098\u009e\u009f])[^\u001b\u009c]*(?:\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const LINE_BREAKS = /[\t\n\u000b\f\r\u0085\u2028\u2029]+/g;

/** One line of visible text: no control characters, no terminal sequences, no hidden direction marks, no half characters. */
export function cleanText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(TERMINAL_SEQUENCES, '')
    .replace(LINE_BREAKS, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

const HTML_SPECIAL = /[&<>"']/g;
const HTML_ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text or a quoted attribute of HTML, SVG or other XML. */
export function escapeHtml(text: string): string {
  const clean = cleanText(text);
  // Not allowed in XML, even escaped.
  const allowed =
    clean.includes('\ufffe') || clean.includes('\uffff') ? clean.replace(/[\ufffe\uffff]/g, '\ufffd') : clean;
  return allowed.replace(HTML_SPECIAL, (character) => HTML_ENTITIES[character] ?? character);
}

/** Inline text of CommonMark with GFM; the start of a line is `escapeMarkdownLineStart`'s. */
export const escapeMarkdown = remembered((text) =>
  cleanText(text)
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=[a-z#])/gi, '\\&')
    .replace(/(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/www\./gi, (match) => `${match.slice(0, 3)}\\.`)
    .replace(/@(?=[\p{L}\p{N}])/gu, '\\@'),
);

/** Keeps a line of Markdown from turning into a heading, list, quote or rule. */
export function escapeMarkdownLineStart(line: string): string {
  return line.replace(/^([#>+=:-])/, '\\$1').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

const HARMLESS_LINK = /^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:[+\d])/i;

/** The address when it leads to a web page, mailbox or telephone; undefined for anything else (`javascript:`, `data:`, …). */
export function safeHref(href: string): string | undefined {
  const clean = cleanText(href).trim();
  return HARMLESS_LINK.test(clean) ? clean : undefined;
}

/** A `tel:` address; undefined when there are no digits to dial. */
export function telHref(number: string): string | undefined {
  const digits = number.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /\d{3}/.test(digits) ? `tel:${digits}` : undefined;
}
