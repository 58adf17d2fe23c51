/** Remembers what was made until it weighs too much; what was used longest ago goes first. */
export class BoundedCache<Value> {
  readonly #known = new Map<string, { readonly value: Value; readonly weight: number }>();
  readonly #most: number;
  #weight = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** The value of a key, made now if it is not known (any more). */
  get(key: string, make: () => { readonly value: Value; readonly weight: number }): Value {
    const known = this.#known.get(key);
    if (known !== undefined) {
      this.#known.delete(key);
      this.#known.set(key, known);
      return known.value;
    }
    const made = make();
    this.#known.set(key, made);
    this.#weight += made.weight;
    for (const [oldest, { weight }] of this.#known) {
      if (this.#weight <= this.#most || oldest === key) break;
      this.#known.delete(oldest);
      this.#weight -= weight;
    }
    return made.value;
  }
}
