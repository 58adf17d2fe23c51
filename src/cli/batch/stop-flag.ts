/** A flag that every thread sees at once: make nothing more. */
export class StopFlag {
  /** What another thread needs to see the same flag. */
  readonly shared: SharedArrayBuffer;
  readonly #cell: Int32Array;

  constructor(shared = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) {
    this.shared = shared;
    this.#cell = new Int32Array(shared);
  }

  raise(): void {
    Atomics.store(this.#cell, 0, 1);
  }

  get isRaised(): boolean {
    return Atomics.load(this.#cell, 0) === 1;
  }
}
