/** Of shorter texts nearly every word is near. */
const SHORTEST = 3;

/**
 * The word that was probably meant: the only one that begins with the text, else the one that differs least from it,
 * by at most a third of its letters. Capitals do not count. Undefined when none is near.
 */
export function nearestWord(text: string, words: Iterable<string>): string | undefined {
  if (text.length < SHORTEST) return undefined;
  const written = text.toLowerCase();
  const candidates = [...words];
  const beginning = candidates.filter((word) => word.toLowerCase().startsWith(written));
  if (beginning.length === 1) return beginning[0];

  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - text.length) >= bestDistance) continue;
    const distance = editDistance(written, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Insertions, removals, replacements and swaps of neighbours each cost one. */
function editDistance(left: string, right: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= right.length; j += 1) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      // Before the first letter there is none, which equals no letter.
      if (left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[right.length] ?? 0;
}
