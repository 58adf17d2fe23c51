import { dirname, resolve } from 'node:path';
import type { Practice, PracticeLogo } from '../../render/practice.ts';
import { exportWords } from '../../text/export-words.ts';
import { describeProblems } from '../../text/problem-sentence.ts';
import { readAtMost } from '../files/read-at-most.ts';
import { systemReason } from '../files/system-reason.ts';
import { UsageError } from '../usage-error.ts';

const LARGEST_LOGO = 1_000_000;

/** How a picture begins, whatever its name says. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['image/png', '\u0089PNG\r\n\u001a\n'],
  ['image/jpeg', '\u00ff\u00d8\u00ff'],
  ['image/gif', 'GIF8'],
];

/** The practice of `--praktijk`, with its logo (a path beside the YAML file) embedded. */
export async function loadPractice(file: string): Promise<Practice> {
  const text = readOr('--praktijk', file).toString('utf8');
  const { readPractice } = await import('../../content/read-practice.ts');
  const read = readPractice(file, text);
  if ('problems' in read) throw new UsageError(exportWords.one.practiceWrong([describeProblems(read.problems)]));
  const { logo, ...practice } = read.practice;
  return logo === undefined ? practice : { ...practice, logo: loadLogo(resolve(dirname(file), logo), logo) };
}

function loadLogo(path: string, named: string): PracticeLogo {
  const bytes = readOr('logo', path, named);
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === undefined) throw new UsageError(exportWords.one.logoUnknown(named));
  if (bytes.length > LARGEST_LOGO) throw new UsageError(exportWords.one.logoTooLarge(named));
  return { mediaType, base64: bytes.toString('base64') };
}

function mediaTypeOf(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 16).toString('latin1');
  if (start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP') return 'image/webp';
  const known = SIGNATURES.find(([, signature]) => start.startsWith(signature))?.[0];
  if (known !== undefined) return known;
  return isSvg(bytes.toString('utf8', 0, 4096)) ? 'image/svg+xml' : undefined;
}

/** Whether `<svg` is the first thing after a declaration, a document type and comments; each is passed over once. */
function isSvg(start: string): boolean {
  let rest = start.replace(/^\uFEFF/, '').trimStart();
  for (const [open, close] of SVG_PROLOGUE) {
    while (rest.startsWith(open)) {
      const end = rest.indexOf(close, open.length);
      if (end === -1) return false;
      rest = rest.slice(end + close.length).trimStart();
    }
  }
  return /^<svg[\s/>]/.test(rest);
}

const SVG_PROLOGUE = [
  ['<?xml', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
  ['<!--', '-->'],
] as const;

function readOr(option: string, path: string, named = path): Buffer {
  try {
    return readAtMost(path, LARGEST_LOGO);
  } catch (error) {
    throw new UsageError(exportWords.one.unreadable(option, named, systemReason(error)));
  }
}
