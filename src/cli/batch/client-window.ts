import type { Client } from './read-client.ts';

/** A stretch of the list, its clients in an order that has equal deliveries side by side. */
export interface ClientWindow {
  readonly clients: readonly Client[];
  /** The code that comes first in the list: where to go on when the window is not finished. */
  readonly firstCode: string;
  /** How far in the file the window reaches (bytes). */
  readonly end: number;
}

const CLIENTS_PER_WINDOW = 10_000;

/**
 * Cuts a list in stretches and sorts each by delivery, so that a plan is rendered once per stretch for everyone with
 * the same one, and like plans come after each other. What is kept in memory does not depend on the length of the list.
 */
export async function* windowsOf(
  entries: AsyncIterable<readonly { readonly client: Client; readonly end: number }[]>,
): AsyncGenerator<ClientWindow> {
  let clients: Client[] = [];
  let end = 0;
  for await (const some of entries) {
    for (const entry of some) {
      end = entry.end;
      clients.push(entry.client);
      if (clients.length < CLIENTS_PER_WINDOW) continue;
      yield* sorted(clients, end);
      clients = [];
    }
  }
  yield* sorted(clients, end);
}

function* sorted(clients: readonly Client[], end: number): Generator<ClientWindow> {
  const first = clients[0];
  if (first === undefined) return;
  const keyed = clients.map((client) => ({ client, key: deliveryKey(client) }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.client.line - b.client.line));
  yield { clients: keyed.map(({ client }) => client), firstCode: first.code, end };
}

/** The same for everyone with the same plan; plans that read alike sort side by side. */
export function deliveryKey({ delivery }: Pick<Client, 'delivery'>): string {
  return `${delivery.mode} ${delivery.tear} ${delivery.afterLoss} ${delivery.deliveredOn}`;
}
