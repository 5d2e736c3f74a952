import type { UpstreamKeys, UpstreamOrigins } from "@plimsoll/recorder";
import type { Command } from "commander";

import { type SetExitCode, commandOf } from "../../command.js";
import { credentialPlaces } from "../../credentials.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf, listOf } from "../../options/globals.js";
import { omitUndefined } from "../../omit-undefined.js";
import { visible } from "../../output/visible.js";
import { readPipe } from "../../read-data.js";
import { isPipe } from "../../read-file.js";
import { readerOf } from "../../write-file.js";
import { type PortOptions, portOptions, serveUntilStopped, withUsageErrors } from "./serve.js";

interface RecordOptions extends PortOptions {
  readonly tcss?: string;
  readonly sas?: string;
  readonly hide?: readonly string[];
  readonly hideHostNames?: true;
  readonly allowWrites?: true;
}

interface ReplayOptions extends PortOptions {
  readonly latest?: true;
}

/** `plimsoll mock record` */
export function recordCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = portOptions(
    commandOf("record", "Record what the real services answer, without secrets and account numbers", [
      [
        "plimsoll mock record answers.ndjson --tcss https://tcss.tencentcloudapi.com",
        "records the requests that go through it",
      ],
      ["plimsoll mock record answers.ndjson --sas https://tds.aliyuncs.com --hide acme,jane", "hides these words too"],
    ]),
  )
    .argument("<file>", "recording to write; what it already has is kept")
    .option("--tcss <origin>", "where the real service of Tencent Cloud is")
    .option("--sas <origin>", "where the real service of Alibaba Cloud is")
    .option("--hide <texts>", "further texts to hide, of 4 characters or more", listOf)
    .option("--hide-host-names", "hide the names of hosts and instances")
    .option("--allow-writes", "let through actions that change or spend something, and unknown actions")
    .addHelpText(
      "after",
      "\nRequests to it are signed with the keys that it prints, new ones each time; requests to the services are signed with your\nown keys, read once at the start. Web pages are refused.\nRead a recording before you show it to others.\n",
    );
  return command.action(async (file: string, options: RecordOptions) =>
    setExitCode(await record(file, options, { io, globals: globalsOf(command, io) })),
  );
}

/** `plimsoll mock replay` */
export function replayCommand(io: Io, setExitCode: SetExitCode): Command {
  const command = portOptions(
    commandOf("replay", "Answer from a recording", [
      ["plimsoll mock replay answers.ndjson", "each answer in the order of the recording, then the last again"],
      ["plimsoll mock replay answers.ndjson --latest", "always the last answer to a request"],
    ]),
  )
    .argument("<file>", "recording of plimsoll mock record")
    .option("--latest", "give the last answer of several to the same request");
  return command.action(async (file: string, options: ReplayOptions) =>
    setExitCode(await replay(file, options, { io, globals: globalsOf(command, io) })),
  );
}

interface CommandContext {
  readonly io: Io;
  readonly globals: Globals;
}

async function record(file: string, options: RecordOptions, { io, globals }: CommandContext): Promise<ExitCode> {
  const { tcss, sas, hide = [], hideHostNames = false, allowWrites = false } = options;
  const upstream = omitUndefined({ tcss, sas });
  if (tcss === undefined && sas === undefined) throw usageFailure("say with --tcss, --sas or both what to record.");
  const credentials = await keysOf(upstream, io);
  const { createRecorder } = await import("@plimsoll/recorder");
  // Held until the recorder has the file open: that waits without end for the reader of a named pipe.
  await using _reader = isPipe(file) ? await readerOf(file, io.signal) : undefined;
  await using recorder = await withUsageErrors(() =>
    createRecorder({ upstream, credentials, file, hide, hostNames: hideHostNames, allowWrites, onWarning: warnTo(io) }),
  );
  const about = (url: string) => ({
    facts: { file },
    text: `Requests to ${url} go to the real services, and the answers are recorded in ${file}. ${allowWrites ? "Actions that change or spend something pass, too." : "Only actions that read pass."} Paste the lines above into another terminal.`,
  });
  await serveUntilStopped(recorder, options, { io, globals, about });
  io.stderr.write(`Recorded ${recorder.recorded} answers.\n`);
  return EXIT.clean;
}

async function replay(file: string, options: ReplayOptions, { io, globals }: CommandContext): Promise<ExitCode> {
  const order = options.latest === true ? "latest" : "recorded";
  const { createReplay } = await import("@plimsoll/recorder");
  // The replay reads without a pause, so that nothing could end its wait for the writer of a named pipe.
  const text = await readPipe("recording", file, io.signal);
  await using player = await withUsageErrors(() => createReplay({ file, text, order, onWarning: warnTo(io) }));
  const { recorded } = player;
  const about = (url: string) => ({
    facts: { file, recorded },
    text: `${recorded} recorded answers are served at ${url}. Paste the lines above into another terminal.`,
  });
  await serveUntilStopped(player, options, { io, globals, about });
  return EXIT.clean;
}

/** Reads the user's keys for the services to record. */
async function keysOf({ tcss, sas }: UpstreamOrigins, { env }: Io): Promise<UpstreamKeys> {
  const { defaultAlibabaCredentials, defaultTencentCredentials } = await import("@plimsoll/client");
  const places = credentialPlaces(env);
  const tencent = tcss === undefined ? undefined : await defaultTencentCredentials(places)();
  const alibaba = sas === undefined ? undefined : await defaultAlibabaCredentials(places)();
  return omitUndefined({
    tencent: tencent && omitUndefined(tencent),
    alibaba: alibaba && omitUndefined(alibaba),
  });
}

/** Writes warnings for the person who runs the command. */
function warnTo(io: Io): (message: string) => void {
  return (message) => io.stderr.write(`plimsoll: ${visible(message)}\n`);
}
