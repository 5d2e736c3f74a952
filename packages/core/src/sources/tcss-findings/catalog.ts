import type { Pages, TcssClient } from "@plimsoll/client";

import { type Count, isCount } from "../../findings/counts.js";
import type { CatalogCounts } from "../../findings/reading-cost.js";
import { textIn } from "../answer-fields.js";

/** A vulnerability that scans found in images of the account. */
export interface CatalogRow {
  /** The vendor's ID, by which images are asked for. Empty if the row has none: its images are not known then. */
  readonly pocId: string;
  /** Images on hosts that have it. */
  readonly hostImages: Count;
  /** Images in registries that have it. */
  readonly registryImages: Count;
  /** Kind of the packages that have it, by the list that the row comes from. */
  readonly type: "application" | "os";
  /** The vendor's own record. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** The vulnerabilities of an account. */
export interface TcssCatalog {
  /** All of them. */
  readonly rows: readonly CatalogRow[];
  /** Numbers of images that have them, for `estimateReading`. */
  readonly counts: CatalogCounts;
  /** True if both lists were read completely. */
  readonly complete: boolean;
}

/**
 * Reads which vulnerabilities an account has, by `DescribeSystemVulList` and `DescribeWebVulList`, side by side. Holds all rows, about
 * 1 kB each.
 *
 * @param client - Client of the account.
 * @param options.signal - Ends the reading.
 * @throws {ApiError} when the service refuses.
 */
export async function tcssVulnerabilityCatalog(
  client: Pick<TcssClient, "paginate">,
  options: { readonly signal?: AbortSignal | undefined } = {},
): Promise<TcssCatalog> {
  const [system, web] = await Promise.all([
    rowsOf(client.paginate("DescribeSystemVulList", {}, options), "os"),
    rowsOf(client.paginate("DescribeWebVulList", {}, options), "application"),
  ]);
  return {
    rows: [...system.rows, ...web.rows],
    counts: { system: system.rows, web: web.rows },
    complete: system.complete && web.complete,
  };
}

async function rowsOf(
  pages: Pages<unknown>,
  type: CatalogRow["type"],
): Promise<{ readonly rows: readonly CatalogRow[]; readonly complete: boolean }> {
  const rows: CatalogRow[] = [];
  let isKnown = true;
  for await (const item of pages) {
    const raw = item as Readonly<Record<string, unknown>>; // the paginator hands out objects only
    const [pocId = "", hosts, registries] = [textIn(raw["PocID"]), raw["LocalImageCount"], raw["RegistryImageCount"]];
    isKnown &&= pocId !== "";
    // An unknown count takes a request to find out.
    const countOf = (value: unknown): Count => (isCount(value) ? value : 1);
    rows.push({ pocId, hostImages: countOf(hosts), registryImages: countOf(registries), type, raw });
  }
  return { rows, complete: pages.result.complete && isKnown };
}
