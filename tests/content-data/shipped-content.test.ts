import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  averageSentenceLength,
  factCoverage,
  loadContent,
  readContentFolder,
  readContentSet,
  readFolder,
  textsOf,
} from '../../src/content/index.ts';
import { sentencesOf, wordCount } from '../../src/content/sentences.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import { type Delivery, MODES, TEARS, type Tear, TOTAL_RUPTURES } from '../../src/domain/delivery.ts';
import { coversDelivery } from '../../src/domain/scope.ts';
import { wordsFor } from '../../src/domain/wording.ts';
import { describeProblems } from '../../src/text/problem-sentence.ts';
import { worked } from '../support/longest-run.ts';
import { delivery, planFor } from '../support/plan-for.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const { content } = readContentSet(readFolder(folder).files);

/** Every sentence of the timelines that tells this delivery how many months to wait with running. */
function waitsForRunning(kind: Pick<Delivery, 'mode' | 'tear'>): string[] {
  const whom = { ...kind, afterLoss: false };
  return shippedGuide()
    .tracks.filter(({ applies }) => coversDelivery(applies, whom))
    .flatMap(({ phases, statements }) => [...phases.flatMap((phase) => phase.statements), ...statements])
    .filter(({ applies }) => coversDelivery(applies, whom))
    .map(({ text }) => wordsFor(text, false) ?? '')
    .filter((text) => /\b(?:ren|rennen|hardlopen)\b/i.test(text) && /maanden/.test(text) && !/baby/.test(text));
}

const SIX_MONTHS: readonly Tear[] = ['2', 'episiotomy', ...TOTAL_RUPTURES];

describe('one waiting time for running [H-10]', () => {
  const kinds = MODES.flatMap((mode) => TEARS.map((tear) => ({ mode, tear })));

  it.each(kinds.filter(({ tear }) => SIX_MONTHS.includes(tear)))('is six months: $mode, $tear', (kind) => {
    const waits = waitsForRunning(kind);
    expect(waits.length).toBeGreaterThan(0);
    expect(waits.filter((text) => !/zes maanden/.test(text) || /drie/.test(text))).toEqual([]);
  });

  it.each(kinds.filter(({ tear }) => !SIX_MONTHS.includes(tear)))('starts at three: $mode, $tear', (kind) => {
    const waits = waitsForRunning(kind);
    expect(waits.length).toBeGreaterThan(1);
    expect(waits.filter((text) => !/ten minste drie maanden; zes is vaak beter/.test(text))).toEqual([]);
  });
});

/** The ids of what the plan says on this day, of every kind of statement. */
function saidOn(today: string, tear: Tear): string[] {
  const { advice } = planFor(delivery('2024-03-01', { tear }), today);
  return [...advice.do, ...advice.avoid, ...advice.caution, ...advice.normal].map(({ statement }) => statement.id);
}

describe('one waiting time for lifting', () => {
  it.each(TEARS)('is explained once: %s', (tear) => {
    const whom = { mode: 'vaginal', tear, afterLoss: false } as const;
    const explained = shippedGuide()
      .conflicts.filter(({ id, applies }) => id.startsWith('lifting-') && coversDelivery(applies, whom))
      .map(({ id }) => id);
    expect(explained).toEqual(TOTAL_RUPTURES.includes(tear) ? ['lifting-after-total-rupture'] : ['lifting-limit']);
  });

  it.each(['rupture-no-control', 'rupture-no-relax'])('holds without control of the muscle too: %s', (id) => {
    const signal = shippedGuide().questionnaire.signals.find((candidate) => candidate.id === id);
    const actions = signal?.actions.map(({ text }) => wordsFor(text, false) ?? '') ?? [];
    expect(actions.filter((action) => /zwaar tillen/.test(action) && /zware gewichten/.test(action))).toHaveLength(1);
  });
});

describe('what is said to whom', () => {
  it('says how long to practise only to who may contract by then', () => {
    expect(saidOn('2024-03-04', 'none')).not.toContain('general-rest-short-practice');
    expect(saidOn('2024-03-05', 'none')).toContain('general-rest-short-practice');
    expect(saidOn('2024-03-05', '3b')).not.toContain('general-rest-short-practice');
  });

  it('does not make the test series wait for itself, nor asks for jumps three months after a total rupture', () => {
    expect(saidOn('2024-06-15', 'none')).toContain('general-build-up-tests');
    expect(saidOn('2024-06-15', '3b')).not.toContain('general-build-up-tests');
    expect(saidOn('2024-09-15', '3b')).toContain('general-sport-tests');
    const tests = shippedGuide()
      .tracks.flatMap(({ phases }) => phases.flatMap(({ statements }) => statements))
      .filter(({ id }) => id === 'general-build-up-tests' || id === 'general-sport-tests');
    expect(tests.map(({ activity }) => activity)).toEqual([undefined, undefined]);
  });

  it('asks to call about painful sex when the check does: from twelve weeks', () => {
    expect(saidOn('2024-05-23', '2')).toContain('tear-sex');
    expect(saidOn('2024-05-23', '2')).not.toContain('tear-sex-pain');
    expect(saidOn('2024-05-24', '2')).toContain('tear-sex-pain');
  });
});

describe('the shipped content', () => {
  it('has no problems', () => {
    expect(describeProblems(readContentFolder(folder).problems, 'data')).toBe('');
  });

  it('carries all 87 facts of the two source documents', () => {
    const facts = factCoverage(content);
    expect(facts).toHaveLength(87);
    expect(facts.filter(({ places }) => places.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('tells HT-07 and HT-10 only as conflicts', () => {
    const disputed = factCoverage(content).filter(({ isDisputed }) => isDisputed);
    expect(disputed.map(({ id }) => id)).toEqual(['HT-07', 'HT-10']);
    expect(disputed.flatMap(({ places }) => places).every(({ file }) => file === 'conflicts.yaml')).toBe(true);
  });

  it('has the ladder of 29 steps: 20 of more, 8 of other, from 4 to 30 minutes', () => {
    const steps = content.files.programmes.find(({ value }) => value.id === 'walk-run')?.value.steps ?? [];
    expect(steps.map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(20).fill('more'),
      ...Array<string>(8).fill('other'),
      'start',
    ]);
    const minutes = steps.map(({ runs }) => runs.reduce((sum, { times, seconds }) => sum + times * seconds, 0) / 60);
    expect(minutes).toEqual([
      4, 5, 5, 6, 7, 8, 7.5, 9, 9, 10, 11, 12, 13, 14, 13.5, 15, 16.5, 18, 19.5, 21, 20, 22, 24, 26, 25, 28, 28, 30, 30,
    ]);
  });

  it('has all seven load tests and the four of strength', () => {
    const tests = content.files.tests.map(({ value }) => [
      value.id,
      value.tests.map(({ id, amount, unit, perSide }) => `${id} ${amount} ${unit}${perSide ? ' per side' : ''}`),
    ]);
    expect(tests).toEqual([
      [
        'load-and-impact',
        [
          'walk-half-hour 1800 seconds',
          'balance-one-leg 10 seconds per side',
          'squat-one-leg 10 times per side',
          'jog-on-the-spot 60 seconds',
          'forward-bounds 10 times',
          'hop-one-leg 10 times per side',
          'running-man 10 times per side',
        ],
      ],
      [
        'strength',
        ['calf-raise', 'bridge-one-leg', 'sit-to-stand-one-leg', 'hip-abduction'].map(
          (id) => `${id} 20 times per side`,
        ),
      ],
    ]);
  });

  it('has no word of the lying-in room after a loss', () => {
    const texts = textsOf(content).filter(({ file, isShownAfterLoss }) => isShownAfterLoss && file !== 'sources.yaml');
    expect(texts.length).toBeGreaterThan(500);
    expect(texts.filter(({ text }) => /kraam(?:bed|been|verband|tranen)/i.test(text)).map(({ text }) => text)).toEqual(
      [],
    );
  });

  it('has a name of its own for every text', () => {
    const names = textsOf(content).map(({ file, name, path }) => `${file} ${name} ${path.at(-1) === 'afterLoss'}`);
    expect(names.length).toBeGreaterThan(1500);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('averages at most 12 words a sentence', () => {
    expect(averageSentenceLength(textsOf(content).map(({ text }) => text))).toBeLessThanOrEqual(12);
  });

  it('is checked within a second', () => {
    const { files } = readFolder(folder);
    const start = worked();
    loadContent(files);
    expect(files.size).toBeGreaterThan(10);
    expect(worked() - start).toBeLessThan(1000);
  });
});

/** What the plan says to do, in its order, to someone who has a record of nothing. */
function toDoOn(of: Delivery, day: number): string[] {
  const today = isoDateOf(dayNumberOfIso(of.deliveredOn) + day);
  return planFor(of, today).advice.do.map(({ statement }) => statement.id);
}

describe('what never falls off the short plan', () => {
  const kinds = MODES.flatMap((mode) => TEARS.map((tear) => delivery('2024-03-01', { mode, tear })));
  const named: readonly (readonly [string, RegExp, (of: Delivery) => number])[] = [
    // From the day on which the appointment is to be made, for ever: until it is known to have been.
    ['the pelvic-floor physiotherapist', /physio$/, ({ tear }) => (TOTAL_RUPTURES.includes(tear) ? 5 : 28)],
    // From the day on which it may be practised, for ever.
    [
      'pelvic-floor exercises',
      /(?:pelvic-floor|-relax|caesarean-exercises)$/,
      ({ tear }) => (TOTAL_RUPTURES.includes(tear) ? 28 : 4),
    ],
    // Before that: breathing, from the first day.
    ['breathing or pelvic-floor exercises', /(?:breathing|pelvic-floor|-relax|caesarean-exercises)$/, () => 0],
  ];

  it.each(named)('%s is among the first six, for every delivery and every day to 500', (_, ids, from) => {
    const missing = kinds.flatMap((of) =>
      Array.from({ length: 501 }, (_, day) => day)
        .filter(
          (day) =>
            day >= from(of) &&
            !toDoOn(of, day)
              .slice(0, 6)
              .some((id) => ids.test(id)),
        )
        .map((day) => `${of.mode} ${of.tear} day ${day}`),
    );
    expect(missing).toEqual([]);
  });

  it('asks the physiotherapist who has been seen, and no longer to call one', () => {
    const conditions = { 'seen-by-pelvic-floor-physio': 'met' } as const;
    for (const tear of ['none', '3b'] as const) {
      const { advice, upcoming } = planFor(delivery('2024-03-01', { tear }), '2024-05-01', { conditions });
      const ids = advice.do.map(({ statement }) => statement.id);
      expect(ids).toContain('general-guided-training-ask-physio');
      expect(ids.filter((id) => /physio$/.test(id))).toEqual(['general-guided-training-ask-physio']);
      expect(upcoming.map(({ id }) => id).filter((id) => id.startsWith('pelvic-floor-physio'))).toEqual([]);
    }
  });
});

describe('how the content reads', () => {
  const spoken = textsOf(content).filter(({ file }) =>
    /^(?:tracks\/|guide|activities|conditions|background|conflicts)/.test(file),
  );
  const sentences = spoken.flatMap(({ text }) => sentencesOf(text)).filter((sentence) => /[.?!]$/.test(sentence));

  it('has no more than a fifth of sentences of five words or fewer', () => {
    const short = sentences.filter((sentence) => wordCount(sentence) <= 5);
    expect(sentences.length).toBeGreaterThan(800);
    expect(short.length / sentences.length).toBeLessThanOrEqual(0.2);
  });

  it('says "dit plan" where it speaks of itself', () => {
    const named = spoken.filter(({ text }) =>
      /(?<![`\p{L}])herstel (?:geeft|houdt|noemt|rekent|tekent|heeft|volgt|weet)/u.test(text),
    );
    expect(named.map(({ text }) => text)).toEqual([]);
  });

  it.each([
    ['kindje', 'baby'],
    ['spleet', 'ruimte'],
    ['bolle buik', 'richel'],
    ['bolle streep', 'richel'],
  ])('has one word for a thing: not "%s" but "%s"', (word) => {
    const asked = textsOf(content).filter(({ file }) => /^(?:check|contacts|call-list)/.test(file));
    expect([...spoken, ...asked].filter(({ text }) => text.includes(word)).map(({ text }) => text)).toEqual([]);
  });

  it('says what to do in two lines of 78 columns', () => {
    const long = shippedGuide()
      .tracks.flatMap(({ phases, statements }) => [...phases.flatMap((phase) => phase.statements), ...statements])
      .map(({ text }) => wordsFor(text, false) ?? '')
      .filter((text) => text.length > 148);
    expect(long).toEqual([]);
  });
});

describe('the sources', () => {
  it('are all used', () => {
    const used = new Set(
      content.marked.flatMap(({ mark, value }) =>
        mark.is === 'reference' && mark.to.includes('source') && typeof value === 'string' ? [value] : [],
      ),
    );
    const unused = shippedGuide()
      .sources.map(({ id }) => id)
      .filter((id) => !used.has(id));
    expect(unused).toEqual([]);
  });
});
