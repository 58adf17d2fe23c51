const MOST = 4000;

/**
 * A text function that remembers: the same sentences return in every plan of a batch. What it remembers has a limit,
 * so that a long list of names does not fill the memory; what was not asked for lately is forgotten.
 */
export function remembered(write: (text: string) => string): (text: string) => string {
  let recent = new Map<string, string>();
  let older = new Map<string, string>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const written = older.get(text) ?? write(text);
    if (recent.size >= MOST) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, written);
    return written;
  };
}
