import { harmless } from '../text/quoted.ts';
import { remembered } from './remembered.ts';

/** Makes text from people and data harmless in each format. Everything that is printed passes through here. */

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
  const clean = harmless(text);
  // Not allowed in XML, even escaped.
  const allowed =
    clean.includes('\ufffe') || clean.includes('\uffff') ? clean.replace(/[\ufffe\uffff]/g, '\ufffd') : clean;
  return allowed.replace(HTML_SPECIAL, (character) => HTML_ENTITIES[character] ?? character);
}

/** Inline text of CommonMark with GFM; the start of a line is `escapeMarkdownLineStart`'s. */
export const escapeMarkdown = remembered((text) =>
  harmless(text)
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
  const clean = harmless(href).trim();
  return HARMLESS_LINK.test(clean) ? clean : undefined;
}

/** A `tel:` address; undefined when there are no digits to dial. */
export function telHref(number: string): string | undefined {
  const digits = number.replace(/[^\d+]/g, '').replace(/(?!^)\+/g, '');
  return /\d{3}/.test(digits) ? `tel:${digits}` : undefined;
}
