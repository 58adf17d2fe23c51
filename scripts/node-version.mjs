// A Node of another version, from the registry's packages with its binaries; kept below node_modules/.cache.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../node_modules/.cache/node-versions', import.meta.url));

/** The folder with the `node` program of this version ("20.12.0", "26"), installed when it is not there yet. */
export function nodeFolder(version) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const home = join(cache, version);
  const folder = join(home, 'node_modules', name, 'bin');
  if (!existsSync(folder)) {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{}\n');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', home, `${name}@${version}`], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
  return folder;
}
