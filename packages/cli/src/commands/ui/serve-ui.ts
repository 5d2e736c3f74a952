import type { ServePagesOptions, ServedPages } from "@plimsoll/ui/pages";

import { jsonText } from "../../exact-json.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { withStore } from "../../store/open-store.js";
import { loadPolicy } from "../gate/policy-file.js";
import { stopped } from "../mock/serve.js";
import { scopesOf } from "../report/wanted-scopes.js";
import { type OpenedStore, pageSource } from "./page-source.js";
import type { UiOptions } from "./ui.js";

/** Surroundings of the command. */
export interface UiSurroundings {
  readonly io: Io;
  readonly version: string;
  readonly globals: Globals;
  /** Path of the store. */
  readonly path: string;
}

/**
 * Serves the pages until a signal comes.
 *
 * @throws {CommandFailure} when the store or the policy cannot be used, an account is not in the store, or it cannot listen.
 */
export async function serveUi(options: UiOptions, { io, version, globals, path }: UiSurroundings): Promise<void> {
  const file = options.policy;
  const policy = file === undefined ? undefined : { file, checked: await loadPolicy(file, io, io.now()) };
  // Faults of the store are said before anybody opens a browser.
  await withStore(path, { io, readOnly: true }, (store) => scopesOf(store, globals.account));
  const { servePages } = await import("@plimsoll/ui/pages");
  await using served = await listen(servePages, {
    host: options.listen,
    port: options.port,
    language: options.language,
    source: pageSource({
      io,
      open: () => openFile(path, io),
      account: globals.account,
      policy,
      program: `plimsoll ${version}`,
    }),
    explain: (error) => (error instanceof CommandFailure ? { code: error.code, text: error.message } : undefined),
    onBug: (error) =>
      io.stderr.write(`plimsoll: ${visible(error instanceof Error ? (error.stack ?? "") : String(error))}\n`),
  });
  announce(served, { io, globals, listen: options.listen });
  await stopped(io.signal);
}

async function openFile(path: string, { now }: Io): Promise<OpenedStore> {
  const { openStore } = await import("@plimsoll/store");
  const store = await openStore(path, { readOnly: true, now });
  return { store, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

async function listen(
  servePages: (options: ServePagesOptions) => Promise<ServedPages>,
  options: ServePagesOptions,
): Promise<ServedPages> {
  try {
    return await servePages(options);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const place = visible(`${options.host}:${options.port}`);
    if (code === "EADDRINUSE")
      throw new CommandFailure(
        EXIT.error,
        "PortInUse",
        `another program listens on ${place}, perhaps another plimsoll ui. Stop it, or give another --port; 0 finds a free one.`,
      );
    if (["EACCES", "EADDRNOTAVAIL", "EINVAL", "ENOTFOUND", "EAI_AGAIN"].includes(code))
      throw new CommandFailure(
        EXIT.error,
        "CannotListen",
        `this user cannot listen on ${place} (${code}). Give another --listen or --port.`,
      );
    throw error;
  }
}

/** Addresses that no other machine reaches. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

function announce(
  { url }: ServedPages,
  { io, globals: { output }, listen: host }: { readonly io: Io; readonly globals: Globals; readonly listen: string },
): void {
  io.stdout.write(output === "json" || output === "ndjson" ? `${jsonText({ url })}\n` : `${url}\n`);
  const open = LOOPBACK.test(host)
    ? ""
    : " Other machines can reach it, without encryption: put a proxy with TLS before it, and give the token to nobody else.";
  io.stderr.write(`${wrapMessage(`plimsoll: open this address in a browser; Ctrl-C stops it.${open}`, io.stderr)}\n`);
}
