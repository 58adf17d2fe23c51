/**
 * Remembers parts of documents by what of the guide they say and in which variant (after a loss, a tone). Most of a
 * plan reads the same for everyone: a batch makes such a part once. Shared parts are frozen; by that a renderer knows
 * that the same object comes again, and may remember what it wrote for it.
 */
export function sharedParts<Part extends object>(): (said: object, variant: string, make: () => Part) => Part {
  const known = new WeakMap<object, Map<string, Part>>();
  return (said, variant, make) => {
    let variants = known.get(said);
    if (variants === undefined) {
      variants = new Map();
      known.set(said, variants);
    }
    let part = variants.get(variant);
    if (part === undefined) {
      part = make();
      freeze(part);
      variants.set(variant, part);
    }
    return part;
  };
}

/** Whether the same object stands in other documents as well. */
export function isShared(part: object): boolean {
  return Object.isFrozen(part);
}

function freeze(part: object): void {
  for (const inner of Object.values(part)) if (typeof inner === 'object' && inner !== null) freeze(inner);
  Object.freeze(part);
}
