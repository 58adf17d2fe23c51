// The tests on other versions of Node, in other time zones and other languages of the system. Needs a build.
//   node scripts/test-matrix.mjs            all of them
//   node scripts/test-matrix.mjs 20.12.0 26 these versions of Node only
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { nodeFolder } from './node-version.mjs';

const VERSIONS = ['20.12.0', '20', '22', '24', '26'];
const ZONES = ['UTC', 'America/St_Johns', 'America/Vancouver', 'Pacific/Apia', 'Asia/Kathmandu', 'Africa/Nairobi'];
const LOCALES = ['nl_NL.UTF-8', 'C', 'ar_EG.UTF-8'];
/** The test runner does not start on the oldest Node that the program supports. */
const RUNNER_NEEDS_NEWER = ['20.12.0'];
/** The tests that start the built program. */
const PROGRAM_TESTS = ['tests/package.test.ts', 'tests/readme.test.ts', 'tests/cli/check-prompt.test.ts'];

function vitest(name, files, environment) {
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {
    env: { ...process.env, ...environment },
    stdio: 'inherit',
  });
  console.log(`${status === 0 ? 'ok  ' : 'FOUT'}  ${name}`);
  return { name, ok: status === 0 };
}

function onVersion(version) {
  const folder = nodeFolder(version);
  if (RUNNER_NEEDS_NEWER.includes(version)) {
    return vitest(`Node ${version} (het programma)`, PROGRAM_TESTS, { HERSTEL_TEST_NODE: join(folder, 'node') });
  }
  return vitest(`Node ${version}`, [], { PATH: `${folder}${delimiter}${process.env.PATH}` });
}

const asked = process.argv.slice(2);
const results = [
  ...(asked.length > 0 ? asked : VERSIONS).map(onVersion),
  ...(asked.length > 0 ? [] : ZONES.map((zone) => vitest(`tijdzone ${zone}`, [], { HERSTEL_TEST_ZONE: zone }))),
  ...(asked.length > 0 ? [] : LOCALES.map((locale) => vitest(`taal ${locale}`, [], { LANG: locale, LC_ALL: locale }))),
];
console.log(results.map(({ name, ok }) => `${ok ? 'ok  ' : 'FOUT'}  ${name}`).join('\n'));
process.exitCode = results.every(({ ok }) => ok) ? 0 : 1;
