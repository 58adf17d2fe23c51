import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html/html.ts';
import type { Practice } from '../../src/render/practice.ts';
import { hostileDocument } from '../support/hostile-document.ts';
import { sampleDocument } from '../support/sample-document.ts';

const practice: Practice = {
  name: 'Praktijk De Bron & <Co>',
  address: ['Laan van Herstel 12', '1234 AB Voorbeeldstad'],
  telephone: '030 123 45 67',
  email: 'info@debron.example',
  website: 'https://www.debron.example/',
  logo: { mediaType: 'image/png', base64: 'iVBORw0KGgo=' },
  closing: 'Heb je vragen? Bel ons.',
};

async function complaintsOf(html: string): Promise<string[]> {
  // Titles and texts come from people; their length is theirs.
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: { 'long-title': 'off' } });
  const report = await validator.validateString(html);
  return report.results.flatMap((result) =>
    result.messages.map((found) => `${found.line}:${found.column} ${found.ruleId} ${found.message}`),
  );
}

it('looks as agreed [H-17]', async () => {
  await expect(renderHtml(sampleDocument, { practice })).toMatchFileSnapshot('../golden/render/sample.html');
});

it.each([
  ['the sample', renderHtml(sampleDocument)],
  ['a practice', renderHtml(sampleDocument, { practice })],
  ['hostile texts', renderHtml(hostileDocument)],
])('is valid with %s', async (_, html) => {
  expect(await complaintsOf(html)).toEqual([]);
});

it('fetches nothing and runs nothing', () => {
  for (const html of [renderHtml(sampleDocument, { practice }), renderHtml(hostileDocument)]) {
    expect(html).not.toMatch(/<script|<link|<iframe|<object|<embed|@import|url\(/i);
    const withoutValues = html.replaceAll(/="[^"]*"/g, '=""');
    expect(withoutValues.match(/<[a-z][^>]*\s(?:on[a-z]+|style)=/i)).toBeNull();
    expect(html).not.toMatch(/(?:href|src)="(?!#|https?:|mailto:|tel:|data:image\/)/i);
    expect(html).not.toMatch(/src="(?!data:image\/)/);
  }
});

it('links notes and sources both ways', () => {
  const html = renderHtml(sampleDocument);
  for (const number of [1, 2, 3]) {
    expect(html).toContain(`href="#bron-${number}" id="noot-${number}"`);
    expect(html).toContain(`<li id="bron-${number}">`);
    expect(html).toContain(`href="#noot-${number}"`);
  }
});

it('has every id once', () => {
  const ids = [...renderHtml(sampleDocument, { practice }).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
  expect(ids).toEqual([...new Set(ids)]);
});

it('gives every side of a sheet its foot, and the head to the first', () => {
  const side = (id: string) => ({ type: 'section', id, title: id, page: 'side', blocks: [] }) as const;
  const html = renderHtml({ ...sampleDocument, foot: 'Anna · 1 maart', blocks: [side('voor'), side('achter')] });
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(
    [...html.matchAll(/<p class="side-foot"><span>(.*?)<\/span><span>(.*?)<\/span>/g)].map(([, ...foot]) => foot),
  ).toEqual([
    ['Anna · 1\u00a0maart', 'kant 1 van 2'],
    ['Anna · 1\u00a0maart', 'kant 2 van 2'],
  ]);
});

it('writes whose plan it is at the foot of every page, as a text of CSS that nothing can leave', () => {
  const html = renderHtml({ ...sampleDocument, foot: `D'Hondt "}</style><b>\\ · 1 maart` });
  expect(html).toContain('@bottom-left{content:"D\\27 Hondt \\22 \\7d \\3c \\2f style\\3e \\3c b\\3e \\5c  · 1 maart"');
  expect(html.match(/<\/style>/g)).toHaveLength(1);
});

it('names every tone in words, also where the eye sees only the sign', () => {
  const html = renderHtml(sampleDocument);
  expect(html).toContain('<span class="unseen">Doen: </span>Masseer');
  expect(html).toContain('>Onder voorwaarden:</span> <span><strong>Krachttraining');
});

describe('practice', () => {
  it('is escaped and reachable', () => {
    const html = renderHtml(sampleDocument, { practice });
    expect(html).toContain('Praktijk De Bron &amp; &lt;Co&gt;');
    expect(html).toContain('href="tel:0301234567"');
    expect(html).toContain('href="mailto:info@debron.example"');
    expect(html).toContain('<a href="https://www.debron.example/">debron.example</a>');
    expect(html).toContain('src="data:image/png;base64,iVBORw0KGgo="');
    expect(html).toContain('Heb je vragen? Bel ons.');
  });

  it.each([
    { mediaType: 'text/html', base64: 'aGFsbG8=' },
    { mediaType: 'image/png', base64: '"><script>' },
    { mediaType: 'image/png" onload="x', base64: 'aGFsbG8=' },
  ])('shows no logo that is not an image: %j', (logo) => {
    expect(renderHtml(sampleDocument, { practice: { name: 'P', logo } })).not.toContain('<img');
  });

  it('shows no website that is not one', () => {
    const html = renderHtml(sampleDocument, { practice: { name: 'P', website: 'javascript:alert(1)' } });
    expect(html).not.toMatch(/href="javascript/i);
  });
});

describe('contrast', () => {
  const luminance = (hex: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one: string, other: string): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
    return (high + 0.05) / (low + 0.05);
  };
  const blocks = [...renderHtml(sampleDocument).matchAll(/:root\{(--paper[^}]*)/g)].map(
    (match) =>
      new Map(
        [...(match[1] ?? '').matchAll(/--([\w-]+):(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
      ),
  );

  it('is defined for light and dark', () => {
    expect(blocks.length).toBe(2);
  });

  it.each(['ink', 'quiet', 'accent', 'good', 'warn', 'bad', 'note'])(
    '%s is readable on paper, wash and its own soft side',
    (name) => {
      for (const colors of blocks) {
        const color = colors.get(name) ?? '';
        const grounds = ['paper', 'wash', `${name}-soft`].flatMap((ground) => colors.get(ground) ?? []);
        for (const ground of grounds) expect(ratio(color, ground)).toBeGreaterThanOrEqual(4.5);
      }
    },
  );

  it('holds for lines, marks, quiet words in boxes and words on the current phase', () => {
    for (const colors of blocks) {
      const of = (name: string): string => colors.get(name) ?? '';
      expect(ratio(of('edge'), of('paper'))).toBeGreaterThanOrEqual(3);
      expect(ratio(of('on-accent'), of('accent'))).toBeGreaterThanOrEqual(4.5);
      expect(ratio(of('ink'), of('soft'))).toBeGreaterThanOrEqual(4.5);
      for (const ground of ['good-soft', 'warn-soft', 'bad-soft', 'note-soft']) {
        for (const text of ['ink', 'quiet', 'accent']) expect(ratio(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
