import type { SearchResult } from "minisearch";
import { fromRoot } from "./from-root.ts";
import { type PageLanguage, isFor, placeFor, wordsOf } from "./search-language.ts";

/** Most results that are shown. */
const LIMIT = 20;

const LANGUAGE: PageLanguage = document.documentElement.lang === "zh-CN" ? "zh-CN" : "en";
const words = wordsOf(LANGUAGE);

type Search = (query: string) => readonly SearchResult[];

/** Parts of the search on the page. */
interface Box {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly status: Element;
  /** Sentence for a query that finds nothing. */
  readonly nothing: string;
}

let loading: Promise<Search> | undefined;

/** The index is loaded when somebody turns to the search, not with the page. */
function searcher(): Promise<Search> {
  return (loading ??= load());
}

async function load(): Promise<Search> {
  const [{ default: MiniSearch }, { indexOptions, queryOptions }, answer] = await Promise.all([
    import("minisearch"),
    import("../build/search-settings.ts"),
    fetch(fromRoot("search-index.json")),
  ]);
  const index = MiniSearch.loadJSON(await answer.text(), {
    ...indexOptions,
    fields: [...indexOptions.fields],
    storeFields: [...indexOptions.storeFields],
  });
  return (query) => index.search(query, { ...queryOptions, filter: ({ language }) => isFor(LANGUAGE, { language }) });
}

/** Starts the search of a page: up and down move through the results, Enter takes the first, Escape closes, `/` begins. */
export function startSearch(): void {
  const input = document.querySelector("#query");
  const list = document.querySelector("#results");
  const status = document.querySelector("#found");
  if (!(input instanceof HTMLInputElement) || !(list instanceof HTMLElement) || status === null) return;
  const nothing = input.closest("search")?.dataset["nothing"] ?? "";
  showResults({ input, list, status, nothing });
  listenToKeys(input, list);
  document.addEventListener("click", ({ target }) => {
    if (target !== input) list.hidden = true;
  });
}

function showResults({ input, list, status, nothing }: Box): void {
  const show = async (): Promise<void> => {
    const query = input.value.trim();
    const search = await searcher();
    // The user may have typed on while the index was loading.
    if (query !== input.value.trim()) return;
    const found = search(query);
    const items = found.slice(0, LIMIT).map((result) => itemOf(result));
    list.replaceChildren(...(found.length === 0 ? [item(nothing)] : items));
    list.hidden = query === "";
    status.textContent = query === "" ? "" : words.results(found.length);
  };
  input.addEventListener("focus", () => void searcher());
  input.addEventListener("input", () => void show());
}

function itemOf(found: SearchResult): HTMLLIElement {
  const link = document.createElement("a");
  const place = placeFor(LANGUAGE, { href: String(found["href"]), language: found["language"] });
  link.href = fromRoot(place.slice(1)).href;
  const kind = String(found["kind"]);
  const where = `${words.contexts[kind] ?? ""} ${String(found["context"])}`;
  for (const [name, text] of [
    ["title", String(found["title"])],
    ["where", where],
    ["text", String(found["text"])],
  ] as const) {
    const part = document.createElement("span");
    part.className = `found-${name} found-${kind}`;
    part.textContent = text;
    link.append(part);
  }
  const line = document.createElement("li");
  line.append(link);
  return line;
}

function item(text: string): HTMLLIElement {
  const line = document.createElement("li");
  line.className = "none";
  line.textContent = text;
  return line;
}

function listenToKeys(input: HTMLInputElement, list: HTMLElement): void {
  const move = (step: number): void => {
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
  };
  const close = (): void => {
    list.hidden = true;
    input.focus();
  };
  const moves: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: close,
  };
  input.addEventListener("keydown", ({ key }) => {
    if (key === "Enter") list.querySelector("a")?.click();
  });
  input.parentElement?.addEventListener("keydown", (event) => {
    const act = moves[event.key];
    if (list.hidden || act === undefined) return;
    event.preventDefault();
    act();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || takesText(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/** True if a key pressed there is meant as text. */
function takesText(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input:not([type=radio]), textarea, select, [contenteditable]") !== null
  );
}
