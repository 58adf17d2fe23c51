import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordFolder } from '../../src/journal/record-folder.ts';

const CASES: readonly (readonly [platform: string, environment: Record<string, string>, folder: string | undefined])[] =
  [
    ['linux', { HOME: '/home/a' }, join('/home/a', '.local', 'share', 'herstel')],
    ['linux', { HOME: '/home/a', XDG_DATA_HOME: '/data' }, join('/data', 'herstel')],
    ['linux', { HOME: '/home/a', XDG_DATA_HOME: '' }, join('/home/a', '.local', 'share', 'herstel')],
    ['darwin', { HOME: '/Users/a' }, join('/Users/a', 'Library', 'Application Support', 'herstel')],
    ['darwin', { HOME: '/Users/a', XDG_DATA_HOME: '/data' }, join('/data', 'herstel')],
    ['win32', { APPDATA: '/appdata', HOME: '/home/a' }, join('/appdata', 'herstel')],
    ['win32', { APPDATA: '/appdata', XDG_DATA_HOME: '/data' }, join('/data', 'herstel')],
    ['linux', { HOME: '/home/a', XDG_DATA_HOME: '/data', HERSTEL_MAP: '/mine' }, '/mine'],
    ['win32', { APPDATA: '/appdata', HERSTEL_MAP: '/mine' }, '/mine'],
    ['linux', {}, undefined],
    ['win32', { HOME: '/home/a' }, undefined],
  ];

it.each(CASES)('on %s with %j the records are in %s', (platform, environment, folder) => {
  expect(recordFolder(environment, platform)).toBe(folder);
});
