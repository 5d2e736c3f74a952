import { keepTexts, readText } from "../read/advisories.js";
import { readFindings, readPast } from "../read/as-of.js";
import { readDiff } from "../read/diff.js";
import { scopesAt } from "../read/moments.js";
import { rankRepositories } from "../read/rank-repositories.js";
import { worstImages } from "../read/rankings.js";
import { findImages, readImage } from "../read/read-image.js";
import { readImages } from "../read/read-images.js";
import { readParts } from "../read/read-parts.js";
import { keepFacts, readRuns } from "../read/read-runs.js";
import { topUpgrades } from "../read/top-upgrades.js";
import { readTrend } from "../read/trend.js";
import { countOpen, findOpen } from "../read/where-is.js";
import { type PrunedScope, pruneScope } from "../retention/prune-scope.js";
import { type RunPlace, beginRun } from "../run/begin-run.js";
import { commitRun } from "../run/commit-run.js";
import { listScopes, scopesOf, upsertScope } from "../scope/scopes.js";
import type { ScopeSelection, Store } from "./store.js";

/** Parts of a store. */
export interface StoreParts extends RunPlace {
  readonly path: string;
  /** Closes everything that was opened. */
  readonly close: () => Promise<void>;
}

/** Makes a store over a database that has its tables. */
export function createStore(parts: StoreParts): Store {
  const { db, path, now } = parts;
  const at = async (alias: ScopeSelection["scope"]) => scopesAt(db, await listScopes(db, alias), undefined);
  return {
    path,
    scope: (input) => upsertScope(db, input),
    scopes: (ids) => (ids === undefined ? listScopes(db) : scopesOf(db, ids)),
    beginRun: (scope, options) => beginRun(parts, scope, options),
    commitRun: (run) => commitRun(parts, run),
    keepTexts: (cloud, texts) => keepTexts(db, cloud, texts),
    text: (cloud, id) => readText(db, cloud, id),
    keepFacts: (run, facts) => keepFacts(db, run, facts),
    runs: async ({ scope } = {}) => readRuns(db, await listScopes(db, scope)),
    async diff(from, to, { scope } = {}) {
      const scopes = await listScopes(db, scope);
      const [earlier, later] = [await scopesAt(db, scopes, from), await scopesAt(db, scopes, to)];
      return readDiff(
        db,
        later.map((one, index) => ({ ...one, from: earlier[index]?.run ?? 0 })),
      );
    },
    trend: async ({ scope, days = 90 } = {}) =>
      readTrend(db, await listScopes(db, scope), { days: whole("days", days), now: now() }),
    asOf: async (moment, { scope } = {}) => readPast(db, await scopesAt(db, await listScopes(db, scope), moment)),
    async *images({ scope, source } = {}) {
      for (const one of await at(scope)) yield* readImages(db, one, { source });
    },
    async *findings({ scope } = {}) {
      yield* readFindings(db, await at(scope));
    },
    async *parts({ scope, ids, list } = {}) {
      for (const one of await at(scope)) yield* readParts(db, one, { ids: ids?.length === 0 ? undefined : ids, list });
    },
    async *whereIs(id, { scope } = {}) {
      yield* findOpen(db, await listScopes(db, scope), id);
    },
    spread: async (id, { scope } = {}) => countOpen(db, await listScopes(db, scope), id),
    async image(scope, identity) {
      const [one] = await at(scope);
      return one && readImage(db, one, identity);
    },
    findImages: async (text, limit, { scope } = {}) =>
      findImages(db, await listScopes(db, scope), { text, limit: whole("limit", limit) }),
    topUpgrades: async (limit, { scope } = {}) => topUpgrades(db, await listScopes(db, scope), whole("limit", limit)),
    worstImages: async (limit, { scope } = {}) => worstImages(db, await listScopes(db, scope), whole("limit", limit)),
    async prune({ scope, ...options }) {
      whole("months", options.months);
      const pruned: PrunedScope[] = [];
      for (const one of await listScopes(db, scope)) pruned.push(await pruneScope(parts, one, options));
      return pruned;
    },
    byRepository: async ({ scope } = {}) => rankRepositories(db, await listScopes(db, scope)),
    [Symbol.asyncDispose]: parts.close,
  };
}

function whole(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value < 1)
    throw new RangeError(`${name} must be a whole number from 1, not ${value}.`);
  return value;
}
