const MOST = 8000;

/**
 * A text function that remembers: the same sentences return in every plan of a batch. What it remembers has a limit,
 * so that a long list of names does not fill the memory.
 */
export function remembered(write: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const written = write(text);
    if (known.size >= MOST) known.clear();
    known.set(text, written);
    return written;
  };
}
