// Leaves V8's compiled code of the bundles beside them, for the Node program that runs this and no other.
//   node write-compiled.cjs ARGUMENTS-AS-JSON…   runs herstel once with each list of arguments, without its output
// The functions that these runs needed are in the code that is written, so that they are not compiled again.
const fs = require('node:fs');
const { basename, join } = require('node:path');
const vm = require('node:vm');

const { compiledFolder, start } = require('../dist/start.cjs');

const folder = compiledFolder();

// Every bundle that the runs load, by name; compiled once, so that its functions add up over the runs.
const scripts = new Map();
const { Script } = vm;
vm.Script = function compileOnce(source, options) {
  const name = basename(options.filename, '.cjs');
  const script = scripts.get(name) ?? new Script(source, options);
  scripts.set(name, script);
  return script;
};
const { writeSync } = fs;
fs.writeSync = (_descriptor, bytes) => bytes.length;

for (const list of process.argv.slice(2)) {
  process.argv = [process.argv[0], 'herstel', ...JSON.parse(list)];
  start();
}

process.on('exit', () => {
  fs.writeSync = writeSync;
  process.exitCode = 0;
  fs.mkdirSync(folder, { recursive: true });
  for (const [name, script] of scripts) fs.writeFileSync(join(folder, name), script.createCachedData());
});
