import { describe, expect, it } from 'vitest';
import { leadingFinding, outcomeCard } from '../../src/document/outcome-card.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import type { Answers } from '../../src/domain/criterion.ts';
import { checkReportFor } from '../../src/herstel/check-report.ts';
import { renderOutcomeCard } from '../../src/render/terminal/outcome-card.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const UNKNOWN = { unknown: true } as const;
const guide = shippedGuide();
const NARROW = { width: 40, color: false, plain: false };

function reportOn(day: number, answers: Answers, parts: Parameters<typeof delivery>[1] = {}) {
  const today = isoDateOf(dayNumberOfIso(date('2024-03-01')) + day);
  return checkReportFor(guide, delivery('2024-03-01', parts), today, answers);
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split('\n');
}

const raised = guide.questionnaire.signals.flatMap(({ id, examples }) =>
  examples.filter(({ verdict }) => verdict === 'raised').map((example) => ({ id, ...example })),
);

describe('the card of a check', () => {
  it.each(raised)('of $id on day $day is at most ten lines of 40 columns and says who to call', (example) => {
    for (const afterLoss of [false, true]) {
      const { mode, tear } = example;
      const report = reportOn(example.day, example.answers, { mode, tear, afterLoss });
      const card = outcomeCard(report);
      const lines = linesOf(renderOutcomeCard(card, NARROW));
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(lines.filter((line) => line.length > 40)).toEqual([]);
      const { level, first } = report.result;
      if (level === 'none') continue;
      const contact = guide.questionnaire.contacts.find(({ id }) => id === first?.id);
      if (level !== 'watch') expect(card.heading).toContain(contact?.short?.toUpperCase());
      expect(card.heading).toBe(card.heading.toUpperCase());
      // Who asks to be called now or today leaves a number on the screen.
      if (level === 'now' || level === 'today')
        expect(`${card.heading} ${card.lines.join(' ')}`).toMatch(/112|113|0800-|huisartsenspoedpost/i);
      const lead = leadingFinding(report);
      const saying = lead?.signal.say;
      if (typeof saying === 'string' && level === 'now') expect(card.lines).toContain(saying.split(/(?<=[.?!]) /)[0]);
      expect(card.lines.length).toBeGreaterThanOrEqual(3);
    }
  });

  it.each<[number, Answers, Parameters<typeof delivery>[1], string, string]>([
    [5, { chills: true, temperature: 37.9 }, { mode: 'caesarean' }, 'rigors', 'BEL NU DE AFDELING VERLOSKUNDE'],
    [20, { 'thoughts-self-harm': true }, {}, 'self-harm-thoughts', 'BEL NU 113 OF 0800-0113'],
    [20, { 'thoughts-self-harm': true, 'in-danger-now': true }, {}, 'crisis-danger', 'BEL NU 112'],
    [20, { 'thoughts-harm-other': true }, {}, 'harm-other-thoughts', 'BEL NU JE HUISARTS OF HUISARTSENSPOEDPOST'],
    [20, { 'thoughts-self-harm': true, 'pain-in-chest': true }, {}, 'chest-pain', 'BEL NU 112'],
    [
      5,
      { 'bad-headache': true, 'headache-upright': true, 'had-spinal': true },
      {},
      'headache-after-spinal',
      'BEL VANDAAG DE AFDELING VERLOSKUNDE',
    ],
    [
      30,
      { 'wound-infected': true, feverish: true, temperature: 38.2 },
      { tear: '3b' },
      'wound-infection',
      'BEL VANDAAG GYNAECOLOGIE VAN JE ZIEKENHUIS',
    ],
    [
      4,
      { 'pain-when-peeing': true },
      { mode: 'instrumental' },
      'painful-urination',
      'BEL VANDAAG JE VERLOSKUNDIGE OF DE AFDELING',
    ],
    [20, { 'unsafe-home': true }, {}, 'home-unsafe', 'BEL VANDAAG VEILIG THUIS: 0800-2000'],
    [100, { 'urine-loss': true }, {}, 'urine-leak', 'MAAK EEN AFSPRAAK MET EEN BEKKENFYSIOTHERAPEUT'],
    [20, { 'urine-loss': true }, {}, 'urine-leak', 'LET OP'],
  ])('on day %d of %o %o is about %s: %s', (day, answers, parts, signal, heading) => {
    const report = reportOn(day, answers, parts);
    expect(report.result.first?.signal).toBe(signal);
    expect(outcomeCard(report).heading).toBe(heading);
  });

  it('says that a doubt counts', () => {
    expect(outcomeCard(reportOn(9, { 'pain-in-chest': UNKNOWN })).lines[0]).toContain('Je twijfelt');
  });

  it('is no all-clear where nothing is found: what never waits, and when to check again', () => {
    const denied = Object.fromEntries(
      guide.questionnaire.questions.filter(({ kind }) => kind === 'yes-no').map(({ id }) => [id, false]),
    );
    for (const day of [3, 48, 240]) {
      const card = outcomeCard(reportOn(day, denied));
      const text = card.lines.join(' ');
      expect(card).toMatchObject({ level: 'none', heading: 'JE HEBT NIETS GEMELD' });
      expect(text).toContain('Dat sluit niets uit.');
      expect(text).toContain('112');
      for (const { text: sign } of guide.questionnaire.always) expect(text).toContain(sign);
      expect(linesOf(renderOutcomeCard(card, NARROW)).length).toBeLessThanOrEqual(10);
    }
    expect(outcomeCard(reportOn(3, {})).heading).toBe('NOG NIETS INGEVULD');
    expect(outcomeCard(reportOn(3, { 'urine-loss': false })).heading).toBe('NOG GEEN UITKOMST');
  });

  it('has no bar for screen readers', () => {
    const text = renderOutcomeCard(outcomeCard(reportOn(9, { 'pain-in-chest': true })), { ...NARROW, plain: true });
    expect(text).toMatch(/^BEL NU 112\n/);
    expect(text).not.toContain('┃');
  });
});
