/** Folder of the site: scripts lie one folder below it. */
const ROOT = new URL(/* @vite-ignore */ "../", import.meta.url);

/** Address of a file of the site, in whichever folder the site lies. */
export function fromRoot(path: string): URL {
  return new URL(path, ROOT);
}
