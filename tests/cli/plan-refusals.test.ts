import { describe, expect, it } from 'vitest';
import { type CliRun, runCli } from '../support/run-cli.ts';

const BORN = ['--bevallen', '2024-03-01'];
/** What commander would say in English. */
const ENGLISH = /error:|unknown|\boptions?\b|\barguments?\b|did you mean|\bcommand\b|default|missing|usage|required/i;

function expectRefusal(run: CliRun, ...expected: readonly string[]): void {
  expect(run.code).toBe(2);
  expect(run.stdout).toBe('');
  for (const text of expected) expect(run.stderr).toContain(text);
  expect(run.stderr).not.toMatch(ENGLISH);
  expect(run.stderr).toMatch(/\n$/);
  expect(run.stderr).not.toContain(String.fromCharCode(27));
}

describe('a delivery date that cannot be used', () => {
  it.each([
    ['01/03/2024', 'schuine strepen'],
    ['2024/03/01', 'schuine strepen'],
    ['1/3/24', 'schuine strepen'],
    ['2024-02-30', 'bestaat niet op de kalender: februari 2024 heeft 29 dagen'],
    ['30-2-2024', 'bestaat niet op de kalender'],
    ['29-2-2023', 'bestaat niet op de kalender: februari 2023 heeft 28 dagen'],
    ['2024-13-01', 'bestaat niet op de kalender: er is geen maand 13'],
    ['2024-00-00', 'bestaat niet op de kalender'],
    ['', 'is geen datum'],
    ['   ', 'is geen datum'],
    ['👶', 'is geen datum'],
    ['1 march 2024', 'is geen datum'],
    ['01-03-24', 'schrijf het jaar met vier cijfers, zoals 1-3-2024'],
    ['1 maart 24', 'schrijf het jaar met vier cijfers, zoals 1-3-2024'],
    ['1.3.24', 'schrijf het jaar met vier cijfers, zoals 1-3-2024'],
    ['3 weken', 'is geen datum'],
    ['over 3 weken', 'is geen datum'],
    ['morgen', 'is geen datum'],
    ['20240301', 'is geen datum'],
    ['2024-03-01T00:00', 'is geen datum'],
    ['2024-03', 'is geen datum'],
    ['-1', 'is geen datum'],
    ['1e maart 2024', 'is geen datum'],
  ])('"%s" is refused, with the forms that are accepted', async (text, reason) => {
    expectRefusal(await runCli(['plan', `--bevallen=${text}`]), `"${text}"`, reason, '1-3-2024', '"1 maart 2024"');
  });

  it.each([
    ['1949-12-31', 'ligt voor 1950'],
    ['2101-01-01', 'ligt na 2100'],
    ['9999-12-01', 'ligt na 2100'],
  ])('today lies between 1950 and 2100: %s does not', async (text, reason) => {
    expectRefusal(await runCli(['plan', ...BORN, '--vandaag', text]), `--vandaag "${text}" ${reason}`);
  });

  it.each(['2024-02-30', '01/03/2024', 'morgen'])('so is --vandaag "%s"', async (text) => {
    expectRefusal(await runCli(['plan', ...BORN, '--vandaag', text]), `--vandaag "${text}"`, '1-3-2024');
  });

  it.each(['1949-12-31', '1900-01-01', '0024-03-01'])('%s is too long ago', async (text) => {
    expectRefusal(await runCli(['plan', '--bevallen', text]), `"${text}"`, '1950', 'Klopt het jaar?');
  });

  it.each([
    ['31 april 2024', '"31 april 2024" bestaat niet op de kalender: april 2024 heeft 30 dagen'],
    ['31 december 1949', '"31 december 1949" ligt voor 1950'],
    ['75 jaar geleden', '"75 jaar geleden" ligt voor 1950'],
  ])('%s is quoted as it was typed', async (text, reason) => {
    expectRefusal(await runCli(['plan', '--bevallen', text]), reason);
    expectRefusal(await runCli(['plan', `--bevallen=${text}`]), reason);
  });

  it('more than 42 weeks ahead is refused; 42 weeks is the last day', async () => {
    const today = ['--vandaag', '2024-04-18'];
    expectRefusal(await runCli(['plan', ...today, '--bevallen', '2025-02-13']), '42 weken', 'Klopt het jaar?');
    expectRefusal(await runCli(['plan', ...today, '--bevallen', '2025-02-07']), '42 weken');
    expect((await runCli(['plan', ...today, '--bevallen', '2025-02-06'])).code).toBe(0);
    expect((await runCli(['plan', ...today, '--bevallen', '1950-01-01'])).code).toBe(0);
  });

  it('a missing one is asked for with an example', async () => {
    expectRefusal(await runCli(['plan']), '--bevallen', 'herstel plan --bevallen 2024-03-01');
  });
});

describe('a typo', () => {
  it.each([
    [['plan', '--bvallen', '2024-03-01'], '--bevallen'],
    [['plan', ...BORN, '--rupture', '3b'], '--ruptuur'],
    [['plan', ...BORN, '--allees'], '--alles'],
    [['plan', ...BORN, '--vndaag', '2024-04-18'], '--vandaag'],
    [['plan', ...BORN, '--na-verleis'], '--na-verlies'],
    [['pln', ...BORN], 'plan'],
    [['uitlg'], 'uitleg'],
    [['plan', ...BORN, '--type', 'keizersnee'], '"keizersnede"'],
    [['plan', ...BORN, '--ruptuur', '3bb'], '"3b"'],
    [['plan', ...BORN, '--ruptuur', '3'], '"weet-niet"'],
    [['plan', ...BORN, '--formaat', 'jsno'], '"json"'],
    [['plan', ...BORN, '--voldaan', 'bekenfysio'], '"bekkenfysio"'],
    [['plan', ...BORN, '--kleur', 'noit'], '"nooit"'],
    [['uitleg', 'bekenbodem'], '"bekkenbodem"'],
    [['bronnen', 'gom-2019'], '"goom-2019"'],
  ])('%j names the nearest: %s', async (args, nearest) => {
    expectRefusal(await runCli(args), 'ken ik niet', `Bedoelde je ${nearest}?`);
  });
});

describe('values that do not exist', () => {
  it.each([
    [['--type', 'thuisbevalling'], 'vaginaal, kunstverlossing, keizersnede'],
    [['--ruptuur', '5'], 'geen, 1, 2, knip, 3a, 3b, 3c, 4, weet-niet'],
    [['--formaat', 'xml'], 'tekst, json'],
    [['--kleur', 'rood'], 'auto, altijd, nooit'],
    [['--voldaan', 'alles'], 'bekkenfysio, geen-pijn'],
    [['--breedte', '39'], 'van 40 tot 200'],
    [['--breedte', '201'], 'van 40 tot 200'],
    [['--breedte', '80.5'], 'van 40 tot 200'],
    [['--breedte', '1e2'], 'van 40 tot 200'],
    [['--breedte', ''], 'van 40 tot 200'],
    [['--type', '__proto__'], 'vaginaal'],
    [['--ruptuur', 'constructor'], 'geen'],
  ])('%j: says what does', async (args, known) => {
    expectRefusal(await runCli(['plan', ...BORN, ...args]), known);
  });
});

describe('what does not go together', () => {
  it.each(['3a', '3b', '3c', '4', 'weet-niet'])('tear %s with a caesarean: explains and asks', async (tear) => {
    const run = await runCli(['plan', ...BORN, '--type', 'keizersnede', '--ruptuur', tear]);
    expectRefusal(run, `--ruptuur ${tear}`, '--type keizersnede', '--type vaginaal', '--type kunstverlossing');
  });

  it.each(['geen', '1', '2', 'knip'])('tear %s with a caesarean is possible', async (tear) => {
    expect((await runCli(['plan', ...BORN, '--type', 'keizersnede', '--ruptuur', tear])).code).toBe(0);
  });

  it('--kort with --alles', async () => {
    expectRefusal(await runCli(['plan', ...BORN, '--kort', '--alles']), '--alles', '--kort');
  });

  it('a source with --conflicten', async () => {
    expectRefusal(await runCli(['bronnen', 'goom-2019', '--conflicten']), '--conflicten');
  });
});

describe('a command line that is not one', () => {
  it.each([
    [['onzin'], '"onzin"'],
    [['plan', '-x'], '-x'],
    [['-x'], '-x'],
    [['plan', '--bevallen'], '--bevallen'],
    [['plan', '--bevallen', '1', 'maart', '2024'], 'aanhalingstekens'],
    [['plan', ...BORN, 'nog-iets'], 'woord te veel'],
    [['plan', ...BORN, '--kort=ja'], '--kort'],
    [['help', 'onzin'], '"onzin"'],
    [['__proto__'], '__proto__'],
    [[''], 'ken ik niet'],
  ])('%j', async (args, expected) => {
    expectRefusal(await runCli(args), expected);
  });

  it('a huge value is not repeated in full', async () => {
    const run = await runCli(['plan', '--bevallen', 'x'.repeat(100_000)]);
    expectRefusal(run, 'is geen datum', 'xxx…"');
    expect(run.stderr.length).toBeLessThan(500);
  });

  it('many words are not repeated in full', async () => {
    const run = await runCli(['plan', ...'woord '.repeat(20_000).split(' ')]);
    expectRefusal(run, 'woord te veel');
    expect(run.stderr.length).toBeLessThan(6_000);
  });

  it('control characters do not reach the terminal', async () => {
    const run = await runCli(['plan', '--bevallen', '\u001b[2J\u001b]0;titel\u0007\r\u0000']);
    expectRefusal(run, 'is geen datum');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what may not be there
    expect(run.stderr).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('a folder with content that does not exist', async () => {
    expectRefusal(await runCli(['plan', ...BORN, '--inhoud', '/bestaat/niet']), '/bestaat/niet', 'bestaat niet');
  });
});
