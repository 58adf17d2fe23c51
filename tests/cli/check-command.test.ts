import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { answerTemplate } from '../../src/herstel/answer-template.ts';
import { date } from '../support/dates.ts';
import { delivery } from '../support/plan-for.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const BORN = ['check', '--bevallen', '2024-03-01', '--vandaag', '2024-03-10'];
const read = (answers: string, ...args: readonly string[]) =>
  runCli([...BORN, '--antwoorden', '-', ...args], { stdin: answers });

/** Every question of this day answered with no, and the choices and numbers left open. */
function allNo(changed: Readonly<Record<string, string>> = {}): string {
  const template = answerTemplate(shippedGuide().questionnaire, delivery('2024-03-01'), date('2024-03-10'));
  const yesNo = new Set(
    shippedGuide()
      .questionnaire.questions.filter(({ kind }) => kind === 'yes-no')
      .map(({ id }) => id),
  );
  return template.replace(/^ {2}([a-z0-9-]+):$/gm, (line, id: string) => {
    const answer = changed[id] ?? (yesNo.has(id) ? 'nee' : undefined);
    return answer === undefined ? line : `${line} ${answer}`;
  });
}

describe('herstel check --antwoorden', () => {
  it('ends with 0 when nothing is raised, and never says that all is well', async () => {
    const { code, stdout, stderr } = await read(allNo());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toMatch(/veilig/i);
    expect(stdout).toContain('112');
  });

  it('ends with 1 when something is raised', async () => {
    expect((await read(allNo({ 'pain-in-chest': 'ja' }))).code).toBe(1);
  });

  it('ends with 1 when an alarm signal is not decided', async () => {
    expect((await read('antwoorden:\n')).code).toBe(1);
    expect((await read('{"urine-loss": "nee"}')).code).toBe(1);
  });

  it('counts a follow-up by itself, and refuses one that contradicts what it follows', async () => {
    expect(JSON.parse((await read('temperature: 39\n', '--formaat', 'json')).stdout).level).toBe('today');
    expect(JSON.parse((await read('in-danger-now: ja\n', '--formaat', 'json')).stdout).level).toBe('now');
    const { code, stdout, stderr } = await read(
      'feverish: nee\nvery-ill: nee\nchills: nee\ntemperature: 39,2\npad-fill-time: hour\n',
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('temperature: "39,2 °C" past niet bij feverish: nee en very-ill: nee en chills: nee.');
    expect(stderr).not.toContain('pad-fill-time:');
    expect((await read('feverish: nee\ntemperature: 36,8\n')).code).toBe(1);
  });

  it.each([
    ['YAML with keys', 'antwoorden:\n  feverish: ja\n  temperature: 38,2\n'],
    ['flat YAML', 'feverish: ja\ntemperature: "38,2"\n'],
    ['JSON', '{"antwoorden": {"feverish": true, "temperature": 38.2}}'],
    ['flat JSON with tabs', '{\t"feverish": "Ja",\n\t"temperature": "38.2"}'],
    ['a file with a byte order mark and Windows line ends', '\uFEFFfeverish: ja\r\ntemperature: 38.2\r\n'],
  ])('reads %s', async (_, text) => {
    const { stdout, stderr, code } = await read(text, '--formaat', 'json');
    expect({ stderr, code }).toEqual({ stderr: '', code: 1 });
    const result = JSON.parse(stdout);
    expect(result).toMatchObject({ schemaVersion: 1, day: 9, level: 'today', decided: false });
    expect(result.findings[0]).toMatchObject({ id: 'fever', kind: 'alarm', level: 'today', verdict: 'raised' });
    expect(Object.keys(result)).toEqual([
      'schemaVersion',
      'generator',
      'content',
      'today',
      'day',
      'delivery',
      'assumed',
      'level',
      'decided',
      'first',
      'findings',
      'unanswered',
    ]);
    expect(Object.keys(result.findings[0])).toEqual([
      'id',
      'kind',
      'level',
      'verdict',
      'contact',
      'contacts',
      'sources',
    ]);
  });

  it('lists everything that is wrong at once and uses nothing', async () => {
    const { code, stdout, stderr } = await read(
      'antwoorden:\n  feverish: soms\n  temperature: 99\n  pad-fill-time: minute\n  fevrish: ja\nsinds:\n  nothing: gisteren\nvragen: een\nextra: 1\n',
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const lines = stderr.split('\n').filter((line) => line.startsWith('  - '));
    expect(lines.map((line) => /^ {2}- (onder "[a-z]+"|"[a-z]+"|[a-z-]+)/.exec(line)?.[1])).toEqual([
      '"extra"',
      'feverish',
      'temperature',
      'pad-fill-time',
      'fevrish',
      'nothing',
      'onder "vragen"',
    ]);
    expect(stderr).toContain('bedoelde je "feverish"?');
  });

  it.each([
    ['a list', '- feverish\n', 'regels te hebben'],
    ['broken YAML', 'feverish: [ja\n', 'regel '],
    ['broken JSON', '{"feverish": ', 'geldige YAML of JSON'],
    ['a question twice in YAML', 'feverish: ja\nfeverish: nee\n', 'regel 2: een vraag staat er twee keer'],
    ['a question twice in JSON', '{"feverish": "ja", "feverish": "nee"}', 'een vraag staat er twee keer'],
    ['references', 'feverish: &a ja\nvery-ill: *a\n', 'verwijzingen'],
    ['a text', 'gewoon tekst\n', 'regels te hebben'],
    ['a labelled list', 'antwoorden: !!omap [ { pain-in-chest: ja } ]\n', 'onder "antwoorden" horen regels'],
    ['a labelled map', 'antwoorden: !!set { pain-in-chest }\nfeverish: ja\n', '"feverish" ken ik niet'],
  ])('refuses %s', async (_, text, said) => {
    const { code, stdout, stderr } = await read(text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('says which file cannot be read', async () => {
    const missing = await runCli([...BORN, '--antwoorden', '/does/not/exist.yaml']);
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(missing.stderr).toContain('/does/not/exist.yaml');
    expect((await runCli([...BORN, '--antwoorden', tmpdir()])).code).toBe(2);
  });

  describe('from a file', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'herstel-answers-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it('takes the filled template, with since when and own questions in the summary', async () => {
      const file = join(folder, 'antwoorden.yaml');
      const filled = allNo({ 'pain-when-peeing': 'ja' })
        .replace('\nsinds:\n', '\nsinds:\n  pain-when-peeing: sinds dinsdag\n')
        .replace('\nvragen:\n', '\nvragen:\n  - "Mag ik weer fietsen?"\n');
      writeFileSync(file, filled);
      const { code, stdout } = await runCli([...BORN, '--antwoorden', file, '--formaat', 'markdown']);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^# /);
      expect(stdout).toContain('sinds dinsdag');
      expect(stdout).toContain('Mag ik weer fietsen?');
    });

    it('is small enough to be read at once', async () => {
      const file = join(folder, 'groot.yaml');
      writeFileSync(file, `# ${'x'.repeat(1_100_000)}\n`);
      expect((await runCli([...BORN, '--antwoorden', file])).code).toBe(2);
    });
  });
});

describe('herstel check --sjabloon', () => {
  it('prints every applicable question once, as YAML without answers', async () => {
    const { code, stdout } = await runCli([...BORN, '--sjabloon']);
    expect(code).toBe(0);
    const template = parse(stdout);
    expect(Object.keys(template)).toEqual(['antwoorden', 'sinds', 'vragen']);
    expect(Object.values(template.antwoorden).every((value) => value === null)).toBe(true);
    expect(Object.keys(template.antwoorden)[0]).toBe('pain-in-chest');
    expect(template.antwoorden).not.toHaveProperty('oasi-sore');
    const rupture = await runCli([...BORN, '--ruptuur', '3b', '--sjabloon']);
    expect(parse(rupture.stdout).antwoorden).toHaveProperty('oasi-sore');
  });

  it('is an answer file itself: empty, so undecided', async () => {
    const { stdout } = await runCli([...BORN, '--sjabloon']);
    const { code, stderr } = await read(stdout, '--formaat', 'json');
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  });
});

describe('herstel check, used wrongly', () => {
  it('does not ask without a terminal', async () => {
    const { code, stdout, stderr } = await runCli(BORN);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--antwoorden');
    expect(stderr).toContain('--sjabloon');
  });

  it('does not look ahead', async () => {
    const { code, stderr } = await runCli([
      'check',
      '--bevallen',
      '2024-03-01',
      '--vandaag',
      '2024-02-01',
      '--sjabloon',
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain('herstel plan');
    expect(stderr).toContain('112');
  });

  it('refuses an unknown format, and a template with answers', async () => {
    expect((await runCli([...BORN, '--antwoorden', '-', '--formaat', 'pdf'])).code).toBe(2);
    expect((await runCli([...BORN, '--antwoorden', '-', '--sjabloon'])).code).toBe(2);
  });

  it('needs a date to check answers of a file', async () => {
    expect((await runCli(['check', '--antwoorden', '-'])).code).toBe(2);
  });
});

describe('the outcome for readers', () => {
  const PRESUMES_A_BABY =
    /\b(?:baby|babys|baby's|kindje|kind|kleintje|borstvoeding|voeden|voeding|draagzak|draagdoek|kinderwagen|gefeliciteerd|moeder)\b/i;

  it.each(['2024-03-01', '2024-03-04', '2024-03-10', '2024-04-20', '2024-11-10', '2026-05-01'])(
    'says nothing that presumes a baby after a loss (%s)',
    async (today) => {
      for (const args of [
        [],
        ['--type', 'keizersnede'],
        ['--ruptuur', '3b'],
        ['--type', 'kunstverlossing', '--ruptuur', 'knip'],
      ]) {
        const base = ['check', '--bevallen', '2024-03-01', '--vandaag', today, '--na-verlies', ...args];
        const { stdout: template } = await runCli([...base, '--sjabloon']);
        expect(template).not.toMatch(PRESUMES_A_BABY);
        for (const answer of ['ja', 'weet-niet', '']) {
          const kinds = new Map(shippedGuide().questionnaire.questions.map(({ id, kind }) => [id, kind]));
          const filled = template.replace(/^ {2}([a-z0-9-]+):$/gm, (line, id: string) =>
            kinds.get(id) === 'yes-no' ? `${line} ${answer}` : line,
          );
          for (const format of ['tekst', 'markdown']) {
            const { stdout, code } = await runCli([...base, '--antwoorden', '-', '--formaat', format], {
              stdin: filled,
            });
            expect(code).toBe(1);
            // The title of a source is a name and stays as it is.
            const [said] = stdout.split(/^\s*(?:## )?Bronnen/m);
            expect(said?.match(PRESUMES_A_BABY)).toBeNull();
          }
        }
      }
    },
  );

  it('puts the crisis line on top of everything', async () => {
    const { stdout } = await read(allNo({ 'thoughts-self-harm': 'ja', 'pain-in-chest': 'ja' }));
    expect(stdout).toContain('0800-0113');
    expect(stdout.indexOf('113')).toBeLessThan(stdout.indexOf('Pijn op de borst'));
  });

  it('is the same text for the same input, in every format', async () => {
    for (const format of ['tekst', 'json', 'markdown']) {
      const first = await read(allNo({ feverish: 'ja' }), '--formaat', format);
      expect(await read(allNo({ feverish: 'ja' }), '--formaat', format)).toEqual(first);
    }
  });
});
