import { describe, expect, it } from 'vitest';
import { askCheck } from '../../src/cli/prompt/check-dialogue.ts';
import { askSituation } from '../../src/cli/prompt/situation-dialogue.ts';
import { dayNumberOfIso, isoDateOf } from '../../src/domain/calendar.ts';
import type { Questionnaire } from '../../src/domain/questionnaire.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { number, questionnaireWith, rule, signal, yes, yesNo } from '../support/questionnaire-with.ts';
import { type Move, scriptedAsker } from '../support/scripted-asker.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const UNKNOWN = { unknown: true } as const;
const NONE: readonly string[] = [];

const questionnaire = questionnaireWith({
  screens: [{ id: 'alarm', title: 'alarm' }],
  questions: [yesNo('chest', 'alarm'), yesNo('fever', 'alarm'), number('temperature', 34, 42), yesNo('leak')],
  signals: [
    signal('heart', { when: yes('chest'), levels: [rule('now')] }),
    signal('infection', { when: { all: [yes('fever'), { question: 'temperature', atLeast: 38 }] } }),
    signal('leaking', { kind: 'training', when: yes('leak') }),
  ],
});

async function run(moves: readonly Move[], canGoBack = false) {
  const { asker, asked, shown } = scriptedAsker(moves);
  const reply = await askCheck(
    {
      questionnaire,
      delivery: delivery('2024-03-01'),
      today: date('2024-03-20'),
      canGoBack,
      urgentText: (_, findings) => findings.join(' '),
    },
    asker,
  );
  return { reply, asked: asked.map(({ title }) => title), progress: asked.map(({ progress }) => progress), shown };
}

describe('askCheck', () => {
  it('asks the screen, then what is left; with nothing to look over it is done', async () => {
    const { reply, asked, progress } = await run([NONE, 'no']);
    expect(reply).toEqual({ kind: 'answer', value: { chest: false, fever: false, leak: false } });
    expect(asked).toEqual(['alarm', 'leak']);
    expect(progress).toEqual(['Vraag 1 van ongeveer 2', 'Vraag 2']);
  });

  it('asks whether it is right when something was reported', async () => {
    expect((await run([NONE, 'yes', 'ok'])).asked).toEqual(['alarm', 'leak', 'Klopt dit?']);
  });

  it('follows up what was ticked, with a comma in a number', async () => {
    const { reply, asked } = await run([['fever'], '38,2', 'unknown', 'ok']);
    expect(reply).toEqual({
      kind: 'answer',
      value: { chest: false, fever: true, temperature: 38.2, leak: UNKNOWN },
    });
    expect(asked).toEqual(['alarm', 'temperature', 'leak', 'Klopt dit?']);
  });

  it('asks one by one what someone is not sure about', async () => {
    const { reply, asked } = await run([{ unsure: NONE }, 'no', 'unknown', '?', 'no', 'ok']);
    expect(reply).toEqual({
      kind: 'answer',
      value: { chest: false, fever: UNKNOWN, temperature: UNKNOWN, leak: false },
    });
    expect(asked).toEqual(['alarm', 'chest', 'fever', 'temperature', 'leak', 'Klopt dit?']);
  });

  it('asks about danger and a plan before it stops at thoughts', async () => {
    const mind = questionnaireWith({
      screens: [{ id: 'mind', title: 'mind' }],
      questions: [yesNo('thoughts', 'mind'), { ...yesNo('plan'), follows: ['thoughts'] }],
      signals: [
        signal('crisis', { when: yes('thoughts'), crisis: true, levels: [rule('now')] }),
        signal('danger', { when: { all: [yes('thoughts'), yes('plan')] }, levels: [rule('now')] }),
      ],
    });
    const { asker, asked, shown } = scriptedAsker([['thoughts'], 'yes', 'stop']);
    const where = { delivery: delivery('2024-03-01'), today: date('2024-03-20'), canGoBack: false };
    await askCheck({ questionnaire: mind, ...where, urgentText: (_, findings) => findings.join(' ') }, asker);
    expect(asked.map(({ title }) => title).slice(0, 2)).toEqual(['mind', 'plan']);
    expect(shown).toEqual(['crisis danger']);
  });

  it('stops at once for a finding that says to call now, shows it, and ends there if wanted', async () => {
    const { reply, shown, asked } = await run([['chest'], 'stop']);
    expect(shown).toEqual(['heart']);
    expect(asked).toHaveLength(2);
    expect(reply.kind).toBe('answer');
    const stopped = await run([['chest'], 'ctrl-c']);
    expect(stopped.reply.kind).toBe('cancelled');
  });

  it('goes on after such a finding, and shows it once', async () => {
    const { reply, shown, asked } = await run([['chest'], 'go-on', 'no', 'ok']);
    expect(shown).toEqual(['heart']);
    expect(asked.slice(2)).toEqual(['leak', 'Klopt dit?']);
    expect(reply).toEqual({ kind: 'answer', value: { chest: true, fever: false, leak: false } });
  });

  it('takes the urgent answer back with "vorige vraag", and shows it again when given again', async () => {
    const { reply, shown } = await run([['chest'], 'back', NONE, 'back', ['chest'], 'go-on', 'no', 'ok']);
    expect(shown).toEqual(['heart', 'heart']);
    expect(reply).toMatchObject({ kind: 'answer', value: { chest: true } });
  });

  it('goes back group by group, and out of the first question only if there is something before it', async () => {
    const { reply, asked } = await run([['fever'], '37,5', 'back', '38,5', 'no', 'ok']);
    expect(asked).toEqual(['alarm', 'temperature', 'leak', 'temperature', 'leak', 'Klopt dit?']);
    expect(reply).toMatchObject({ value: { temperature: 38.5 } });
    expect((await run(['back'], true)).reply).toEqual({ kind: 'back' });
  });

  it('changes an answer at the end, asks what that opens and forgets what no longer matters', async () => {
    const opened = await run([NONE, 'unknown', 'change', 'fever', 'yes', '39', 'ok']);
    expect(opened.reply).toEqual({
      kind: 'answer',
      value: { chest: false, fever: true, temperature: 39, leak: UNKNOWN },
    });
    const closed = await run([['fever'], '39', 'no', 'change', 'fever', 'no', 'ok']);
    expect(closed.reply).toEqual({ kind: 'answer', value: { chest: false, fever: false, leak: false } });
  });

  it('changes nothing when that is chosen, or when someone goes back', async () => {
    const { reply } = await run([NONE, 'yes', 'change', 'nothing', 'change', 'leak', 'back', 'ok']);
    expect(reply).toMatchObject({ kind: 'answer', value: { leak: true } });
  });

  it('leaves nothing behind when interrupted, anywhere', async () => {
    const script: readonly Move[] = [{ unsure: ['fever'] }, 'no', '39', 'no', 'change', 'leak', 'yes', 'ok'];
    for (let length = 0; length < script.length; length += 1) {
      expect((await run(script.slice(0, length))).reply).toMatchObject({ kind: 'cancelled' });
    }
    expect((await run(script)).reply.kind).toBe('answer');
  });
});

describe('askCheck with a way in for everything else', () => {
  const two = (parts: Partial<Questionnaire> = {}) =>
    questionnaireWith({
      screens: [
        { id: 'first', title: 'first' },
        { id: 'last', title: 'last' },
      ],
      questions: [
        { ...yesNo('leg', 'first'), body: 'limbs' },
        { ...yesNo('other', 'first'), body: 'head', atEnd: true },
        { ...yesNo('afraid', 'last'), body: 'head', private: true },
      ],
      signals: ['leg', 'other', 'afraid'].map((id) => signal(`${id}-signal`, { when: yes(id) })),
      ...parts,
    });
  const ask = async (questions: Questionnaire, moves: readonly Move[]) => {
    const { asker, asked } = scriptedAsker(moves);
    const where = { delivery: delivery('2024-03-01'), today: date('2024-03-20'), canGoBack: false };
    const reply = await askCheck({ questionnaire: questions, ...where, urgentText: () => '' }, asker);
    return { reply, asked };
  };

  it('offers it again on the last list', async () => {
    const { reply, asked } = await ask(two(), [NONE, ['other'], 'ok']);
    expect(asked.map(({ choices }) => choices)).toEqual([
      ['leg', 'other'],
      ['afraid', 'other'],
      ['ok', 'change'],
    ]);
    expect(reply).toEqual({ kind: 'answer', value: { leg: false, other: true, afraid: false } });
    expect((await ask(two(), [NONE, NONE])).reply).toEqual({
      kind: 'answer',
      value: { leg: false, other: false, afraid: false },
    });
  });

  it('takes it back with the list it was said on', async () => {
    const { reply } = await ask(two(), [NONE, ['other'], 'back', NONE]);
    expect(reply).toEqual({ kind: 'answer', value: { leg: false, other: false, afraid: false } });
  });

  it('offers it where the answers are looked over, when the last question was no list', async () => {
    const single = two({ questions: [{ ...yesNo('other', 'first'), atEnd: true }, yesNo('leg'), yesNo('afraid')] });
    const { reply, asked } = await ask(single, [NONE, 'no', 'no', 'other', 'ok']);
    expect(asked.at(-2)?.choices).toEqual(['ok', 'other', 'change']);
    expect(reply).toMatchObject({ kind: 'answer', value: { other: true } });
  });

  it('leads through the body from head to foot, and keeps what was ticked before', async () => {
    const led = two({
      body: [
        { id: 'head', title: 'head' },
        { id: 'limbs', title: 'limbs' },
      ],
    });
    const { reply, asked } = await ask(led, [{ which: ['leg'] }, ['afraid'], 'ok']);
    expect(asked.map(({ title }) => title)).toEqual(['first', 'head', 'Klopt dit?']);
    expect(reply).toEqual({ kind: 'answer', value: { leg: true, other: false, afraid: true } });
    const back = await ask(led, [{ which: [] }, 'back', NONE, NONE]);
    expect(back.asked.map(({ title }) => title)).toEqual(['first', 'head', 'first', 'last']);
  });

  it('can be left at once where nobody else may look, and stays so after a yes', async () => {
    const { reply, asked } = await ask(two(), [NONE, 'left']);
    expect(reply).toEqual({ kind: 'left' });
    expect(asked.map(({ canLeave }) => canLeave)).toEqual([false, true]);
    expect((await ask(two(), [NONE, ['afraid'], 'left'])).reply).toEqual({ kind: 'left' });
  });
});

describe('askCheck with the questions as they are', () => {
  it.each([
    [3, 'vaginal'],
    [48, 'vaginal'],
    [240, 'vaginal'],
    [3, 'caesarean'],
    [48, 'caesarean'],
    [240, 'caesarean'],
  ] as const)('is done in fewer than eight screens without complaints: day %d, %s', async (day, mode) => {
    const { asker, asked } = scriptedAsker(Array.from({ length: 20 }, () => NONE));
    const where = {
      delivery: delivery('2024-03-01', { mode }),
      today: isoDateOf(dayNumberOfIso(date('2024-03-01')) + day),
      canGoBack: false,
    };
    const { questionnaire: shipped } = shippedGuide();
    const reply = await askCheck({ questionnaire: shipped, ...where, urgentText: () => '' }, asker);
    expect(reply.kind).toBe('answer');
    expect(asked.length).toBeLessThan(8);
    expect(asked.at(-1)?.choices).toContain('something-else');
  });

  it.each([
    [3, 'none'],
    [20, '3b'],
    [240, 'none'],
  ] as const)(
    'goes through the body in at most six lists, and no list is left after it: day %d, tear %s',
    async (day, tear) => {
      const { questionnaire: shipped } = shippedGuide();
      const { asker, asked } = scriptedAsker([{ which: [] }, ...Array.from({ length: 6 }, () => NONE), 'ok']);
      const today = isoDateOf(dayNumberOfIso(date('2024-03-01')) + day);
      const where = { delivery: delivery('2024-03-01', { tear }), today, canGoBack: false };
      const reply = await askCheck({ questionnaire: shipped, ...where, urgentText: () => '' }, asker);
      expect(reply.kind).toBe('answer');
      const titles = shipped.body.map(({ title }) => (typeof title === 'string' ? title : title.text));
      expect(titles.length).toBeLessThanOrEqual(6);
      expect(asked.slice(1).map(({ title }) => title)).toEqual([...titles, 'Klopt dit?']);
    },
  );
});

describe('askSituation', () => {
  const ask = async (moves: readonly Move[], given = {}) => {
    const { asker, asked } = scriptedAsker(moves);
    return { reply: await askSituation(given, date('2024-04-18'), asker), asked };
  };

  it('asks the date, the kind, a tear and, to be skipped, a loss', async () => {
    const { reply } = await ask(['1 maart 2024', 'vaginaal', '3b', 'skip']);
    expect(reply).toEqual({
      kind: 'answer',
      value: { bevallen: '1 maart 2024', type: 'vaginaal', ruptuur: '3b', naVerlies: false },
    });
  });

  it('does not ask for a tear after a caesarean, nor what is known', async () => {
    const { reply, asked } = await ask(['1-3-2024', 'keizersnede', 'loss']);
    expect(reply).toMatchObject({ value: { ruptuur: 'geen', naVerlies: true } });
    expect(asked).toHaveLength(3);
    expect((await ask(['1-3-2024', 'skip'], { type: 'vaginaal', ruptuur: 'geen' })).asked).toHaveLength(2);
  });

  it('takes "liever niet zeggen" as a wish for words without a baby', async () => {
    expect((await ask(['1-3-2024', 'vaginaal', 'geen', 'private'])).reply).toMatchObject({
      value: { naVerlies: true },
    });
  });

  it('goes back, also over the tear that a caesarean skipped', async () => {
    const { reply } = await ask(['1-3-2024', 'keizersnede', 'back', 'kunstverlossing', '2', 'back', 'knip', 'skip']);
    expect(reply).toMatchObject({ value: { type: 'kunstverlossing', ruptuur: 'knip' } });
  });

  it('refuses a date ahead, an impossible one and one with slashes', async () => {
    for (const typed of ['1-5-2024', '31-2-2024', '1/3/2024', '1-3-1940', '']) {
      await expect(ask([typed])).rejects.toThrow('cannot be');
    }
  });

  it('can be interrupted', async () => {
    expect((await ask(['1-3-2024', 'ctrl-c'])).reply).toEqual({ kind: 'cancelled' });
  });
});
