import { fromRoot } from "./from-root.ts";
import { element } from "./try-it/element.ts";

/** A version in the list `versions.json`, which begins with the newest. */
export interface ListedVersion {
  readonly version: string;
  /** Its folder, from that of the list; `./` is the version of the page itself. */
  readonly path: string;
}

/** Words about versions, by language of the page. They come with the script, since few pages need them. */
const WORDS = {
  en: {
    version: "Version",
    old: (own: string): string => `These pages describe version ${own}. The newest version is `,
    end: ".",
  },
  "zh-CN": { version: "版本", old: (own: string): string => `本页内容对应 ${own}，最新版本是 `, end: "。" },
} as const;

const words = WORDS[document.documentElement.lang === "zh-CN" ? "zh-CN" : "en"];

/** Lets a reader change the version, if there are several, and says on pages of an old one where the newest is. */
export async function showVersions(): Promise<void> {
  const listed = await readVersions();
  const own = listed.find(({ path }) => path === "./");
  const [newest] = listed;
  if (own === undefined || newest === undefined || listed.length < 2) return;
  for (const place of document.querySelectorAll<HTMLElement>(".versions")) addSelect(place, listed, own);
  const note = document.querySelector<HTMLElement>(".old-version");
  if (note === null || own === newest) return;
  const link = element("a", { href: samePage(newest).href }, newest.version);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    void goTo(newest);
  });
  note.append(words.old(own.version), link, words.end);
  note.hidden = false;
}

/** The list; empty where there is none, as in a page that is opened from a disk. */
async function readVersions(): Promise<readonly ListedVersion[]> {
  try {
    return (await (await fetch(fromRoot("versions.json"))).json()) as readonly ListedVersion[]; // the site's own file
  } catch {
    return [];
  }
}

function addSelect(place: HTMLElement, listed: readonly ListedVersion[], own: ListedVersion): void {
  const options = listed.map(({ version }) =>
    element("option", { value: version, selected: version === own.version }, version),
  );
  const select = element("select", { ariaLabel: words.version, autocomplete: "off" }, ...options);
  select.addEventListener("change", () => {
    const chosen = listed[select.selectedIndex];
    if (chosen !== undefined) void goTo(chosen);
  });
  place.replaceChildren(select);
}

/** Opens the same page of another version, or its front page where it has none of that name. */
async function goTo(version: ListedVersion): Promise<void> {
  const page = samePage(version);
  const { ok } = await fetch(page, { method: "HEAD" });
  location.assign(ok ? page : fromRoot(`${version.path}index.html`));
}

function samePage({ path }: ListedVersion): URL {
  const page = location.pathname.slice(fromRoot("").pathname.length);
  return new URL(location.hash, fromRoot(path + page));
}
