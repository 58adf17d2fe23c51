import { HtmlValidate } from 'html-validate/node';
import { expect, it } from 'vitest';
import { pictureDocument } from '../../src/document/picture-document.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import { renderSvg } from '../../src/render/svg/svg.ts';
import { textWidth, wrapToWidth } from '../../src/render/svg/text-width.ts';
import { hostileDocument } from '../support/hostile-document.ts';
import { planFor } from '../support/plan-for.ts';
import { sampleDocument } from '../support/sample-document.ts';
import { SIX_SHEETS } from '../support/sheet-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

/** The names of the open elements, or the first place where tags do not match: enough of XML for our own output. */
function unbalanced(xml: string): string | undefined {
  const open: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([a-z:]+)(?:\s+[\w:-]+="[^"<]*")*\s*(\/?)>/g)) {
    if (close === '/') {
      if (open.pop() !== name) return name;
    } else if (self !== '/') open.push(name);
  }
  return open.at(-1);
}

it('looks as agreed', async () => {
  await expect(renderSvg(sampleDocument)).toMatchFileSnapshot('../golden/render/sample.svg');
});

it('has a name, a description, a language and a dark side', () => {
  const svg = renderSvg(sampleDocument);
  expect(svg).toContain('role="img" aria-labelledby="herstel-title herstel-desc" lang="nl"');
  expect(svg).toContain('<title id="herstel-title">Je herstel na een totaalruptuur (3b)</title>');
  expect(svg).toMatch(/<desc id="herstel-desc">[^<]*3 Soepeler worden, 29 maart tot 1 juli 2024, nu/);
  expect(svg).toContain('@media (prefers-color-scheme:dark)');
  expect(svg).not.toMatch(/<script|<image|<foreignObject|https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
});

it('is one picture of timeline and curve, small enough for a page', () => {
  for (const { of, day } of SIX_SHEETS) {
    const plan = planFor(of, isoDateOf(dayNumberOfIso(of.deliveredOn) + day));
    const svg = renderSvg(pictureDocument(plan, shippedGuide()));
    expect(svg).toContain(' width="720" ');
    expect(Number(svg.match(/ height="(\d+)"/)?.[1])).toBeLessThan(420);
    expect(svg.match(/class="f-mid"/g)?.length).toBeGreaterThan(1);
    // Every phase is named: inside its bar, or below it with its number.
    const names = plan.tracks.flatMap(({ id, phases }) =>
      phases.map((dated) => {
        const track = shippedGuide().tracks.find((candidate) => candidate.id === id);
        return track?.phases.find((phase) => phase.id === dated.id)?.title ?? '';
      }),
    );
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
    expect(names.filter((name) => !words.includes(name))).toEqual([]);
  }
});

it('carries what the document says of itself', () => {
  for (const sentence of sampleDocument.closing) {
    const words = [...renderSvg(sampleDocument).matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text).join(' ');
    expect(words).toContain(sentence);
  }
});

it.each([
  ['the sample', sampleDocument],
  ['hostile texts', hostileDocument],
])('is well-formed with %s', (_, document) => {
  const svg = renderSvg(document);
  expect(unbalanced(svg)).toBeUndefined();
  expect(svg.replace(/<\/?(?:svg|title|desc|style|g|rect|path|text|circle)(?:\s[^<>]*)?>/g, '')).not.toMatch(/[<]/);
  expect(svg).not.toMatch(/&(?!(?:amp|lt|gt|quot|#39);)/);
});

it('keeps every coordinate a number', () => {
  expect(renderSvg(hostileDocument)).not.toMatch(/NaN|undefined|Infinity/);
});

it('is valid inside a page', async () => {
  const page = `<!DOCTYPE html><html lang="nl"><head><title>T</title></head><body>${renderSvg(sampleDocument)}</body></html>`;
  const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(page);
  expect(report.results.flatMap((result) => result.messages.map((message) => message.message))).toEqual([]);
});

it('wraps by estimated width', () => {
  expect(textWidth('iiii', 10)).toBeLessThan(textWidth('mmmm', 10));
  expect(wrapToWidth('een twee drie', 10, 60)).toEqual(['een twee', 'drie']);
});
