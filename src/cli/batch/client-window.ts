import type { Client } from './read-client.ts';

/** A stretch of the list. */
export interface ClientWindow {
  /** In the order of the list. */
  readonly listed: readonly Client[];
  /** The same clients, those with equal situations side by side, in the order in which the list first names each. */
  readonly grouped: readonly Client[];
  /** How far in the list the window reaches (0 to 1). */
  readonly part: number;
}

const CLIENTS_PER_WINDOW = 10_000;

/**
 * Cuts a list in stretches and groups each by situation, so that a plan is rendered once per stretch for everyone with
 * the same one.
 */
export function* windowsOf(
  entries: Iterable<{ readonly client: Client; readonly part: number }>,
): Generator<ClientWindow> {
  let listed: Client[] = [];
  let reached = 0;
  for (const { client, part } of entries) {
    listed.push(client);
    reached = part;
    if (listed.length < CLIENTS_PER_WINDOW) continue;
    yield { listed, grouped: grouped(listed), part };
    listed = [];
  }
  if (listed.length > 0) yield { listed, grouped: grouped(listed), part: reached };
}

function grouped(clients: readonly Client[]): Client[] {
  const groups = new Map<string, Client[]>();
  for (const client of clients) {
    const key = situationKey(client);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [client]);
    else group.push(client);
  }
  return [...groups.values()].flat();
}

/** All of what a plan is made of: the same for those with the same plan, and for no one else. */
export function situationKey({ delivery, assumed }: Pick<Client, 'delivery' | 'assumed'>): string {
  return JSON.stringify([delivery.mode, delivery.tear, delivery.afterLoss, delivery.deliveredOn, assumed]);
}
