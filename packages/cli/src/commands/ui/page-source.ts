import type { CheckedPolicy } from "@plimsoll/core";
import type { Store } from "@plimsoll/store";
import type { ExceptionsData, OverviewData, PageSource } from "@plimsoll/ui/pages";

import type { Io } from "../../io.js";
import { storeFailure } from "../../store/open-store.js";
import { judgeHistory } from "../report/judge-history.js";
import { type ReportRequest, readReport } from "../report/read-model.js";
import { readSources } from "../report/read-sources.js";
import { scopesOf } from "../report/wanted-scopes.js";
import { findingRowOf, nameOf } from "./finding-row.js";
import { readImagePage } from "./read-image-page.js";
import { readVulnerability } from "./read-vulnerability.js";

/** A store for the time of one reading. What a disposal does is the choice of whoever opened it: a pool of connections stays. */
export interface OpenedStore extends AsyncDisposable {
  readonly store: Store;
}

/** Surroundings of {@link pageSource}. */
export interface PageSourceOptions {
  readonly io: Pick<Io, "now" | "signal">;
  /** Opens the store for one reading, which disposes of it at its end. */
  readonly open: () => Promise<OpenedStore>;
  /** Names of the accounts that are wanted, `*` for any text. @default all */
  readonly account: readonly string[] | undefined;
  /** The policy with the name of its file; absent without one. */
  readonly policy: { readonly checked: CheckedPolicy; readonly file: string } | undefined;
  /** Program and version. */
  readonly program: string;
}

/**
 * Reads the pages from a store, whatever it is kept in. It is opened for each reading, so that a page sees what is there now: another
 * version, a file that was moved away. What takes a look at every finding is kept until a run is committed.
 */
export function pageSource({ io, open, account, policy, program }: PageSourceOptions): PageSource {
  const read = async <Result>(work: (store: Store) => Promise<Result>): Promise<Result> => {
    try {
      await using opened = await open();
      return await work(opened.store);
    } catch (error) {
      throw await storeFailure(error);
    }
  };
  const overviews = keptByRuns<OverviewData>(io.now);
  const judged = keptByRuns<ExceptionsData>(io.now);
  const signal = io.signal;
  return {
    accounts: () => read((store) => scopesOf(store, account)),
    overview: (scope) =>
      read((store) => overviews(store, scope, () => readOverview(store, { scope, program, now: io.now(), signal }))),
    sources: (scope) => read((store) => readSources(store, scope)),
    vulnerability: (id, scope) => read((store) => readVulnerability(store, { id, scope, policy: policy?.checked })),
    // Rows are read while they are sent, so the store stays open meanwhile.
    async *places(id, scope) {
      await using opened = await open();
      for await (const found of opened.store.whereIs(id, { scope })) yield findingRowOf(found);
    },
    image: (alias, identity) =>
      read((store) => {
        const judge = policy && { policy: policy.checked, file: policy.file, at: io.now() };
        return readImagePage(store, { account: alias, identity, judge });
      }),
    findImages: (text, limit) =>
      read(async (store) => {
        const found = await store.findImages(text, limit, { scope: await scopesOf(store, account) });
        return found.map(({ scope, identity, image }) => ({ account: scope, identity, name: nameOf(image) }));
      }),
    async exceptions() {
      if (policy === undefined) return { exceptions: [] };
      const { checked, file } = policy;
      return read(async (store) => {
        const scope = await scopesOf(store, account);
        return judged(store, scope, async () => {
          const { exceptions } = await judgeHistory(store, { scope, policy: checked, file, at: io.now(), signal });
          return { policy: file, exceptions };
        });
      });
    },
  };
}

/** Reads the overview: the report, and the images by whose identity a page is found. */
async function readOverview(
  store: Store,
  of: Pick<ReportRequest, "now" | "program" | "scope" | "signal">,
): Promise<OverviewData> {
  const { model, worstImages } = await readReport(store, { ...of, since: undefined, policy: undefined, full: false });
  return {
    model,
    images: worstImages.map(({ scope: alias, image, open, running, scannedAt }) => ({
      account: alias,
      identity: image.id ?? image.key,
      name: nameOf(image),
      findings: open,
      ...(running !== undefined && { running }),
      ...(scannedAt !== undefined && { scannedAt }),
    })),
  };
}

/**
 * Keeps the last results until the store has another run, or the day ends: ages and exceptions are counted in days. Two who ask at once
 * wait for one reading.
 */
function keptByRuns<Result>(now: () => Date) {
  const kept = new Map<string, Promise<Result>>();
  let state = "";
  return async (store: Store, scope: readonly string[], make: () => Promise<Result>): Promise<Result> => {
    const [newest] = await store.runs();
    const day = now().toISOString().slice(0, 10);
    const current = JSON.stringify([newest?.run, newest?.committedAt, newest?.verdict, day]);
    if (current !== state) kept.clear();
    state = current;
    const key = JSON.stringify(scope);
    const found = kept.get(key) ?? make();
    kept.set(key, found);
    found.catch(() => kept.delete(key));
    return found;
  };
}
