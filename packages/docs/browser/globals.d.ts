import type MiniSearchClass from "minisearch";
import type { AsPlainObject, Options, SearchOptions } from "minisearch";

declare global {
  interface Window {
    /** Set by `minisearch.js`. */
    MiniSearch?: typeof MiniSearchClass;
    /** Set by `search-index.js`. */
    plimsollSearch?: { indexOptions: Options; queryOptions: SearchOptions; index: AsPlainObject };
  }
}
