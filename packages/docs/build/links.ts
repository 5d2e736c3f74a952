import path from "node:path";

/** Links of the site lead nowhere. */
export class DeadLinkError extends Error {
  override readonly name = "DeadLinkError";
  readonly links: readonly DeadLink[];

  constructor(links: readonly DeadLink[]) {
    super(`Dead links:\n${links.map(({ from, href, reason }) => `  ${from}: ${href} (${reason})`).join("\n")}`);
    this.links = links;
  }
}

/** A link that leads nowhere. */
export interface DeadLink {
  /** Path of the page in the site. */
  readonly from: string;
  /** The link as it stands in the page. */
  readonly href: string;
  readonly reason: "begins at the root of the host" | "no such anchor" | "no such file" | "the same anchor twice";
}

/** The site, and what is known about it that its files do not show. */
export interface LinkedSite {
  /** Text of the files by path in the site. */
  readonly files: ReadonlyMap<string, string>;
  /** Anchors that a script makes when the page is opened, by path. */
  readonly routes: ReadonlyMap<string, readonly string[]>;
  /** Where the site lies in its host, with slashes around it: only the page of what is not found begins links there. */
  readonly base: string;
}

/** Finds every link between the files of a site that leads nowhere, and every anchor that stands twice in a page. */
export function deadLinks({ files, routes, base }: LinkedSite): DeadLink[] {
  const anchors = new Map(
    [...files].filter(([file]) => file.endsWith(".html")).map(([file, text]) => [file, anchorsOf(text)]),
  );
  const dead = [...files].flatMap(([from, text]) =>
    linksOf(from, text).flatMap((href): DeadLink[] => {
      const [target = "", anchor] = href.split("#");
      const isWhole = target.startsWith("/");
      if (isWhole && !(from === "404.html" && target.startsWith(base)))
        return [{ from, href, reason: "begins at the root of the host" }];
      const inPage = target === "" ? from : path.posix.join(path.posix.dirname(from), target);
      const file = isWhole ? target.slice(base.length) : inPage;
      if (!files.has(file)) return [{ from, href, reason: "no such file" }];
      const known = anchors.get(file);
      if (anchor === undefined || known === undefined) return [];
      const leads = known.includes(decodeURIComponent(anchor)) || routes.get(file)?.includes(anchor);
      return leads === true ? [] : [{ from, href, reason: "no such anchor" }];
    }),
  );
  const twice = [...anchors].flatMap(([from, ids]) =>
    ids
      .filter((id, index) => ids.indexOf(id) !== index)
      .map((id): DeadLink => ({ from, href: `#${id}`, reason: "the same anchor twice" })),
  );
  return [...dead, ...twice];
}

/** The links of a file to other files of the site. */
function linksOf(file: string, text: string): string[] {
  const pattern = file.endsWith(".html") ? /\s(?:href|src|srcset)="([^"]*)"/g : /\]\(([^)\s]+)\)/g;
  const markup = file.endsWith(".html") ? withoutRedoc(text) : withoutCode(text);
  const links = /\.(?:html|md|txt)$/.test(file)
    ? Array.from(markup.matchAll(pattern), ([, href = ""]) => unescape(href))
    : [];
  return links.filter((href) => !/^[a-z]+:/.test(href));
}

function anchorsOf(text: string): string[] {
  return Array.from(withoutRedoc(text).matchAll(/\sid="([^"]*)"/g), ([, id = ""]) => unescape(id));
}

/** A page without what Redoc drew and the scripts after it. */
function withoutRedoc(text: string): string {
  return text.replace(/<div id="redoc">[\s\S]*$/, "");
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```$/gm, "").replaceAll(/`[^`\n]*`(?!\])/g, "");
}

function unescape(text: string): string {
  return text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
