import type { CliContext } from '../context.ts';

/** Writes a result; on a terminal, what is longer than the screen goes through the pager, unless that is not wanted. */
export async function show(text: string, pager: boolean, context: CliContext): Promise<void> {
  if (pager && context.stdout.isTerminal && (await context.page?.(text)) === true) return;
  context.writeOut(text);
}
