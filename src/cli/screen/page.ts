import { spawnSync } from 'node:child_process';

/** Ends by itself when all fits, keeps colours, and leaves the text on the screen. */
const LESS = 'less -FRX';

/** Shows a text in `$PAGER`, else in less; false when there is none or it cannot start: nothing was shown then. */
export function page(text: string, environment: Readonly<Record<string, string | undefined>>): boolean {
  const wanted = environment['PAGER'];
  const command = wanted === undefined || wanted.trim() === '' ? LESS : wanted;
  // Ctrl-C belongs to the pager as long as it is on the screen.
  const ignore = (): void => {};
  process.on('SIGINT', ignore);
  const { status, error } = spawnSync(command, { shell: true, input: text, stdio: ['pipe', 'inherit', 'ignore'] });
  process.off('SIGINT', ignore);
  return error === undefined && status !== NOT_FOUND && status !== NOT_EXECUTABLE;
}

/** What a shell ends with when the command is not there, or cannot be started. */
const NOT_FOUND = 127;
const NOT_EXECUTABLE = 126;
