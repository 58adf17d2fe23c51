/**
 * Remembers the latest value per kind: clients with the same delivery come one after another, so it is made once for
 * all of them, and what is kept does not grow.
 */
export class Latest<Kind, Value> {
  readonly #known = new Map<Kind, { readonly key: string; readonly value: Value }>();

  /** The value of this kind for a key, made now unless it was the one before. */
  get(kind: Kind, key: string, make: () => Value): Value {
    const known = this.#known.get(kind);
    if (known?.key === key) return known.value;
    const value = make();
    this.#known.set(kind, { key, value });
    return value;
  }
}
