// One file that needs no Node: the program and its content inside a copy of the Node that runs this script.
//   node scripts/build-exe.mjs    needs a build (npm run build); writes build/herstel (build/herstel.exe on Windows)
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import postject from 'postject';

/** What Node looks for in its own file, by its documentation on single executable applications. */
const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'build');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** The content comes from inside the file and not from a folder beside it. */
const embeddedContent = {
  name: 'embedded-content',
  setup({ onLoad }) {
    onLoad({ filter: /content[\\/]read-shipped\.ts$/ }, () => ({
      contents: `import { getAsset } from 'node:sea';
        export const readShippedGuide = () => JSON.parse(getAsset('guide.json', 'utf8'));`,
    }));
  },
};

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
await build({
  entryPoints: [join(root, 'src/cli/main.ts')],
  outfile: join(out, 'herstel.cjs'),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20.12',
  minify: true,
  legalComments: 'none',
  define: { HERSTEL_VERSION: JSON.stringify(version) },
  plugins: [embeddedContent],
});
writeFileSync(
  join(out, 'config.json'),
  JSON.stringify({
    main: join(out, 'herstel.cjs'),
    output: join(out, 'herstel.blob'),
    assets: { 'guide.json': join(root, 'dist/content/guide.json') },
    disableExperimentalSEAWarning: true,
  }),
);
execFileSync(process.execPath, ['--experimental-sea-config', join(out, 'config.json')], { stdio: 'ignore' });

const program = join(out, process.platform === 'win32' ? 'herstel.exe' : 'herstel');
copyFileSync(process.execPath, program);
chmodSync(program, 0o755);
await postject.inject(program, 'NODE_SEA_BLOB', readFileSync(join(out, 'herstel.blob')), {
  sentinelFuse: FUSE,
  ...(process.platform === 'darwin' ? { machoSegmentName: 'NODE_SEA' } : {}),
});
for (const part of ['config.json', 'herstel.blob', 'herstel.cjs']) rmSync(join(out, part));
