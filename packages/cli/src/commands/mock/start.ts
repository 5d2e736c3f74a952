import type { Command } from "commander";

import { type Finish, commandOf } from "../../command.js";
import { EXIT, type ExitCode } from "../../exit-codes.js";
import type { Io } from "../../io.js";
import { type Globals, globalsOf, wholeNumber } from "../../options/globals.js";

interface StartOptions {
  readonly port: number;
  readonly host: string;
  readonly images: number;
  readonly seed: number;
  readonly licenses?: number;
}

/** `plimsoll mock start` */
export function mockStartCommand(io: Io, finish: Finish): Command {
  const command = commandOf("start", "Start an emulator of both clouds on this machine", [
    ["plimsoll mock start", "on port 8321, with 200 host images; Ctrl-C stops it"],
    ["plimsoll mock start --images 100000 --port 0", "a large estate, on a free port"],
    ["plimsoll mock start -o json", "prints one line of JSON when it is ready"],
  ])
    .option("--port <number>", "port to listen on, 0 for a free one", wholeNumber, 8321)
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--images <number>", "images on hosts", wholeNumber, 200)
    .option("--seed <number>", "the same number makes the same images", wholeNumber, 1)
    .option("--licenses <number>", "scan licenses of the Tencent Cloud account", wholeNumber);
  return command.action(async (options: StartOptions) => finish(await start(options, io, globalsOf(command, io))));
}

async function start(
  { port, host, images, seed, licenses }: StartOptions,
  io: Io,
  { output }: Globals,
): Promise<ExitCode> {
  const { createMock } = await import("@plimsoll/mock");
  await using mock = createMock({ images, seed, ...(licenses === undefined ? {} : { licenses }) });
  const server = await mock.listen({ port, host });
  const { tencent, alibaba } = mock.credentials;
  const environment = {
    PLIMSOLL_ENDPOINT: server.url,
    TENCENTCLOUD_SECRET_ID: tencent.secretId,
    TENCENTCLOUD_SECRET_KEY: tencent.secretKey,
    ALIBABA_CLOUD_ACCESS_KEY_ID: alibaba.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: alibaba.accessKeySecret,
    PLIMSOLL_SAS_UUIDS: mock.estate.serverUuids.slice(0, 3).join(","),
  };
  if (output === "json" || output === "ndjson")
    io.stdout.write(`${JSON.stringify({ url: server.url, environment, estate: mock.estate })}\n`);
  else {
    io.stdout.write(
      `${Object.entries(environment)
        .map(([name, value]) => `export ${name}=${value}`)
        .join("\n")}\n`,
    );
    io.stderr.write(
      `\nTencent Cloud TCSS and Alibaba Cloud Security Center are emulated at ${server.url}\n` +
        `with ${mock.estate.hostImages} host images. Paste the lines above into another terminal, then:\n\n` +
        "  plimsoll images summary\n\nCtrl-C stops it.\n",
    );
  }
  await stopped(io.signal);
  return EXIT.clean;
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
