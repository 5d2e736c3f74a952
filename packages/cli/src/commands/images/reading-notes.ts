import type { BlindSpot, BlindSpots } from "@plimsoll/core";

import { jsonText } from "../../exact-json.js";
import type { Io } from "../../io.js";
import { CLOUD_NAMES } from "../../output/cloud-names.js";
import { count } from "../../output/count.js";
import type { Format } from "../../output/formats.js";
import { endProgress } from "../../output/progress.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import type { LeftOut } from "./filtered-source.js";

/** Name of the counts by severity in the filter of images. */
const SEVERITY_FIELD = "findings by severity";

/** Notes about an inventory that are not failures. */
export interface ReadingNotes {
  readonly leftOut: LeftOut;
  readonly blindSpots: BlindSpots;
}

/** Writes to standard error, one line for each kind, the images that a filter left out as unknown, and the blind spots. Programs get JSON. */
export function writeNotes({ leftOut, blindSpots }: ReadingNotes, io: Io, format: Format): void {
  if (format === "json" || format === "ndjson") {
    for (const note of leftOut.all) io.stderr.write(`${jsonText({ leftOut: note })}\n`);
    for (const note of blindSpots.all) io.stderr.write(`${jsonText({ blindSpot: note })}\n`);
    return;
  }
  const lines = [
    ...leftOut.all.map(
      ({ source, field, images }) =>
        `${count(images, "image")} of ${source} left out: the cloud does not report ${field}.${nextOf(source, field)}`,
    ),
    ...blindSpots.all.map(blindSpotText),
  ];
  if (lines.length > 0) endProgress(io);
  for (const line of lines) io.stderr.write(`${wrapMessage(`plimsoll: ${visible(line)}`, io.stderr)}\n`);
}

/** Levels that the list of images lacks are read with the findings. */
function nextOf(source: string, field: string): string {
  if (field !== SEVERITY_FIELD) return "";
  return ` See what they have with: plimsoll findings list --severity high+ --cloud ${source.startsWith("alibaba") ? "alibaba" : "tencent"}`;
}

function blindSpotText({ kind, cloud, account, count: number, examples, reason, advice }: BlindSpot): string {
  const names = examples.join(", ");
  const place = account === undefined ? CLOUD_NAMES[cloud] : `${CLOUD_NAMES[cloud]} (account ${account})`;
  const why = [reason, advice].filter((text) => text !== undefined).join(" ");
  switch (kind) {
    case "registry-unreachable":
      return `blind spot: ${count(number, "image")} of ${place} not scanned, no connection to ${names}.${why === "" ? " Check the connection of the registry and scan again." : ` ${why}`}`;
    case "agent-off":
      return `blind spot: ${count(number, "server")} of ${place} without a running agent, so their images may be missing or old: ${names}. Start the agent again.`;
    case "scan-unknown":
      return `blind spot: ${count(number, "image")} of ${place} without a scan status, so it is unknown whether they were scanned: ${names}.`;
  }
}
