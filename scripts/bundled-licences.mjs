import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The licence texts of these libraries; a library without one stops the build. */
export function bundledLicences(root, packages) {
  const texts = packages.map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} comes without a licence text`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
  });
  return `Libraries of which code is part of herstel, with their licences.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
