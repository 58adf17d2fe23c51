import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { renderHtml } from '../../src/render/html/html.ts';
import type { Practice } from '../../src/render/practice.ts';
import { launchChromium } from '../support/chromium.ts';
import { delivery } from '../support/plan-for.ts';
import { bookletFor, SIX_SHEETS, sheetFor } from '../support/sheet-for.ts';

const practice: Practice = {
  name: 'Praktijk voor bekkenfysiotherapie De Bron',
  address: ['Laan van Herstel 12', '1234 AB Voorbeeldstad'],
  telephone: '030 123 45 67',
  email: 'info@debron.example',
  website: 'https://www.debron.example/',
  closing:
    'Bereikbaar van maandag tot en met vrijdag, van 8.30 tot 17.00 uur. Heb je vragen over je oefeningen? Bel ons gerust.',
};

const NAME = 'Annemarie van den Berg-de Vries';

const KINDS: readonly Pick<Delivery, 'mode' | 'tear' | 'afterLoss'>[] = [
  { mode: 'vaginal', tear: 'none', afterLoss: false },
  { mode: 'vaginal', tear: '2', afterLoss: true },
  { mode: 'vaginal', tear: '3b', afterLoss: false },
  { mode: 'vaginal', tear: '4', afterLoss: true },
  { mode: 'instrumental', tear: 'episiotomy', afterLoss: false },
  { mode: 'instrumental', tear: '3b', afterLoss: true },
  { mode: 'caesarean', tear: 'none', afterLoss: false },
  { mode: 'caesarean', tear: 'none', afterLoss: true },
];
const DAYS = [-43, 0, 3, 5, 10, 16, 21, 28, 41, 49, 83, 92, 122, 183, 300, 600];

let browser: Browser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-sheet-'));
  browser = await launchChromium();
  // As wide as a side of A4 within its margins.
  page = await browser.newPage({ viewport: { width: 718, height: 1050 } });
  await page.emulateMedia({ media: 'print' });
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

async function print(document: Document, by?: Practice): Promise<number> {
  const file = join(folder, 'sheet.html');
  writeFileSync(file, renderHtml(document, by === undefined ? {} : { practice: by }));
  await page.goto(pathToFileURL(file).href);
  const pdf = join(folder, 'sheet.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  return (readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}

/** Smaller on purpose: the foot, the letterhead, where statements come from and the intended use. */
const SMALL = '.side-foot, .practice, .practice-closing, #main-sources li, #the-rest .quiet, svg, .unseen';

/** Texts smaller than 11 points, and texts that stand outside the paper. */
function flaws(): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(() => {
    const found = [];
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent.trim();
      const parent = node.parentElement;
      if (text === '' || parent.closest(${JSON.stringify(SMALL)}) !== null || parent.matches('#front > h2')) continue;
      const points = Number.parseFloat(getComputedStyle(parent).fontSize) * 0.75;
      if (points < 10.99) found.push(points + 'pt: ' + text.slice(0, 40));
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.left < -1 || box.right > innerWidth + 1) found.push('outside: ' + text.slice(0, 40));
    }
    return found;
  })()`);
}

describe.each(SIX_SHEETS)('the sheet $name', ({ of, day }) => {
  it('is two sides, of at least 11 points, with nothing beside the paper', async () => {
    expect(await print(sheetFor(of, day, NAME), practice)).toBe(2);
    expect(await flaws()).toEqual([]);
  });

  it('has its foot at the bottom of both sides and room to write on the first', async () => {
    await print(sheetFor(of, day));
    const [feet, room] = await page.evaluate<[number[], number]>(`[
      [...document.querySelectorAll('.side')].map((side) => Math.round(side.getBoundingClientRect().bottom - side.querySelector('.side-foot').getBoundingClientRect().bottom)),
      document.querySelector('.write-rest').getBoundingClientRect().height,
    ]`);
    expect(feet).toEqual([0, 0]);
    expect(room).toBeGreaterThan(60);
  });
});

it.each(KINDS)('is two sides on every day for $mode, tear $tear, after loss $afterLoss', async (kind) => {
  const pages: Record<number, number> = {};
  for (const day of DAYS) pages[day] = await print(sheetFor(delivery('2024-03-01', kind), day, NAME), practice);
  expect(pages).toEqual(Object.fromEntries(DAYS.map((day) => [day, 2])));
});

describe('the booklet', () => {
  it.each(KINDS)('has at most eight sides for $mode, tear $tear, after loss $afterLoss', async (kind) => {
    for (const day of [-43, 0, 3, 5, 16, 28, 49, 122, 600]) {
      const pages = await print(bookletFor(delivery('2024-03-01', kind), day, NAME), practice);
      expect(pages, `day ${day}`).toBeLessThanOrEqual(8);
    }
  });
});

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each([320, 390, 768])('on a screen of %i pixels', (width) => {
  it.each(['light', 'dark'] as const)(
    'the sheet is accessible in %s and never scrolls sideways',
    async (colorScheme) => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
      const screen = await context.newPage();
      const axe = readFileSync(
        fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)),
        'utf8',
      );
      for (const { of, day } of SIX_SHEETS.slice(0, 2)) {
        const file = join(folder, 'screen.html');
        writeFileSync(file, renderHtml(sheetFor(of, day, NAME), { practice }));
        await screen.goto(pathToFileURL(file).href);
        expect(
          await screen.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth'),
        ).toBe(0);
        await screen.evaluate(axe);
        const found = await screen.evaluate<readonly string[]>(
          `axe.run(document, ${JSON.stringify({ runOnly: { type: 'tag', values: RULES } })}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 120)))`,
        );
        expect(found).toEqual([]);
      }
      await context.close();
    },
  );
});
