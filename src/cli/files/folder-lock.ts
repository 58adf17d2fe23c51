import { randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './whole-file.ts';

/** A folder that is this run's alone until it is released. */
export interface FolderLock {
  readonly release: () => void;
}

const NAME = '.herstel.lock';
const SIGN_OF_LIFE = 500;
/** Some file systems count in steps of two seconds. */
const PATIENCE = 4_000;
const LOOK_AGAIN = 50;

/**
 * Takes a folder for one run; undefined when another run has it. The lock is a file that its owner touches twice a
 * second, so that a run on another machine or in another container is seen as well. A lock that nobody touches was
 * left by a run that was killed, and is taken over.
 */
export async function lockFolder(folder: string): Promise<FolderLock | undefined> {
  const path = join(folder, NAME);
  const own = `${randomBytes(8).toString('hex')} ${process.pid} ${place()}`;
  if (!created(path, own)) {
    const held = contentOf(path);
    if (held !== undefined && !hasEnded(held) && (await isTouched(path))) return undefined;
    const mine = `${path}-${own.slice(0, 16)}`;
    writeFileSync(mine, own, { flag: 'wx' });
    renameSync(mine, path);
    // Two runs may have found the same old lock: the last to replace it has the folder.
    await pause(LOOK_AGAIN);
    if (contentOf(path) !== own) return undefined;
  }
  const beat = setInterval(() => touch(path), SIGN_OF_LIFE);
  beat.unref();
  return {
    release: () => {
      clearInterval(beat);
      if (contentOf(path) === own) rmSync(path, { force: true });
    },
  };
}

function created(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Where process numbers mean the same: this machine, and on Linux this container. */
function place(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** Whether the owner was a process of this place that no longer runs. */
function hasEnded(content: string): boolean {
  const [, processId, owner] = /^[0-9a-f]+ (\d+) (.+)$/.exec(content) ?? [];
  if (owner !== place()) return false;
  try {
    process.kill(Number(processId), 0);
    return false;
  } catch (error) {
    return errorCode(error) === 'ESRCH';
  }
}

async function isTouched(path: string): Promise<boolean> {
  const first = touchedAt(path);
  for (let waited = 0; waited < PATIENCE; waited += SIGN_OF_LIFE) {
    await pause(SIGN_OF_LIFE);
    if (touchedAt(path) !== first) return true;
  }
  return false;
}

function touchedAt(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

function contentOf(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {}
}
