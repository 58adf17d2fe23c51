import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NODE_PROGRAM } from '../support/node-program.ts';
import { noPseudoTerminal, openPseudoTerminal } from '../support/pseudo-terminal.ts';
import { shippedGuide } from '../support/shipped-guide.ts';

const program = fileURLToPath(new URL('../../bin/herstel.js', import.meta.url));
const built = fileURLToPath(new URL('../../dist/herstel.cjs', import.meta.url));
const missing = noPseudoTerminal ?? (existsSync(built) ? undefined : 'the program is not built (npm run build)');
if (missing !== undefined) console.warn(`skipped: herstel check in a pseudo-terminal, because ${missing}`);

const CHECK = `"${NODE_PROGRAM}" "${program}" check --vandaag 2024-03-10 --kleur nooit`;
const BORN = `${CHECK} --bevallen 2024-03-01`;
const DOWN = '\u001b[B';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const firstScreen = () => titleOf(0);

function titleOf(index: number): string {
  const title = shippedGuide().questionnaire.screens[index]?.title;
  return typeof title === 'string' ? title : (title?.text ?? '');
}

describe.skipIf(missing !== undefined)('herstel check in a pseudo-terminal', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'herstel-terminal-'));
  });
  afterAll(() => {
    // Nothing was kept: not in the working folder, not in the home folder.
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('is done in a few keys when there is no complaint [H-03]', async () => {
    const terminal = openPseudoTerminal(BORN, folder);
    let steps = 0;
    for (const screen of shippedGuide().questionnaire.screens) {
      await terminal.see(typeof screen.title === 'string' ? screen.title : screen.title.text);
      terminal.type('0');
      steps += 1;
    }
    const { code, screen } = await terminal.ended;
    expect({ code, steps }).toEqual({ code: 0, steps: 7 });
    expect(screen).toContain('Klachtencheck');
    expect(screen).not.toMatch(/veilig/i);
  });

  it('stops at once at chest pain, shows 112 before another question, and ends there', async () => {
    const terminal = openPseudoTerminal(BORN, folder);
    await terminal.see(firstScreen());
    terminal.type(' ');
    await terminal.see('◼');
    terminal.type('\r');
    await terminal.see('BEL NU 112');
    await terminal.see('verder met de vragen?');
    terminal.type(DOWN);
    terminal.type('\r');
    const { code, screen } = await terminal.ended;
    expect(code).toBe(1);
    expect(screen).not.toContain(titleOf(1));
    expect(screen.trimEnd().split('\n').at(-1)).toMatch(/^┃/);
  });

  it('is left in one key where it asks about home, without a word', async () => {
    const terminal = openPseudoTerminal(BORN, folder);
    await terminal.see(firstScreen());
    terminal.type('0');
    await terminal.see(titleOf(1));
    terminal.type('x');
    const { code, screen } = await terminal.ended;
    expect(code).toBe(0);
    expect(screen).not.toMatch(/┃|Gestopt|BEL/);
  });

  it.each([
    [80, 24],
    [40, 30],
  ])('leaves who to call on the last screen of %d x %d, and nothing after it', async (columns, rows) => {
    const answers = (text: string) => `printf '%s' '${text}' | ${BORN} --antwoorden -`;
    for (const [given, heading] of [
      ['pain-in-chest: ja', 'BEL NU 112'],
      ['chills: ja', 'BEL NU DE SPOEDLIJN'],
      ['thoughts-self-harm: ja', 'BEL NU 113 OF 0800-0113'],
      ['pain-when-peeing: ja', 'BEL VANDAAG JE VERLOSKUNDIGE'],
      ['stool-loss: ja', 'MAAK EEN AFSPRAAK MET JE VERLOSKUNDIGE'],
      ['anxious-all-day: ja', 'LET OP'],
      ['something-else: nee', 'NOG GEEN UITKOMST'],
    ] as const) {
      const { screen } = await openPseudoTerminal(`sh -c "${answers(given).replaceAll('"', '\\"')}"`, folder, {
        columns,
        rows,
      }).ended;
      const lines = screen.trimEnd().split('\n');
      const card = lines.slice(-10);
      expect(
        card.some((line) => line.includes(heading)),
        `${given}\n${card.join('\n')}`,
      ).toBe(true);
      expect(lines.at(-1)).toMatch(/^┃/);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(columns);
    }
  });

  it('leaves with 130 at Ctrl-C, at the first question and later', async () => {
    for (const screens of [0, 2]) {
      const terminal = openPseudoTerminal(BORN, folder);
      for (let index = 0; index < screens; index += 1) {
        await terminal.see(titleOf(index));
        terminal.type('0');
      }
      await terminal.see(titleOf(screens));
      terminal.type(CTRL_C);
      const { code, screen } = await terminal.ended;
      expect(code).toBe(130);
      expect(screen).not.toContain('dringendste');
    }
  });

  it('ends with a code of its own at Ctrl-D, and with the outcome of what was answered', async () => {
    const atOnce = openPseudoTerminal(BORN, folder);
    await atOnce.see(firstScreen());
    atOnce.type(CTRL_D);
    expect((await atOnce.ended).code).toBe(130);

    const terminal = openPseudoTerminal(BORN, folder);
    await terminal.see(firstScreen());
    terminal.type(' ');
    await terminal.see('◼');
    terminal.type('\r');
    await terminal.see('verder met de vragen?');
    terminal.type(CTRL_D);
    await terminal.see('BEL NU 112');
    expect((await terminal.ended).code).toBe(130);
  });

  it('asks the situation first, also in plain lines, and writes no control character there', async () => {
    const terminal = openPseudoTerminal(`${CHECK} --eenvoudig`, folder);
    for (const [question, line] of [
      ['Wanneer ben je bevallen?', '31-2-2024'],
      ['bestaat niet', '1 maart 2024'],
      ['Hoe ben je bevallen?', 't'],
      ['Wanneer ben je bevallen?', '1-3-2024'],
      ['Hoe ben je bevallen?', '3'],
      ['overslaan', '1'],
      [firstScreen(), '0'],
      [titleOf(1), 't'],
      [firstScreen(), '3'],
    ] as const) {
      await terminal.see(question);
      await terminal.see('Antwoord: ');
      terminal.type(`${line}\n`);
    }
    await terminal.see('BEL NU 112');
    await terminal.see('Antwoord: ');
    terminal.type(CTRL_C);
    expect((await terminal.ended).code).toBe(130);
  });
});
