import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';

const LONGEST_WAIT = 100;
const PAUSE_MILLISECONDS = 20;

/**
 * Runs a task while no other process runs one under the same lock: a file with the id of its process. A lock of a
 * process that no longer runs is taken over. Throws `EBUSY` when another holds it for two seconds.
 */
export function underLock<Result>(path: string, task: () => Result): Result {
  take(path);
  try {
    return task();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): void {
  for (let attempt = 0; attempt < LONGEST_WAIT; attempt += 1) {
    if (created(path)) return;
    // One pause before the lock is judged: its owner may just be writing its number.
    pause();
    if (!isHeld(path)) rmSync(path, { force: true });
  }
  throw Object.assign(new Error('the journal is being rewritten'), { code: 'EBUSY' });
}

/** Makes the lock; false where there is one already. */
function created(path: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(path, 'wx', 0o600);
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
  try {
    writeSync(descriptor, String(process.pid));
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

function isHeld(path: string): boolean {
  let owner: number;
  try {
    owner = Number(readFileSync(path, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
  return Number.isInteger(owner) && owner > 0 && owner !== process.pid && isRunning(owner);
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
