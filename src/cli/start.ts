import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/*
 * Starts the program. Compiling its JavaScript is a third of the time that `herstel plan` takes, so the build leaves
 * V8's compiled code beside each bundle. V8 accepts compiled code of another build of the same version and then goes
 * wrong (Node 20.12 did with that of 20.20), so it belongs to one Node program, by version, size and time: that of the
 * build. It is not published. Without fitting code a bundle is compiled as ever.
 */

/** A bundle as CommonJS sees it. */
type Bundle = (
  exports: object,
  require: (id: string) => unknown,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

/** Where the compiled code for the Node program that runs this belongs. */
export function compiledFolder(): string {
  const { size, mtimeMs } = statSync(process.execPath);
  return join(__dirname, 'compiled', `${process.version}-${size}-${Math.trunc(mtimeMs)}`);
}

/** Compiles a bundle of this folder, with its compiled code where that fits. */
export function compileBundle(name: string): Script {
  // The file without its folder: the compiled code would carry the folder of the machine that built it.
  const filename = `${name}.cjs`;
  const bundle = readFileSync(join(__dirname, filename), 'utf8');
  const source = `(function (exports, require, module, __filename, __dirname) { ${bundle}\n})`;
  const cachedData = readCompiled(name);
  return new Script(source, { filename, ...(cachedData === undefined ? {} : { cachedData }) });
}

/** Runs a compiled bundle; what it requires from its own folder is loaded in the same way. */
export function runBundle(name: string, script: Script): object {
  const loaded = { exports: {} };
  const bundle: Bundle = script.runInThisContext();
  bundle(loaded.exports, requirePart, loaded, join(__dirname, `${name}.cjs`), __dirname);
  return loaded.exports;
}

function requirePart(id: string): unknown {
  const part = /^\.\/(.+)\.cjs$/.exec(id)?.[1];
  return part === undefined ? require(id) : runBundle(part, compileBundle(part));
}

function readCompiled(name: string): Buffer | undefined {
  try {
    return readFileSync(join(compiledFolder(), name));
  } catch {
    return undefined;
  }
}

/** Hands over to the program: to the bundle that has the asked command inside. */
export function start(): void {
  const name = process.argv[2] === 'check' ? 'herstel-check' : 'herstel';
  runBundle(name, compileBundle(name));
}
