// The pictures of the README, from real output: node scripts/pictures.mjs. Needs a build; a test holds them fresh.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = join(root, 'bin/herstel.js');
const situation = ['--bevallen', '2024-03-01', '--ruptuur', '3b', '--vandaag', '2024-04-18'];

/** File, the command as it is typed, and its arguments. */
const PICTURES = [
  { file: 'plan.svg', args: ['plan', ...situation] },
  {
    file: 'check.svg',
    args: ['check', ...situation, '--antwoorden', '-'],
    input: 'antwoorden:\n  pain-in-chest: ja\n',
  },
];

const LINE = 18;
const LETTER = 8.4;
const MARGIN = 20;

/** A terminal as a picture: the command and what it prints, as text that can be selected and read aloud. */
function terminalPicture(command, output) {
  const lines = [`$ ${command}`, ...output.trimEnd().split('\n')];
  const width = Math.ceil(Math.max(...lines.map((line) => line.length)) * LETTER) + 2 * MARGIN;
  const height = lines.length * LINE + 2 * MARGIN;
  const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const rows = lines.map(
    (line, index) =>
      `<text x="${MARGIN}" y="${MARGIN + (index + 1) * LINE - 4}" xml:space="preserve"${index === 0 ? ' fill="#8fd3c8"' : ''}>${escaped(line)}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(command)}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="14" fill="#e8e8e8">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#1d2326"/>`,
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

/** The pictures with their text, by file name. */
export function pictures() {
  const timeline = execFileSync(process.execPath, [program, 'export', ...situation, '--formaat', 'svg'], {
    encoding: 'utf8',
  });
  const terminals = PICTURES.map(({ file, args, input }) => {
    let output;
    try {
      output = execFileSync(process.execPath, [program, ...args], {
        encoding: 'utf8',
        input: input ?? '',
        stdio: 'pipe',
        env: { ...process.env, COLUMNS: '80', NO_COLOR: '1' },
      });
    } catch (error) {
      // A check that finds something ends with 1.
      if (error.status !== 1) throw error;
      output = error.stdout;
    }
    const typed = args.map((arg) => (arg === '-' ? 'antwoorden.yaml' : arg)).join(' ');
    return { file, picture: terminalPicture(`herstel ${typed}`, output) };
  });
  return [...terminals, { file: 'timeline.svg', picture: timeline }];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(root, 'docs/pictures');
  mkdirSync(folder, { recursive: true });
  for (const { file, picture } of pictures()) writeFileSync(join(folder, file), picture);
}
