import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

// In a process of its own: the script is JavaScript that the type check does not read.
it('the pictures of the README are what the program prints now; node scripts/pictures.mjs makes them again', () => {
  const made: { file: string; picture: string }[] = JSON.parse(
    execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        "const { pictures } = await import('./scripts/pictures.mjs'); console.log(JSON.stringify(pictures()));",
      ],
      { encoding: 'utf8' },
    ),
  );
  expect(made.map(({ file }) => file)).toEqual(['plan.svg', 'check.svg', 'timeline.svg']);
  for (const { file, picture } of made) expect(readFileSync(`docs/pictures/${file}`, 'utf8'), file).toBe(picture);
});
