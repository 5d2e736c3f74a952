/** The files that a list of names means, in the order of the names. A name that ends with a star stands for all that begin so. */
export function matchingFiles(files: readonly string[], names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    files.filter((file) => (name.endsWith("*") ? file.startsWith(name.slice(0, -1)) : file === name)),
  );
}
