import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What is inside the package, in CycloneDX 1.6: the program and the libraries of which code is in the bundles, with the
 * checksum of the lockfile. Without a time or a serial number: the same build gives the same bytes.
 */
export function billOfMaterials(root, packages) {
  const read = (...path) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
  const { name, version, license } = read('package.json');
  const locked = read('package-lock.json').packages;
  const components = packages.map((library) => {
    const { version: libraryVersion, license: libraryLicence } = read('node_modules', library, 'package.json');
    const [algorithm, base64] = locked[`node_modules/${library}`]?.integrity?.split('-') ?? [];
    if (algorithm !== 'sha512') throw new Error(`${library} has no checksum in the lockfile`);
    return {
      type: 'library',
      name: library,
      version: libraryVersion,
      purl: `pkg:npm/${library.replace('@', '%40')}@${libraryVersion}`,
      licenses: [{ expression: libraryLicence }],
      hashes: [{ alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') }],
    };
  });
  const component = { type: 'application', name, version, licenses: [{ expression: license }] };
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component }, components }, null, 2)}\n`;
}
