import type { Finding, FindingKind } from "@plimsoll/core";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { jsonText } from "../../exact-json.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { cloudOption } from "../../options/cloud-option.js";
import { globalsOf, listOf } from "../../options/globals.js";
import { count } from "../../output/count.js";
import type { Format } from "../../output/formats.js";
import { renderRows, renderValue } from "../../output/render.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { type OfflineOption, addOfflineOption } from "../../store/offline-option.js";
import { tellMissing } from "../../store/open-offline.js";
import { type DetailChoice, addDetailOptions } from "./detail-options.js";
import { findingColumns } from "./finding-columns.js";
import { startReading } from "./finding-rows.js";
import { type FindingSelection, RUNNING } from "./finding-selection.js";
import { hostsOfImages } from "./hosts-of-images.js";
import { type OpenFindings, openFindings, reportInventory } from "./open-findings.js";
import type { OpenReaders } from "./open-readers.js";
import { PlacesOfImages } from "./places-of-images.js";
import { reportReading, withoutRaw } from "./report-reading.js";
import { findingChooser } from "./select-findings.js";
import { shownFinding } from "./shown-finding.js";

type ShowOptions = DetailChoice & OfflineOption & Pick<FindingSelection, "cloud" | "image" | "running">;

/** `plimsoll findings show` */
export function findingsShowCommand(io: Io, setExitCode: SetExitCode, readers: OpenReaders): Command {
  const command = commandOf("show", "Show which images have a vulnerability, malware or a risk, and what fixes it", [
    ["plimsoll findings show CVE-2021-44228", "images, repositories, containers and hosts that have it"],
    ["plimsoll findings show CVE-2021-44228 --image shop/cart:1.4", "in one image; only that is read"],
    ["plimsoll findings show CVE-2021-44228 --query 'images[?running].image' -o json", "what runs with it"],
    [
      "plimsoll findings show CVE-2021-44228 --offline",
      "as the last plimsoll sync found it; without the names of hosts",
    ],
  ]).argument("<id>", "CVE, or another ID as findings list prints it");
  command
    .addOption(cloudOption())
    .option("--image <images>", "only images with this name, image ID, digest or UUID", listOf)
    .option("--running", RUNNING);
  addOfflineOption(addDetailOptions(command));
  return command.action(async (id: string, options: ShowOptions) =>
    setExitCode(await show(id, options, { io, command, readers })),
  );
}

async function show(
  text: string,
  options: ShowOptions,
  { io, command, readers }: { readonly io: Io; readonly command: Command; readonly readers: OpenReaders },
): Promise<ExitCode> {
  const { output: format, query, ...globals } = globalsOf(command, io);
  const id = text.trim();
  if (id === "") throw usageFailure("findings show takes a CVE or another ID, as findings list prints it.");
  const places = new PlacesOfImages();
  const kind = kindsOf(id);
  const selection = kind === undefined ? options : { ...options, kind };
  await using open = await openFindings(selection, {
    io,
    globals: { ...globals, output: format },
    each: (image) => places.add(image),
  });
  if (open.isNothing) return await reportInventory(open, io, format);
  const started = await startReading(open, { readers, io, globals, details: options, ids: [id] });
  const { reading, texts, findings: all } = started;
  const { takes } = findingChooser([{ option: "", lacks: "", condition: { ids: [id] } }]);
  const findings: Finding[] = [];
  for await (const finding of all) if (takes(finding)) findings.push(withoutRaw(finding));
  const isNamed = options.image !== undefined;
  const detailFailures = started.detailFailures();
  const report = { open, reading, leftOut: [], printed: 1, isNamed, detailFailures };
  const found = shownFinding(id, findings, { places, texts });
  const shown = { ...found, images: await hostsOfImages(found.images, { open, readers, io }) };
  if (open.offline !== undefined && found.images.some(({ hosts = 0 }) => hosts > 0))
    tellMissing("the names of hosts", io, format);
  if (format === "csv" && query === undefined) await renderRows(findings, { format, view: findingColumns.usual, io });
  else if (format !== "table" || query !== undefined) await renderValue(shown, { format, query, io });
  else if (findings.length > 0) await (await import("./show-sections.js")).printFinding(shown, io);
  const code = await reportReading(report, io, format);
  if (findings.length === 0) sayNowhere(id, open, { io, format, isWhole: code === EXIT.clean });
  return code;
}

/** Kinds of which an ID is; all if it does not tell. Only lists that may hold it are read. */
function kindsOf(id: string): readonly FindingKind[] | undefined {
  if (/^(?:CVE|GHSA|CNVD|CNNVD)-/i.test(id)) return ["vulnerability"];
  return /^[0-9a-f]{32}$/i.test(id) ? ["malware"] : undefined;
}

/** An ID that no image has is an answer, not a failure: scripts look at `images`, and at the exit code for what was not read. */
function sayNowhere(
  id: string,
  { targets, plan, ids }: OpenFindings,
  { io, format, isWhole }: { readonly io: Io; readonly format: Format; readonly isWhole: boolean },
): void {
  const images = targets.length + plan.empty;
  if (format === "json" || format === "ndjson")
    io.stderr.write(`${jsonText({ notFound: { id, images, sources: ids } })}\n`);
  else {
    const part = isWhole ? "" : ", as far as they were read";
    const text = `plimsoll: ${visible(id)} was not found in ${count(images, "image")} of ${ids.join(", ")}${part}.`;
    io.stderr.write(`${wrapMessage(text, io.stderr)}\n`);
  }
}
