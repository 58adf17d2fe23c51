import { describe, expect, it } from 'vitest';
import { alarmSigns } from '../../src/check/alarm-signs.ts';
import { callsToday } from '../../src/check/calls-today.ts';
import type { Block, Document, ListItem, RichText, Section } from '../../src/document/document.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import type { Delivery, Mode, Tear } from '../../src/domain/delivery.ts';
import { wordsFor } from '../../src/domain/wording.ts';
import { renderMarkdown } from '../../src/render/markdown/markdown.ts';
import { exportDocumentWords } from '../../src/text/export-document-words.ts';
import { sheetWords } from '../../src/text/sheet-words.ts';
import { delivery } from '../support/plan-for.ts';
import { runCli } from '../support/run-cli.ts';
import { SIX_SHEETS, sheetFor } from '../support/sheet-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const guide = shippedGuide();

function sectionsIn(blocks: readonly Block[]): Section[] {
  return blocks.flatMap((block) => {
    if (block.type === 'columns') return sectionsIn(block.columns);
    return block.type === 'section' ? [block, ...sectionsIn(block.blocks)] : [];
  });
}

function itemsOf(document: Document, id: string): readonly ListItem[] {
  const within = sectionsIn(document.blocks).find((section) => section.id === id);
  return (within?.blocks ?? []).flatMap((block) => (block.type === 'list' ? block.items : []));
}

function plain(text: RichText): string {
  return typeof text === 'string' ? text : text.map((run) => (run.kind === 'note' ? '' : run.text)).join('');
}

/** The ids of the statements in a list, by their words; what is no statement is left out. */
function statementIds(items: readonly ListItem[], afterLoss = false): string[] {
  const all = guide.tracks.flatMap(({ phases, statements }) => [
    ...phases.flatMap((phase) => phase.statements),
    ...statements,
  ]);
  return items.flatMap(({ text }) => {
    const id = all.find((statement) => wordsFor(statement.text, afterLoss) === plain(text))?.id;
    return id === undefined ? [] : [id];
  });
}

/** The titles of conditions in the list to tick, by id. */
function conditionIds(document: Document): string[] {
  return itemsOf(document, 'conditions').map(
    ({ text }) => guide.conditions.find(({ title }) => title === plain(text))?.id ?? plain(text),
  );
}

describe('side one', () => {
  it('says what is normal in the first days after a total rupture, before what is normal for everyone', () => {
    const ids = statementIds(itemsOf(sheetFor(delivery('2024-03-01', { tear: '3b' }), 3), 'normal'));
    expect(ids.filter((id) => id.startsWith('total-rupture-protect-normal-'))).toEqual([
      'total-rupture-protect-normal-pain',
      'total-rupture-protect-normal-control',
      'total-rupture-protect-normal-toilet',
    ]);
  });

  const KINDS: readonly [Mode, Tear][] = [
    ['vaginal', 'none'],
    ['vaginal', '3b'],
    ['instrumental', 'episiotomy'],
    ['caesarean', 'none'],
  ];

  it.each(KINDS)('names running with its date or its conditions, from before the birth on (%s, %s)', (mode, tear) => {
    for (const day of [-40, 0, 10, 49, 100, 200, 400, 1500]) {
      const sheet = sheetFor(delivery('2024-03-01', { mode, tear }), day);
      const named = [...itemsOf(sheet, 'may'), ...itemsOf(sheet, 'not-yet')].filter(({ text }) =>
        /hardlopen/i.test(plain(text)),
      );
      expect(named.map(({ tone }) => tone).every((tone) => tone === 'closed' || tone === 'conditional')).toBe(true);
      expect(named.length, `day ${day}`).toBeGreaterThan(0);
      expect(conditionIds(sheet)).toContain('no-urine-loss');
    }
  });

  it('has two appointments with room to write, also where the guide has one', () => {
    for (const { of, day } of SIX_SHEETS) {
      const items = itemsOf(sheetFor(of, day), 'appointments');
      expect(items.map(({ children }) => children?.map(({ type }) => type))).toEqual([['write'], ['write']]);
    }
  });

  it('puts the hospital check of this delivery before what holds for everyone', () => {
    const titles = (of: Delivery, day: number): string[] =>
      itemsOf(sheetFor(of, day), 'appointments').map(({ text }) => plain(text).replace(/:.*/, ''));
    const titleOf = (id: string): string =>
      guide.tracks.flatMap(({ appointments }) => appointments).find((appointment) => appointment.id === id)?.title ??
      id;
    expect(titles(delivery('2024-03-01', { mode: 'caesarean' }), 10)[0]).toBe(titleOf('six-week-checkup-caesarean'));
    expect(titles(delivery('2024-03-01', { tear: '3b' }), 49)[0]).toBe(titleOf('pelvic-floor-physio-total-rupture'));
  });
});

describe('side two', () => {
  it.each([0, 3, 10, 49, 200])('says every alarm sign of day %i once, 112 first', (day) => {
    const of = delivery('2024-03-01', { tear: '3b' });
    const sheet = sheetFor(of, day);
    const today = isoDateOf(dayNumberOfIso(of.deliveredOn) + day);
    const { groups, first } = callsToday(guide.questionnaire, of, today);
    const shown = ['call-now', 'call-today'].flatMap((id) =>
      itemsOf(sheet, id).map(
        ({ children }) => (children ?? []).flatMap((block) => (block.type === 'list' ? block.items : [])).length,
      ),
    );
    const urgent = [...groups.filter(({ level }) => level === 'now'), ...first];
    const said = [...urgent, ...groups.filter(({ level }) => level === 'today')];
    expect(shown).toEqual(said.map(({ signs }) => signs.length));
    expect(said.flatMap(({ signs }) => signs.flatMap(({ signals }) => signals)).sort()).toEqual(
      alarmSigns(guide.questionnaire, of, today)
        .flatMap(({ signals }) => signals)
        .sort(),
    );
    expect(said[0]?.contact).toBe('emergency-112');
  });

  it('has room for the number of every contact that has none of its own', () => {
    const sheet = sheetFor(delivery('2024-03-01', { mode: 'caesarean' }), 10);
    for (const { text, children } of [...itemsOf(sheet, 'call-now'), ...itemsOf(sheet, 'call-today')]) {
      const hasNumber = /\d{3}/.test(plain(text));
      expect(children?.[0]?.type, plain(text)).toBe(hasNumber ? 'list' : 'write');
    }
  });

  it('says of the red flags in the first weeks after a total rupture that pain alone is none', () => {
    const paragraphOf = (of: Delivery, day: number): string => {
      const flags = sectionsIn(sheetFor(of, day).blocks).find(({ id }) => id === 'red-flags');
      const paragraph = flags?.blocks.find((block) => block.type === 'paragraph');
      return paragraph?.type === 'paragraph' ? plain(paragraph.text) : '';
    };
    expect(paragraphOf(delivery('2024-03-01', { tear: '3b' }), 27)).toBe(sheetWords.stopWhileSore);
    expect(paragraphOf(delivery('2024-03-01', { tear: '3b' }), 28)).toBe(exportDocumentWords.stopMore);
    expect(paragraphOf(delivery('2024-03-01'), 3)).toBe(exportDocumentWords.stopMore);
  });

  it('names five sources, none of them our own', () => {
    for (const { of, day } of SIX_SHEETS) {
      const items = itemsOf(sheetFor(of, day), 'main-sources');
      expect(items).toHaveLength(5);
      const own = guide.sources.filter(({ grade }) => grade === 'own').map(({ title }) => title);
      for (const { text } of items) expect(own.some((title) => plain(text).includes(title))).toBe(false);
    }
  });
});

it('says what nobody told and was assumed', async () => {
  const { stdout } = await runCli([
    'export',
    '--bevallen',
    '2024-03-01',
    '--vandaag',
    '2024-03-04',
    '--formaat',
    'markdown',
  ]);
  expect(stdout).toContain('Aangenomen: een vaginale bevalling, geen scheur of knip.');
  const told = await runCli([
    'export',
    '--bevallen',
    '2024-03-01',
    '--type',
    'vaginaal',
    '--ruptuur',
    'geen',
    '--vandaag',
    '2024-03-04',
    '--formaat',
    'markdown',
  ]);
  expect(told.stdout).not.toContain('Aangenomen');
});

it('carries the name in its title and at its foot', () => {
  const sheet = sheetFor(delivery('2024-03-01'), 3, 'Anna');
  expect(sheet.title).toBe('Herstelplan voor Anna');
  expect(sheet.foot).toBe('Anna · maandag 4 maart 2024');
});

describe('in Markdown', () => {
  it.each(SIX_SHEETS)('reads as agreed: $name', async ({ name, of, day }) => {
    // Any change of the content changes its digest.
    const text = renderMarkdown(sheetFor(of, day)).replace(guide.hash, 'HASH');
    await expect(text).toMatchFileSnapshot(`../golden/sheet/${name}.md`);
  });

  it('has at most 120 lines for every kind of delivery and every week of the first year and a half', () => {
    for (const mode of ['vaginal', 'caesarean'] as const) {
      for (const tear of mode === 'vaginal' ? (['none', '2', '3b'] as const) : (['none'] as const)) {
        for (let day = -42; day <= 500; day += 7) {
          const lines = renderMarkdown(sheetFor(delivery('2024-03-01', { mode, tear }), day, 'Anna')).split('\n');
          expect(lines.length - 1, `${mode} ${tear} day ${day}`).toBeLessThanOrEqual(120);
        }
      }
    }
  });
});
