import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Disk, openWhole, writeNamed, writeWhole } from '../../src/cli/files/whole-file.ts';

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'herstel-whole-'));
  file = join(folder, 'plan.html');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const DISK: Disk = { openSync, writeSync, fsyncSync, closeSync, renameSync };

/** A disk that tells what is asked of it, and refuses one thing. */
function watchedDisk(refused?: keyof Disk, code = 'ENOSPC'): { readonly disk: Disk; readonly asked: string[] } {
  const asked: string[] = [];
  const note = (name: keyof Disk): void => {
    asked.push(name);
    if (name === refused) throw Object.assign(new Error(code), { code });
  };
  const disk: Disk = {
    openSync: (...args) => {
      note('openSync');
      return openSync(...args);
    },
    writeSync: (descriptor, bytes, from) => {
      note('writeSync');
      return writeSync(descriptor, bytes, from);
    },
    fsyncSync: (descriptor) => {
      note('fsyncSync');
      fsyncSync(descriptor);
    },
    closeSync: (descriptor) => {
      note('closeSync');
      closeSync(descriptor);
    },
    renameSync: (from, to) => {
      note('renameSync');
      renameSync(from, to);
    },
  };
  return { disk, asked };
}

describe('a file that a user named [H-09]', () => {
  it('is on the disk before it gets its name, and the name is on the disk as well', () => {
    const { disk, asked } = watchedDisk();
    writeNamed(file, 'nieuw', { disk });
    expect(asked).toEqual(['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync', 'fsyncSync']);
    expect(readFileSync(file, 'utf8')).toBe('nieuw');
  });

  it('is never written in its place: who has the old one open keeps it whole', () => {
    writeFileSync(file, 'oud');
    linkSync(file, join(folder, 'andere naam'));
    writeNamed(file, 'nieuw');
    expect(readFileSync(join(folder, 'andere naam'), 'utf8')).toBe('oud');
    expect(readFileSync(file, 'utf8')).toBe('nieuw');
  });

  it('keeps its rights, and stays where a link leads', () => {
    writeFileSync(file, 'oud');
    chmodSync(file, 0o600);
    symlinkSync(file, join(folder, 'link'));
    writeNamed(join(folder, 'link'), 'nieuw');
    expect(readFileSync(file, 'utf8')).toBe('nieuw');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each(['openSync', 'writeSync', 'fsyncSync', 'closeSync', 'renameSync'] as const)(
    'stays as it was, with nothing beside it, when %s fails',
    (refused) => {
      writeFileSync(file, 'oud');
      expect(() => writeNamed(file, 'nieuw', { disk: watchedDisk(refused).disk })).toThrow('ENOSPC');
      expect(readFileSync(file, 'utf8')).toBe('oud');
      expect(readdirSync(folder)).toEqual(['plan.html']);
    },
  );

  it('is written whole where the system takes a few bytes at a time, or is not ready', () => {
    let calls = 0;
    const writeSome: Disk['writeSync'] = (descriptor, bytes, from) => {
      calls += 1;
      if (calls % 2 === 1) throw Object.assign(new Error('busy'), { code: 'EAGAIN' });
      return writeSync(descriptor, bytes, from, Math.min(3, bytes.length - from));
    };
    writeNamed(file, 'één regel', { disk: { ...DISK, writeSync: writeSome } });
    expect(readFileSync(file, 'utf8')).toBe('één regel');
  });

  it('may be a device, which is written to directly', () => {
    writeNamed('/dev/null', 'weg');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it.each(['nieuw/', '.'])('is no folder: %s', (name) => {
    expect(() => writeNamed(`${folder}/${name}`, 'x')).toThrow('folder');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('one of many files of a folder', () => {
  it('waits for no disk', () => {
    const { disk, asked } = watchedDisk();
    writeWhole(file, 'nieuw', { flush: false, disk });
    expect(asked).toEqual(['openSync', 'writeSync', 'closeSync', 'renameSync']);
  });

  it('has an unfinished name that is nobody else’s', () => {
    const files = [1, 2, 3].map(() => openWhole(file, { flush: false }));
    const names = readdirSync(folder);
    expect(names).toHaveLength(3);
    for (const name of names) expect(name).toMatch(/^\.herstel-[0-9a-f]{16}-\d+\.tmp$/);
    for (const open of files) open.abandon();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not take an unfinished name that is there already', () => {
    const first = openWhole(file, { flush: false });
    const [taken = ''] = readdirSync(folder);
    first.finish();
    const next = taken.replace(/-(\d+)\.tmp$/, (_, number) => `-${Number(number) + 1}.tmp`);
    writeFileSync(join(folder, next), 'van een ander');
    expect(() => openWhole(file, { flush: false })).toThrow('EEXIST');
    expect(readFileSync(join(folder, next), 'utf8')).toBe('van een ander');
  });
});
