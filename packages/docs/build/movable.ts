import path from "node:path";

/** The page that a server shows in place of one that is not there, under whatever address was asked for. */
const NOT_FOUND = "404.html";

/**
 * A page whose links begin at itself and not at the root of its host, so that the folder of the site can lie anywhere: as the newest
 * version, as `v0.1/` beside it, or on a server of a company. Whole addresses begin with that of the site.
 *
 * @param file - Path of the page in the site.
 * @param text - Its HTML, or that of a sitemap.
 * @param site - Address of the site without a slash at the end. Only the page of what is not found begins its links there.
 */
export function movable(file: string, text: string, site: string): string {
  const { origin, pathname } = new URL(`${site}/`);
  const whole = pathname === "/" ? text : text.replaceAll(`${origin}/`, `${site}/`);
  return whole.replaceAll(/(\s(?:href|src|srcset|value)=")\/(?!\/)([^"]*)/g, (_link, start: string, target: string) =>
    file === NOT_FOUND ? `${start}${pathname}${target}` : `${start}${fromPage(file, target)}`,
  );
}

function fromPage(file: string, target: string): string {
  const [, name = "", rest = ""] = /^([^#?]*)(.*)$/.exec(target) ?? [];
  return path.posix.relative(path.posix.dirname(file), name === "" ? "index.html" : name) + rest;
}
