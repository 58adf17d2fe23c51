/** The names of the libraries of which code is in the bundles, sorted. `inputs` are the paths that the bundler read. */
export function bundledPackages(inputs) {
  const names = [...inputs].flatMap((input) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []);
  return [...new Set(names)].sort();
}
