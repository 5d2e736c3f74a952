import type { Mock, MockServer } from "@plimsoll/mock";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { omitUndefined } from "../../omit-undefined.js";
import { type Globals, globalsOf, listOf } from "../../options/globals.js";
import { wholeNumber } from "../../options/numbers.js";
import { type CaFile, checkCaPath, writeCaFile } from "./ca-file.js";
import { importOptions } from "./import-options.js";
import { trustAdvice, trustVariables } from "./trust.js";
import {
  type Announcement,
  type PortOptions,
  announce,
  isDataFileError,
  portOptions,
  stopped,
  variablesOf,
  withUsageErrors,
} from "./serve.js";

interface StartOptions extends PortOptions {
  readonly images: number;
  readonly seed: number;
  readonly licenses?: number;
  readonly tls?: true;
  readonly tlsHost?: readonly string[];
  readonly caFile?: string;
  readonly dataFile?: string;
  readonly import?: readonly string[];
  readonly as?: readonly string[];
  readonly controlToken?: true;
}

/** Number of images from which the start takes seconds. */
const MANY_IMAGES = 50_000;

/** `plimsoll mock start` */
export function mockStartCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = portOptions(
    commandOf("start", "Start an emulator of both clouds on this machine", [
      ["plimsoll mock start", "on port 8321, with 200 host images; Ctrl-C stops it"],
      ["plimsoll mock start --images 100000 --port 0", "a large estate, on a free port"],
      ["plimsoll mock start --tls", "over HTTPS, which the vendors' command lines insist on"],
      ["plimsoll mock start --data-file estate.db", "keeps its state in a file, and goes on from there the next time"],
      ["plimsoll mock start --images 0 --import report.json", "only the image of a report of Trivy or Grype"],
      [
        "plimsoll mock start -o json",
        "prints one line of JSON when it is ready: url, environment, and counts of the estate",
      ],
    ]),
  )
    .option("--images <number>", "images on hosts", wholeNumber, 200)
    .option("--seed <number>", "the same number makes the same images", wholeNumber, 1)
    .option("--licenses <number>", "scan licenses of the Tencent Cloud account", wholeNumber)
    .option(
      "--data-file <file>",
      "keep the state in this file; an existing one takes precedence over --images, --seed, --licenses, --import",
    );
  importOptions(command)
    .option(
      "--control-token",
      "let other machines control it, with a token (env: PLIMSOLL_CONTROL_TOKEN, or a new one)",
    )
    .option("--tls", "speak HTTPS, with a certificate made for this run")
    .option("--tls-host <names>", "further hosts that the certificate is for, with --tls", listOf)
    .option("--ca-file <path>", "where to write the certificate to trust, with --tls (default: a temporary file)");
  return command.action(async (options: StartOptions) => setExitCode(await start(options, io, globalsOf(command, io))));
}

async function start(options: StartOptions, io: Io, globals: Globals): Promise<ExitCode> {
  if (options.tls === undefined && (options.tlsHost ?? options.caFile) !== undefined)
    throw usageFailure("--tls-host and --ca-file need --tls.");
  if (options.caFile !== undefined) await checkCaPath(options.caFile);
  const controlToken = options.controlToken === true ? await controlTokenOf(io) : undefined;
  await using mock = await withUsageErrors(() => make(options, controlToken, io));
  const server = await withUsageErrors(() => listen(mock, options));
  const caFile = server.ca === undefined ? undefined : await writeCaFile(server.ca, options.caFile);
  try {
    announce(announcementOf(mock, { server, caFile, controlToken }), io, globals);
    await stopped(io.signal);
  } finally {
    await caFile?.remove();
  }
  return EXIT.clean;
}

async function make(options: StartOptions, controlToken: string | undefined, io: Io): Promise<Mock> {
  const { createMock } = await import("@plimsoll/mock");
  const { images, seed, licenses, dataFile: data, import: paths, as } = options;
  if (images >= MANY_IMAGES) io.stderr.write(`Making ${images} images, which takes a while.\n`);
  const extra =
    paths === undefined ? undefined : await (await import("./import-paths.js")).importPaths({ paths, as }, io);
  return createMock({
    images,
    seed,
    ...omitUndefined({ licenses, data, extra, controlToken }),
    onWarning: (message) => io.stderr.write(`plimsoll: --data-file: ${message}\n`),
    onError: (error) => reportError(error, io.stderr),
  });
}

/** Reports an error of the emulator; a data file that cannot be written is not a bug, so it has no stack. */
function reportError(error: unknown, stderr: Io["stderr"]): void {
  const text = isDataFileError(error)
    ? `--data-file: ${error.rawMessage}`
    : `this is a bug in the emulator, please report it.\n${(error instanceof Error && error.stack) || String(error)}`;
  stderr.write(`plimsoll: a request was answered with an error: ${text}\n`);
}

/** The user's own token, or a new one. */
async function controlTokenOf({ env }: Io): Promise<string> {
  const { PLIMSOLL_CONTROL_TOKEN: own = "" } = env;
  if (own !== "") return own;
  const { randomBytes } = await import("node:crypto");
  return randomBytes(24).toString("base64url");
}

function listen(mock: Mock, { port, host, tls, tlsHost = [] }: StartOptions): Promise<MockServer> {
  return mock.listen({ port, host, tls: tls === undefined ? false : { hosts: tlsHost } });
}

interface Announced {
  readonly server: MockServer;
  readonly caFile: CaFile | undefined;
  readonly controlToken: string | undefined;
}

function announcementOf(mock: Mock, { server, caFile, controlToken }: Announced): Announcement {
  const { estate, licenses } = mock.state();
  const { firstUuids } = mock.estate;
  const environment = {
    ...variablesOf(server, mock.credentials),
    ...(caFile === undefined ? {} : trustVariables(caFile.path)),
    ...omitUndefined({ PLIMSOLL_CONTROL_TOKEN: controlToken }),
  };
  const trust = caFile === undefined ? "" : `\n\n${trustAdvice(caFile.path)}`;
  const text =
    `Tencent Cloud TCSS and Alibaba Cloud Security Center are emulated at ${server.url}\n` +
    `with ${estate.hostImages} host images. Paste the lines above into another terminal, then:\n\n` +
    `  plimsoll images summary\n  plimsoll mock state${trust}`;
  // Counts only, so the line is as short for a million images.
  return { environment, facts: { estate: { ...estate, licenses, firstUuids } }, text };
}
