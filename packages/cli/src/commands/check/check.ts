import { oldestScan } from "@plimsoll/core";
import type { Command } from "commander";

import type { SetExitCode } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf, listOf } from "../../options/globals.js";
import { checkQuery, noteFormatOf, outputsOf } from "../../output/report-files/outputs.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { type OpenReaders, openReaders } from "../findings/open-readers.js";
import { addJudgment, judge } from "../gate/gate.js";
import { type GateCommandOptions, atOf } from "../gate/gate-options.js";
import { loadPolicy } from "../gate/policy-file.js";
import { type RunOptions, addRunOptions } from "../scan/run-options.js";
import { type AskedImage, askedImage, distinctImages } from "./asked-image.js";
import { checkedImages } from "./asked-images.js";
import { nextSteps } from "./next-steps.js";

/** Options of `plimsoll check`. */
export interface CheckOptions extends GateCommandOptions, RunOptions {
  readonly file?: readonly string[];
  readonly scan?: true;
}

const AFTER_HELP = `
An image is judged as if it were running, because it is about to. A name means
what it means to docker: nginx is docker.io/library/nginx:latest. A name with a
digest is found by its digest alone. Only the named images are read, with a few
calls for each.

Examples:
  # an image that was pushed; exit code 3, 5 or 0
  plimsoll check registry.example/shop/cart:1.4

  # the images of Kubernetes manifests, of Compose files, or of a template
  plimsoll check --file deploy/
  helm template shop | plimsoll check --file -

  # just after the push: fetch the lists of registries, scan, wait, and judge
  plimsoll check registry.example/shop/cart:1.5 --scan --wait --yes

  # the image of an archive or of an OCI layout, by its ID and digests
  plimsoll check image.tar

Exit codes: 3 if an image fails, else 5 if no account has an image or a verdict
is unknown, else 0.
`;

/**
 * Makes `plimsoll check`.
 *
 * @param readers - Opens readers of findings. @default the readers of both clouds
 */
export function addCheck(check: Command, io: Io, setExitCode: SetExitCode, readers: OpenReaders = openReaders): void {
  check.argument(
    "[image...]",
    "name, name@digest or digest; a folder with an OCI layout; a .tar or .tar.gz of docker save, podman save or OCI",
  );
  addJudgment(check, io)
    .option(
      "-f, --file <paths>",
      "the images of Kubernetes manifests and Compose files: files, folders, - for standard input",
      listOf,
    )
    .option("--scan", "scan first the images whose last scan does not decide; says what that uses, and asks");
  addRunOptions(check)
    .addHelpText("after", AFTER_HELP)
    .action(async (texts: readonly string[], options: CheckOptions) =>
      setExitCode(await run(texts, options, { io, command: check, readers })),
    );
}

interface Context {
  readonly io: Io;
  readonly command: Command;
  readonly readers: OpenReaders;
}

async function run(
  texts: readonly string[],
  options: CheckOptions,
  { io, command, readers }: Context,
): Promise<ExitCode> {
  const file = options.policy;
  const inputs = [...texts, ...(options.file ?? [])];
  const outputs = outputsOf(command, [file, ...inputs]);
  const globals = { ...globalsOf(command, io), output: noteFormatOf(outputs) };
  // Before a scan: whatever judges the images refuses it only then.
  checkQuery(outputs, globals.query);
  if (options.scan !== true && (options.wait === true || options.yes === true))
    throw usageFailure(`${options.wait === true ? "--wait" : "--yes"} needs --scan: add it, or leave both out.`);
  const images = distinctImages(await imagesOf(texts, options, io));
  const asked = checkedImages(images, io);
  const scanned = options.scan === true ? await scan(images, { file, options, io, globals }) : EXIT.clean;
  const judged = await judge(options, { io, command, readers, asked, inputs });
  if (globals.output === "table")
    for (const line of nextSteps(asked.evaluated, asked.isUnlicensed))
      io.stderr.write(`${wrapMessage(`plimsoll: ${visible(line)}`, io.stderr)}\n`);
  // A scan that is not over may still find something.
  return judged === EXIT.clean ? scanned : judged;
}

interface ScanContext {
  readonly file: string;
  readonly options: CheckOptions;
  readonly io: Io;
  readonly globals: Globals;
}

/** The policy is read first: nothing is scanned for one that cannot be used. */
async function scan(images: readonly AskedImage[], { file, options, io, globals }: ScanContext): Promise<ExitCode> {
  const at = atOf(options, io);
  const policy = await loadPolicy(file, io, at);
  const { scanFirst } = await import("./scan-first.js");
  return await scanFirst(images, options, { io, globals, scannedSince: oldestScan(policy, at) });
}

/** Everything that was asked for, before any call. */
async function imagesOf(texts: readonly string[], { file = [] }: CheckOptions, io: Io): Promise<readonly AskedImage[]> {
  if (texts.length + file.length === 0)
    throw usageFailure("check takes images, or --file with a manifest. See: plimsoll check --help");
  const images: AskedImage[] = [];
  for (const text of texts) {
    const { readArchiveImages } = await import("./read-archive.js");
    images.push(...((await readArchiveImages(text, io)) ?? [askedImage(text)]));
  }
  if (file.length === 0) return images;
  const { readManifests } = await import("./read-manifests.js");
  return [...images, ...(await readManifests(file, io))];
}
