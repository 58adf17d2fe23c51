import type { Client } from './read-client.ts';

const PORTIONS_PER_STRETCH = 12;

/**
 * Deals a list to several threads. Each has a stretch of its own, because equal deliveries stand side by side and are
 * made quicker by who made the one before; a thread that is done takes from the end of the longest stretch.
 */
export class ClientPortions {
  readonly #clients: readonly Client[];
  readonly #stretches: { from: number; until: number }[];
  readonly #size: number;

  constructor(clients: readonly Client[], threads: number) {
    this.#clients = clients;
    const stretch = clients.length / threads;
    this.#stretches = Array.from({ length: threads }, (_, index) => ({
      from: Math.round(index * stretch),
      until: Math.round((index + 1) * stretch),
    }));
    this.#size = Math.max(1, Math.ceil(stretch / PORTIONS_PER_STRETCH));
  }

  /** The next clients for a thread (from 0); none when all are dealt. */
  next(thread: number): readonly Client[] {
    const own = this.#stretches[thread];
    if (own === undefined) return [];
    if (own.from < own.until) {
      const from = own.from;
      own.from = Math.min(own.until, from + this.#size);
      return this.#clients.slice(from, own.from);
    }
    const longest = this.#stretches.reduce((most, other) => (left(other) > left(most) ? other : most), own);
    const until = longest.until;
    longest.until = Math.max(longest.from, until - this.#size);
    return this.#clients.slice(longest.until, until);
  }
}

function left({ from, until }: { readonly from: number; readonly until: number }): number {
  return until - from;
}
