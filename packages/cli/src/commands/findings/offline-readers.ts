import {
  type Cloud,
  type FindingList,
  type FindingReader,
  type ListOutcome,
  type ReadPart,
  type ReadingTarget,
  createVulnerabilityTexts,
  readersOfAccount,
} from "@plimsoll/core";
import type { Store } from "@plimsoll/store";

import type { Offline } from "../../store/open-offline.js";
import type { OpenedReaders } from "./open-readers.js";

const LISTS = ["vulnerability", "malware", "risk"] as const satisfies readonly FindingList[];

/**
 * Readers of the findings that the store has, in place of those of the services.
 *
 * @param ids - IDs that are looked for; only these have texts. @default all findings
 */
export async function offlineReaders(
  { store, accounts }: Offline,
  ids: readonly string[] | undefined,
): Promise<OpenedReaders> {
  const readers = accounts.flatMap(({ scope: { alias, cloud } }) =>
    readersOfAccount(
      LISTS.map((list) => readerOf(store, { alias, cloud, list, ids })),
      alias,
    ),
  );
  const texts = createVulnerabilityTexts();
  for (const id of ids ?? [])
    for (const cloud of new Set(accounts.map(({ scope }) => scope.cloud)))
      for (const name of new Set([id, id.toUpperCase()])) texts.add(name, (await store.text(cloud, name)) ?? {});
  return { readers, texts };
}

interface StoredList {
  readonly alias: string;
  readonly cloud: Cloud;
  readonly list: FindingList;
  /** @default all findings */
  readonly ids: readonly string[] | undefined;
}

function readerOf(store: Store, { alias, cloud, list, ids }: StoredList): FindingReader {
  const name = "the store";
  return {
    name,
    cloud,
    list,
    takes: ({ image }: ReadingTarget) => image.cloud === cloud,
    async *read(targets, { signal }): AsyncGenerator<ReadPart> {
      const waiting = new Set([...targets].map(({ reading }) => reading.image));
      const wanted = new Set(waiting);
      for await (const part of store.parts({ scope: alias, ids, list })) {
        signal?.throwIfAborted();
        const outcomes = part.outcomes.filter(({ image }) => waiting.delete(image));
        const findings = part.findings.filter(({ image }) => wanted.has(image.id ?? image.key));
        if (findings.length > 0 || outcomes.length > 0) yield { findings, outcomes };
      }
      yield {
        findings: [],
        outcomes: [...waiting].map((image): ListOutcome => notStored(image, { cloud, list, name })),
      };
    },
  };
}

/** A list that the last runs did not read. */
function notStored(
  image: string,
  { cloud, list, name }: Pick<StoredList, "cloud" | "list"> & { readonly name: string },
): ListOutcome {
  return { image, cloud, list, reader: name, verdict: { code: "incomplete", reason: "failed" } };
}
