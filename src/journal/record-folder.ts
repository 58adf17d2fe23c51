import { join } from 'node:path';

/** What is looked at to find the place of the records; `HERSTEL_MAP` decides before everything else. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The folder that holds a folder for each profile: `HERSTEL_MAP` itself, or `herstel` in `XDG_DATA_HOME` (on every
 * platform), or in the usual place of the platform. Undefined where the environment names no home.
 */
export function recordFolder(environment: Environment, platform: string): string | undefined {
  const named = set(environment['HERSTEL_MAP']);
  if (named !== undefined) return named;
  const data = set(environment['XDG_DATA_HOME']) ?? usualPlace(environment, platform);
  return data === undefined ? undefined : join(data, 'herstel');
}

function usualPlace(environment: Environment, platform: string): string | undefined {
  if (platform === 'win32') return set(environment['APPDATA']);
  const home = set(environment['HOME']);
  if (home === undefined) return undefined;
  return platform === 'darwin' ? join(home, 'Library', 'Application Support') : join(home, '.local', 'share');
}

function set(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
