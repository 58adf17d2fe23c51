import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFolder } from '../../src/cli/files/folder-lock.ts';

let folder = '';
let lock = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-lock-'));
  lock = join(folder, '.herstel.lock');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder for one run', () => {
  it('is refused to a second, and free again afterwards', async () => {
    const first = await lockFolder(folder);
    expect(first).toBeDefined();
    expect(await lockFolder(folder)).toBeUndefined();
    first?.release();
    expect(existsSync(lock)).toBe(false);
    const third = await lockFolder(folder);
    expect(third).toBeDefined();
    third?.release();
  });

  it('is taken over at once from a process of this machine that was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const held = await lockFolder(folder);
    const own = readFileSync(lock, 'utf8');
    held?.release();
    writeFileSync(lock, own.replace(/ \d+ /, ` ${pid} `));
    const start = process.uptime();
    const taken = await lockFolder(folder);
    expect(taken).toBeDefined();
    expect(process.uptime() - start).toBeLessThan(2);
    taken?.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is taken over from another machine only when the lock lies still', async () => {
    writeFileSync(lock, '0123456789abcdef 1 elders');
    let beats = 0;
    const beat = setInterval(() => utimesSync(lock, 1000 + ++beats, 1000 + beats), 200);
    expect(await lockFolder(folder)).toBeUndefined();
    clearInterval(beat);
    const taken = await lockFolder(folder);
    expect(taken).toBeDefined();
    taken?.release();
  });

  it('goes to one of two that find an old lock together', async () => {
    writeFileSync(lock, '0123456789abcdef 1 elders');
    const both = await Promise.all([lockFolder(folder), lockFolder(folder)]);
    expect(both.filter((one) => one !== undefined)).toHaveLength(1);
    for (const one of both) one?.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});
