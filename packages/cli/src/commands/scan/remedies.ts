import type { Image, ScanResult, SkipReason } from "@plimsoll/core";

import { licensingCommands } from "../license/licensing-commands.js";

const SKIPPED: Readonly<Record<Exclude<SkipReason, "unlicensed">, string>> = {
  "license-unknown": "The service does not say whether there is a license. See it with: plimsoll images show",
  "no-identity": "The list has no ID with which a scan could be requested.",
  "list-not-scanned": "Scans of this list cannot be requested: Security Center scans images of registries.",
};

/** Why images are skipped and what to do, for people. */
export function skipText(reason: SkipReason, images: readonly Pick<Image, "id" | "source">[]): string {
  if (reason !== "unlicensed") return SKIPPED[reason];
  const commands = licensingCommands(images.map(({ id, source }) => ({ id, sources: [source] })));
  return `No scan license. License first: ${commands}.`;
}

/** Parts of the vendors' words, and what helps. The first that is found counts. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/offline/i, "Start the agent of the host again, or the connection of the registry, and scan again."],
  [/time.?out|time of the task/i, "Scan again, fewer images at a time."],
  [/too.?many/i, "Wait until other scans are over, or scan fewer images at a time."],
  [/unsupported-region|not_support_region/i, "The service does not scan images of this region."],
  [/ErrAlreadyScanning/, "An image is being scanned, or lost its license. See it with: plimsoll scan status"],
];

/** Remedy for the outcome of a scan; `undefined` if there is nothing to do. */
export function remedyOf(state: ScanResult["state"], reason: string | undefined, image: Image): string | undefined {
  switch (state) {
    case "done":
      return undefined;
    case "started":
    case "running":
      return `Follow it with: plimsoll scan status ${argumentOf(image)}`;
    case "unsettled":
      return `Its findings may still be counted. Look again with: plimsoll scan status ${argumentOf(image)}`;
    case "canceled":
      return "It was stopped. Scan again.";
    case "vanished":
      return "Its list no longer has it.";
    case "unknown":
      return "The request may have reached the service. Run the command again: it finds out, and starts nothing twice.";
    case "failed":
    case "not-started":
      return REMEDIES.find(([pattern]) => pattern.test(reason ?? ""))?.[1] ?? image.scanAdvice ?? "Scan again.";
  }
}

/** An argument that names the image for sure. */
export function argumentOf({ id, digest, name }: Pick<Image, "digest" | "id" | "name">): string {
  return id === "" ? (digest ?? name) : id;
}
