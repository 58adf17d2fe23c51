import type { TimerTerminal } from './guided-timer.ts';

/** The real terminal, key by key; `close` gives it back as it was. */
export function openKeyTerminal(
  write: (text: string) => void,
  options: Pick<TimerTerminal, 'plain' | 'sounds'>,
): TimerTerminal & { readonly close: () => void } {
  const { stdin } = process;
  const wasRaw = stdin.isRaw;
  stdin.setRawMode?.(true);
  stdin.setEncoding('utf8');
  stdin.resume();
  return {
    ...options,
    write,
    second: (milliseconds) =>
      new Promise((resolve) => {
        const onKey = (key: string): void => {
          clearTimeout(timer);
          resolve(key);
        };
        const timer = setTimeout(() => {
          stdin.off('data', onKey);
          resolve(undefined);
        }, milliseconds);
        stdin.once('data', onKey);
      }),
    close: () => {
      stdin.setRawMode?.(wasRaw);
      stdin.pause();
    },
  };
}
