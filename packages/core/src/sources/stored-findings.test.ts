import { hash } from "node:crypto";

import { createSasClient, createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { readAll } from "../../test/readings.js";
import type { Finding } from "../findings/finding.js";
import type { Image } from "../image/image.js";
import { readInventory } from "../inventory/read-inventory.js";
import type { FindingReader } from "../reading/finding-reader.js";
import { readFindings } from "../reading/read-findings.js";
import { readingTargets } from "../reading/reading-targets.js";
import { sasFindingReaders } from "./sas-findings/sas-finding-readers.js";
import { sasRegistryImages } from "./sas-registry-images.js";
import { tcssFindingReaders } from "./tcss-findings/tcss-finding-readers.js";
import { tcssHostImages } from "./tcss-host-images.js";
import { tcssRegistryImages } from "./tcss-registry-images.js";

/** Findings whose text is stored whole for each kind of image and finding; the others are in the hash. */
const WHOLE = 2;

test("findings of both clouds are byte for byte those that are stored, of each kind of image and finding", async () => {
  const now = (): number => Date.UTC(2026, 10, 27);
  await using mock = createMock({ images: 120, rateLimit: false, now });
  const { fetch, credentials } = mock;
  await using tcss = createTcssClient({ fetch, credentials: credentials.tencent, rateLimit: false, now });
  await using sas = createSasClient({ fetch, credentials: credentials.alibaba, rateLimit: false, now });
  const accounts: readonly (readonly [ReturnType<typeof tcssHostImages>, readonly FindingReader[]])[] = [
    [tcssHostImages(tcss), tcssFindingReaders(tcss)],
    [tcssRegistryImages(tcss), tcssFindingReaders(tcss)],
    [sasRegistryImages(sas), sasFindingReaders(sas)],
  ];
  const groups = new Map<string, string[]>();
  for (const [source, readers] of accounts) {
    const { targets } = await readingTargets(readInventory([source]));
    const kinds = new Map(targets.map(({ image }) => [image.key, image.kind]));
    const { findings } = await readAll(readFindings({ targets, readers }));
    for (const finding of findings) {
      const name = nameOf(finding, kinds.get(finding.image.key));
      groups.set(name, [...(groups.get(name) ?? []), textOf(finding)]);
    }
  }
  const stored = [...groups]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, texts]) => {
      const lines = texts.toSorted();
      return [`${name}: ${lines.length}, SHA-256 ${hash("sha256", lines.join("\n"))}`, ...lines.slice(0, WHOLE)];
    });
  // The rows come from the emulator: where its rows change, `vitest run -u` stores the findings anew.
  await expect(`${stored.join("\n")}\n`).toMatchFileSnapshot("stored-findings.txt");
});

function nameOf({ cloud, kind }: Finding, image: Image["kind"] | undefined): string {
  return `${cloud}, ${image ?? "unknown"} image, ${kind}`;
}

function textOf(finding: Finding): string {
  return JSON.stringify(finding, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value));
}
