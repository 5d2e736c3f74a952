// The search. A plain script, because a page opened from the disk may not load modules.
{
  const LIMIT = 20;
  const base = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
  /** @type {Readonly<Record<string, string>>} */
  const CONTEXTS = { parameter: "parameter of", field: "field in the answer of", code: "error code of", section: "in" };

  /** @param {string} name */
  const loadScript = (name) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = new URL(name, base).href;
      script.addEventListener("load", resolve);
      script.addEventListener("error", () => reject(new Error(`${script.src} could not be loaded`)));
      document.head.append(script);
    });

  const load = async () => {
    await Promise.all([loadScript("minisearch.js"), loadScript("search-index.js")]);
    const { MiniSearch, plimsollSearch } = window;
    if (MiniSearch === undefined || plimsollSearch === undefined) throw new Error("The search index is not there");
    const { index, indexOptions, queryOptions } = plimsollSearch;
    const search = MiniSearch.loadJS(index, indexOptions);
    return (/** @type {string} */ query) => search.search(query, queryOptions);
  };

  /** @type {ReturnType<typeof load> | undefined} */
  let loading;
  /** The index is loaded when somebody turns to the search, not with the page. */
  const searcher = () => (loading ??= load());

  /** @param {import("minisearch").SearchResult} found */
  const itemOf = (found) => {
    const link = document.createElement("a");
    link.href = new URL(`../${found["href"]}`, base).href;
    const parts = {
      title: found["title"],
      where: `${CONTEXTS[found["kind"]] ?? ""} ${found["context"]}`,
      text: found["text"],
    };
    for (const [name, text] of Object.entries(parts)) {
      const part = document.createElement("span");
      part.className = `found-${name} found-${found["kind"]}`;
      part.textContent = text;
      link.append(part);
    }
    const item = document.createElement("li");
    item.append(link);
    return item;
  };

  const nothing = () => {
    const item = document.createElement("li");
    item.className = "none";
    item.textContent = "No page has all these words.";
    return item;
  };

  /** True if a key pressed there is meant as text. @param {EventTarget | null} target */
  const takesText = (target) =>
    target instanceof HTMLElement &&
    target.closest("input:not([type=radio]), textarea, select, [contenteditable]") !== null;

  /**
   * Shows the results while the user types.
   *
   * @param {HTMLInputElement} input
   * @param {HTMLElement} list
   * @param {Element} status
   */
  const showResults = (input, list, status) => {
    const show = async () => {
      const query = input.value.trim();
      const search = await searcher();
      // The user may have typed on while the index was loading.
      if (query !== input.value.trim()) return;
      const found = search(query);
      list.replaceChildren(...(found.length === 0 ? [nothing()] : found.slice(0, LIMIT).map(itemOf)));
      list.hidden = query === "";
      status.textContent = query === "" ? "" : `${found.length} results`;
    };
    input.addEventListener("focus", () => void searcher());
    input.addEventListener("input", () => void show());
  };

  /**
   * Up and down move through the results, Enter takes the first one, Escape closes them, `/` begins.
   *
   * @param {HTMLInputElement} input
   * @param {HTMLElement} list
   */
  const listenToKeys = (input, list) => {
    /** @param {number} step */
    const move = (step) => {
      const stops = [input, ...list.querySelectorAll("a")];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      stops[Math.max(0, Math.min(stops.length - 1, at + step))]?.focus();
    };
    const close = () => {
      list.hidden = true;
      input.focus();
    };
    input.addEventListener("keydown", ({ key }) => {
      if (key === "Enter") list.querySelector("a")?.click();
    });
    input.parentElement?.addEventListener("keydown", (event) => {
      const action = { ArrowDown: () => move(1), ArrowUp: () => move(-1), Escape: close }[event.key];
      if (list.hidden || action === undefined) return;
      event.preventDefault();
      action();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key !== "/" || takesText(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  };

  /**
   * A click on a result or beside the search closes the results.
   *
   * @param {HTMLInputElement} input
   * @param {HTMLElement} list
   */
  const closeOnClick = (input, list) => {
    document.addEventListener("click", ({ target }) => {
      if (target !== input) list.hidden = true;
    });
  };

  const input = document.querySelector("#query");
  const list = document.querySelector("#results");
  const status = document.querySelector("#found");
  if (input instanceof HTMLInputElement && list instanceof HTMLElement && status !== null) {
    showResults(input, list, status);
    listenToKeys(input, list);
    closeOnClick(input, list);
  }
}
