// The program as its users have it: packed, and installed in a folder of its own without a network.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the installed program and library are, and how to take them away again. Packing builds first. */
export function install() {
  const folder = mkdtempSync(join(tmpdir(), 'herstel-installed-'));
  const npm = (args, cwd) => execFileSync('npm', args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  npm(['pack', '--pack-destination', folder], root);
  const [tarball] = readdirSync(folder);
  npm(['install', '--global', '--offline', '--prefix', folder, join(folder, tarball)], folder);
  const home = join(folder, 'lib/node_modules/herstel');
  return {
    program: join(home, 'bin/herstel.js'),
    library: join(home, 'dist/index.js'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
