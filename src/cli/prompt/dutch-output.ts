import type { Writable } from 'node:stream';
import { promptWords } from '../../text/check-words.ts';

/** The stream, with the few English words of the prompt library that it gives no option for in Dutch. */
export function dutchOutput(screen: Writable): Writable {
  return new Proxy(screen, {
    get(target, key) {
      if (key === 'write')
        return (chunk: unknown) => target.write(typeof chunk === 'string' ? translated(chunk) : chunk);
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

function translated(chunk: string): string {
  return Object.entries(promptWords.instead).reduce((text, [english, dutch]) => text.replaceAll(english, dutch), chunk);
}
