import type { SasClient } from "@plimsoll/client";
import type { sas } from "@plimsoll/types";

import type { AlibabaImage } from "../image/image.js";
import { fromSasImage } from "./sas-image.js";

type ImageInfo = sas.components["schemas"]["ImageInfo"];

/** UUIDs in one request. They travel in the URL, which gateways and proxies cut at 8 KB; 100 take less than half. */
const UUIDS_PER_REQUEST = 100;
/** Requests under way at the same time. */
const concurrency = 4;

/** Looks up images by UUIDs with `DescribeImageInfoList`, while the UUIDs still come in. */
export class SasLookup {
  /** Images that were handed out. */
  received = 0;
  /** Reason why images may be missing, `no-list` or `no-identity`; `undefined` if none are. */
  reason: string | undefined;
  readonly #client: Pick<SasClient, "call">;
  readonly #options: { readonly signal?: AbortSignal };
  readonly #seen = new Set<string>();

  /** @param signal - Stops the requests. */
  constructor(client: Pick<SasClient, "call">, signal: AbortSignal | undefined) {
    this.#client = client;
    this.#options = signal === undefined ? {} : { signal };
  }

  /**
   * The images that belong to the UUIDs, each once.
   *
   * @throws {PlimsollError} when a request fails.
   */
  async *images(uuids: AsyncIterable<string> | Iterable<string>): AsyncGenerator<AlibabaImage, void, undefined> {
    const open: Promise<readonly unknown[]>[] = [];
    for await (const batch of batches(uuids)) {
      const rows = this.#ask(batch);
      // A request that is no longer awaited must not cause an unhandled rejection.
      rows.catch(() => undefined);
      open.push(rows);
      if (open.length === concurrency) yield* this.#fresh((await open.shift()) ?? []);
    }
    for (const rows of open) yield* this.#fresh(await rows);
  }

  async #ask(batch: readonly string[]): Promise<readonly unknown[]> {
    const answer = await this.#client.call("DescribeImageInfoList", { Uuids: batch.join(",") }, this.#options);
    const rows: unknown = answer.ImageInfos;
    if (Array.isArray(rows)) return rows;
    this.reason = "no-list";
    return [];
  }

  *#fresh(rows: readonly unknown[]): Generator<AlibabaImage, void, undefined> {
    for (const raw of rows) {
      const image = fromSasImage(raw as ImageInfo); // each member is looked at there
      if (image.key === "") this.reason ??= "no-identity";
      if (typeof raw !== "object" || raw === null) continue;
      const identity = `${image.key} ${image.digest ?? image.id} ${image.name}`;
      // An item without a key cannot be recognized.
      if (image.key !== "" && this.#seen.has(identity)) continue;
      this.#seen.add(identity);
      this.received += 1;
      yield image;
    }
  }
}

async function* batches(uuids: AsyncIterable<string> | Iterable<string>): AsyncGenerator<readonly string[]> {
  let batch: string[] = [];
  for await (const uuid of uuids) {
    batch.push(uuid);
    if (batch.length < UUIDS_PER_REQUEST) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
