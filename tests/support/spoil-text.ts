import type { SeededRandom } from './seeded-random.ts';

/** A text with one to three slips in it: something taken out, put in or replaced, or a line lost, doubled or shifted. */
export function spoilText(text: string, pieces: readonly string[], random: SeededRandom): string {
  let spoiled = text;
  for (let count = 1 + random.below(3); count > 0; count -= 1) spoiled = withOneSlip(spoiled, pieces, random);
  return spoiled;
}

function withOneSlip(text: string, pieces: readonly string[], random: SeededRandom): string {
  const at = random.below(text.length + 1);
  const length = random.below(12);
  const lines = text.split('\n');
  const line = random.below(lines.length);
  switch (random.below(7)) {
    case 0:
      return text.slice(0, at) + text.slice(at + length);
    case 1:
      return text.slice(0, at) + random.pick(pieces) + text.slice(at);
    case 2:
      return text.slice(0, at) + random.pick(pieces) + text.slice(at + length);
    case 3:
      return lines.toSpliced(line, 1).join('\n');
    case 4:
      return lines.toSpliced(line, 0, random.pick(lines)).join('\n');
    case 5:
      return lines.with(line, ` ${lines[line]}`).join('\n');
    default:
      return random.onceIn(4)
        ? text.slice(0, at)
        : lines.with(line, (lines[line] ?? '') + random.pick(pieces)).join('\n');
  }
}
