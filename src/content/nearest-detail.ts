import { nearestWord } from '../domain/nearest-word.ts';

/** `{nearest}` for the details of a problem, or nothing. */
export function nearestDetail(written: string, candidates: Iterable<string>): { readonly nearest?: string } {
  const found = nearestWord(written, candidates);
  return found === undefined ? {} : { nearest: found };
}
