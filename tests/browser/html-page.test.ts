import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { renderHtml } from '../../src/render/html/html.ts';
import { renderSvg } from '../../src/render/svg/svg.ts';
import { launchChromium } from '../support/chromium.ts';
import { hostileDocument } from '../support/hostile-document.ts';
import { sampleDocument } from '../support/sample-document.ts';

const WIDTHS = [320, 768, 1280];
const practice = {
  name: 'Praktijk De Bron',
  address: ['Laan van Herstel 12', '1234 AB Voorbeeldstad'],
  telephone: '030 123 45 67',
  email: 'info@debron.example',
  website: 'https://www.debron.example/',
  closing: 'Heb je vragen? Bel ons.',
};

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-browser-'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Setting {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
}

/** Opens a page as a file, as a reader would; fails the test when it asks for anything else. */
async function withPage<Result>(html: string, setting: Setting, use: (page: Page) => Promise<Result>): Promise<Result> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({
    viewport: { width: setting.width ?? 768, height: 900 },
    colorScheme: setting.colorScheme ?? 'light',
    // The page allows no scripts; axe is one.
    bypassCSP: true,
  });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('dialog', (dialog) => {
    asked.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  try {
    await page.emulateMedia({ media: setting.media ?? 'screen', colorScheme: setting.colorScheme ?? 'light' });
    await page.goto(address);
    const result = await use(page);
    expect(asked.filter((url) => url !== address && !url.startsWith('data:'))).toEqual([]);
    return result;
  } finally {
    await context.close();
  }
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds; on paper nothing has to be big enough to tap on. */
async function violationsOf(page: Page, media: 'screen' | 'print' = 'screen'): Promise<string[]> {
  await page.evaluate(axe.source);
  const options = {
    runOnly: { type: 'tag', values: RULES },
    rules: { 'target-size': { enabled: media === 'screen' } },
  };
  const results = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return results.violations.map(
    (found) => `${found.id}: ${found.nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`,
  );
}

async function pdfOf(document: Document): Promise<{ readonly pages: number }> {
  return withPage(renderHtml(document, { practice }), { media: 'print' }, async (page) => {
    const file = join(folder, 'page.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true });
    const pages = readFileSync(file, 'latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    return { pages: pages.length };
  });
}

describe.each(WIDTHS)('at %i pixels', (width) => {
  it.each(['light', 'dark'] as const)('is accessible in %s', async (colorScheme) => {
    const violations = await withPage(renderHtml(sampleDocument, { practice }), { width, colorScheme }, (page) =>
      violationsOf(page),
    );
    expect(violations).toEqual([]);
  });

  it('never scrolls sideways', async () => {
    for (const document of [sampleDocument, hostileDocument]) {
      const overflow = await withPage(renderHtml(document, { practice }), { width }, (page) =>
        page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
      );
      expect(overflow).toBe(0);
    }
  });

  it('shows one drawing of each figure, with letters of at least 11 pixels', async () => {
    const sizes = await withPage(renderHtml(sampleDocument), { width }, (page) =>
      page.$$eval('svg.drawing', (drawings) =>
        drawings
          .filter((drawing) => drawing.getBoundingClientRect().width > 0)
          .map((drawing) => {
            const box = drawing.getAttribute('viewBox')?.split(' ') ?? [];
            return (drawing.getBoundingClientRect().width / Number(box[2])) * 12;
          }),
      ),
    );
    expect(sizes.length).toBe(2);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(10);
  });
});

it('opens the table of values by keyboard and reaches the content by the skip link', async () => {
  await withPage(renderHtml(sampleDocument), { width: 768 }, async (page) => {
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Ga naar de inhoud');
    await page.focus('summary');
    await page.keyboard.press('Enter');
    expect(await page.isVisible('details table')).toBe(true);
  });
});

describe('in print', () => {
  it('is accessible', async () => {
    const violations = await withPage(renderHtml(sampleDocument, { practice }), { media: 'print' }, (page) =>
      violationsOf(page, 'print'),
    );
    expect(violations).toEqual([]);
  });

  it('is dark ink on white paper, also for who reads in the dark', async () => {
    const colors = await withPage(renderHtml(sampleDocument), { media: 'print', colorScheme: 'dark' }, (page) =>
      page.evaluate<unknown>(
        '(({ backgroundColor, color }) => ({ backgroundColor, color }))(getComputedStyle(document.body))',
      ),
    );
    expect(colors).toEqual({ backgroundColor: 'rgb(255, 255, 255)', color: 'rgb(29, 40, 44)' });
  });

  it('fits the sample on three pages', async () => {
    expect(await pdfOf(sampleDocument)).toEqual({ pages: 3 });
  });
});

it('draws the picture by itself in light and dark', async () => {
  const page = `<!DOCTYPE html><html lang="nl"><head><title>T</title></head><body><main>${renderSvg(sampleDocument)}</main></body></html>`;
  const fills: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    const found = await withPage(page, { width: 800, colorScheme }, async (open) => {
      const outside = await open.evaluate<string[]>(
        `Array.from(document.querySelectorAll('svg text'))
          .filter((text) => text.getBoundingClientRect().right > document.querySelector('svg').getBoundingClientRect().right)
          .map((text) => text.textContent)`,
      );
      expect(outside).toEqual([]);
      return open.evaluate<string>("getComputedStyle(document.querySelector('svg .f-text')).fill");
    });
    fills.push(found);
  }
  expect(fills).toEqual(['rgb(29, 40, 44)', 'rgb(233, 238, 239)']);
});
