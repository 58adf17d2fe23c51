import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { alarmSigns } from '../../src/check/alarm-signs.ts';
import { exportDocument } from '../../src/document/export-document.ts';
import { dayNumberOf, isoDateOf } from '../../src/domain/calendar.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import { planRecovery } from '../../src/planner/plan-recovery.ts';
import { renderHtml } from '../../src/render/html/html.ts';
import { launchChromium } from '../support/chromium.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const practice = {
  name: 'Praktijk voor bekkenfysiotherapie De Bron',
  address: ['Laan van Herstel 12', '1234 AB Voorbeeldstad'],
  telephone: '030 123 45 67',
  email: 'info@debron.example',
  website: 'https://www.debron.example/',
  closing:
    'Bereikbaar van maandag tot en met vrijdag, van 8.30 tot 17.00 uur. Heb je vragen over je oefeningen? Bel ons gerust.',
};

const SITUATIONS: readonly Pick<Delivery, 'mode' | 'tear' | 'afterLoss'>[] = [
  { mode: 'vaginal', tear: 'none', afterLoss: false },
  { mode: 'vaginal', tear: '3b', afterLoss: false },
  { mode: 'vaginal', tear: '4', afterLoss: true },
  { mode: 'instrumental', tear: 'episiotomy', afterLoss: false },
  { mode: 'instrumental', tear: '3b', afterLoss: true },
  { mode: 'caesarean', tear: 'none', afterLoss: false },
  { mode: 'caesarean', tear: 'none', afterLoss: true },
];
const DAYS = [-43, 0, 3, 5, 10, 13, 21, 27, 41, 49, 83, 183, 600];

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-handout-'));
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The text of each page of the print would need a reader of PDF; the handout alone must fill one page. */
function handoutAlone(html: string): string {
  const end = html.indexOf('<nav class="contents"');
  expect(end).toBeGreaterThan(0);
  return `${html.slice(0, end)}</main></div></body></html>`;
}

it.each(SITUATIONS)('fits one page for $mode, tear $tear, after loss $afterLoss', async (situation) => {
  const guide = shippedGuide();
  const delivered = dayNumberOf({ year: 2024, month: 3, day: 1 });
  const delivery: Delivery = { deliveredOn: isoDateOf(delivered), ...situation };
  const page = await browser.newPage();
  const pages: Record<number, number> = {};
  for (const day of DAYS) {
    const today = isoDateOf(delivered + day);
    const plan = planRecovery(guide, delivery, today, { conditions: {} });
    const document = exportDocument(plan, guide, { alarmSigns: alarmSigns(guide.questionnaire, delivery, today) });
    const file = join(folder, 'handout.html');
    writeFileSync(file, handoutAlone(renderHtml(document, { practice })));
    await page.goto(pathToFileURL(file).href);
    const pdf = join(folder, 'handout.pdf');
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
    pages[day] = (readFileSync(pdf, 'latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
  }
  await page.close();
  expect(pages).toEqual({
    [-43]: 1,
    0: 1,
    3: 1,
    5: 1,
    10: 1,
    13: 1,
    21: 1,
    27: 1,
    41: 1,
    49: 1,
    83: 1,
    183: 1,
    600: 1,
  });
});
