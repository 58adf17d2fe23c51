// Builds what users start: CommonJS bundles (one per lazily loaded part), the library, its types and the content.
//   node scripts/build.mjs             build
//   node scripts/build.mjs --generate  build, and write the generated files that are committed
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { billOfMaterials } from './bill-of-materials.mjs';
import { bundledLicences } from './bundled-licences.mjs';
import { bundledPackages } from './bundled-packages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.12',
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: true,
  legalComments: 'none',
  define: { HERSTEL_VERSION: JSON.stringify(version) },
  metafile: true,
  logLevel: 'warning',
};

/** The command that starts most often is inside the program itself. */
const INLINED = 'plan-command';

/** What a dynamic import names becomes a bundle of its own, loaded when it is first needed; `inlined` stays inside. */
function lazyParts(found, inlined) {
  return {
    name: 'lazy-parts',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        const name = partName(file);
        if (kind !== 'dynamic-import' || name === inlined) return undefined;
        found.set(name, file);
        return { path: `./${name}.cjs`, external: true };
      });
    },
  };
}

/** The name of a part: its file, or its folder for an index. */
function partName(file) {
  const name = basename(file, '.ts');
  return name === 'index' ? basename(dirname(file)) : name;
}

/** Parts of libraries that cost time at every start and that herstel does not use there. */
const quickStart = {
  name: 'quick-start',
  setup({ onResolve, onLoad }) {
    // chalk looks at the terminal when it is loaded; herstel decides about colour itself.
    onResolve({ filter: /^#supports-color$/ }, () => ({ path: 'no-color-detection', namespace: 'herstel' }));
    onLoad({ filter: /.*/, namespace: 'herstel' }, () => ({
      contents: 'export default { stdout: false, stderr: false };',
    }));
    // commander needs child processes only for executable subcommands.
    onLoad({ filter: /commander[\\/]lib[\\/]command\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const eager = "const childProcess = require('node:child_process');";
      if (!source.includes(eager)) throw new Error('commander loads child_process in another way now');
      return {
        contents: source.replace(
          eager,
          "const childProcess = { get spawn() { return require('node:child_process').spawn; } };",
        ),
      };
    });
  },
};

/** Bundles the program and, one after another, every part that turns out to be loaded lazily. */
async function bundleProgram() {
  const inputs = new Set();
  const parts = new Map([['herstel', join(root, 'src/cli/main.ts')]]);
  const built = new Set();
  while (built.size < parts.size) {
    for (const [name, file] of [...parts]) {
      if (built.has(name)) continue;
      const { metafile } = await build({
        ...shared,
        entryPoints: [file],
        outfile: join(dist, `${name}.cjs`),
        format: 'cjs',
        supported: { 'dynamic-import': false },
        plugins: [lazyParts(parts, name === 'herstel' ? INLINED : undefined), quickStart],
      });
      for (const input of Object.keys(metafile.inputs)) inputs.add(input);
      built.add(name);
    }
  }
  return inputs;
}

async function bundleLibrary() {
  const { metafile } = await build({
    ...shared,
    entryPoints: [join(root, 'src/index.ts')],
    outdir: dist,
    format: 'esm',
    splitting: true,
    chunkNames: 'library-[hash]',
    banner: {
      js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url);",
    },
    plugins: [quickStart],
  });
  return Object.keys(metafile.inputs);
}

/** Validates data/ and writes it as JSON; a problem in the content stops the build. */
function compileContent(generate) {
  const content = require(join(dist, 'content.cjs'));
  const { describeProblems } = require(join(dist, 'problem-sentence.cjs'));
  const { guide, problems } = content.readContentFolder(join(root, 'data'));
  if (guide === undefined || problems.length > 0) {
    process.stderr.write(describeProblems(problems, 'data'));
    throw new Error('data/ has problems: nothing is built from it');
  }
  mkdirSync(join(dist, 'content'), { recursive: true });
  writeFileSync(join(dist, 'content/guide.json'), content.compileContent(guide));
  if (generate) {
    for (const [name, text] of Object.entries(content.jsonSchemas()))
      writeFileSync(join(root, 'data/schema', name), text);
  }
}

rmSync(dist, { recursive: true, force: true });
const packages = bundledPackages([...(await bundleProgram()), ...(await bundleLibrary())]);
compileContent(process.argv.includes('--generate'));
writeFileSync(join(dist, 'LICENCES-OF-LIBRARIES.txt'), bundledLicences(root, packages));
writeFileSync(join(dist, 'bill-of-materials.json'), billOfMaterials(root, packages));
execFileSync(
  process.execPath,
  [join(root, 'node_modules/typescript/bin/tsc'), '-p', join(root, 'tsconfig.types.json')],
  {
    cwd: root,
    stdio: 'inherit',
  },
);
if (process.argv.includes('--generate')) {
  const manual = execFileSync(process.execPath, [join(root, 'bin/herstel.js'), 'aanvullen', 'handleiding']);
  writeFileSync(join(root, 'man/herstel.1'), manual);
}
