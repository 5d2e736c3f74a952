import type { ServePagesOptions, ServedPages } from "@plimsoll/ui/pages";

import { jsonText } from "../../exact-json.js";
import { EXIT } from "../../exit-codes.js";
import { CommandFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import type { Globals } from "../../options/globals.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { openAnyStore } from "../../store/open-any.js";
import { storeFailure } from "../../store/open-store.js";
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
  /** Opens the store for one reading. @default the file of the path */
  readonly open?: (() => Promise<OpenedStore>) | undefined;
  /** Answers what is not a page. @default nothing is */
  readonly before?: ServePagesOptions["before"];
  /** Names by which a proxy before the server is called. @default none */
  readonly names?: readonly string[] | undefined;
  /** Secret of the first address. @default a new one */
  readonly token?: string | undefined;
}

/**
 * Serves the pages until a signal comes.
 *
 * @throws {CommandFailure} when the store or the policy cannot be used, an account is not in the store, or it cannot listen.
 */
export async function serveUi(
  options: Omit<UiOptions, "store">,
  { io, version, globals, path, open = () => openFile(path, io), before, token, names }: UiSurroundings,
): Promise<void> {
  const file = options.policy;
  const policy = file === undefined ? undefined : { file, checked: await loadPolicy(file, io, io.now()) };
  // Faults of the store are said before anybody opens a browser.
  await checkStore(open, globals);
  const { servePages } = await import("@plimsoll/ui/pages");
  await using served = await listen(servePages, {
    host: options.host,
    port: options.port,
    language: options.language,
    before,
    names,
    token,
    source: pageSource({
      io,
      open,
      account: globals.account,
      policy,
      program: `plimsoll ${version}`,
    }),
    explain: (error) => (error instanceof CommandFailure ? { code: error.code, text: error.message } : undefined),
    onBug: (error) =>
      io.stderr.write(`plimsoll: ${visible(error instanceof Error ? (error.stack ?? "") : String(error))}\n`),
  });
  announce(served, { io, globals, host: options.host });
  await stopped(io.signal);
}

async function checkStore(open: () => Promise<OpenedStore>, { account }: Globals): Promise<void> {
  try {
    await using opened = await open();
    await scopesOf(opened.store, account);
  } catch (error) {
    throw await storeFailure(error);
  }
}

async function openFile(path: string, io: Io): Promise<OpenedStore> {
  const store = await openAnyStore(path, { io, readOnly: true });
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
        `this user cannot listen on ${place} (${code}). Give another --host or --port.`,
      );
    throw error;
  }
}

/** Addresses that no other machine reaches. */
const LOOPBACK = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

function announce(
  { url }: ServedPages,
  { io, globals: { output }, host }: { readonly io: Io; readonly globals: Globals; readonly host: string },
): void {
  io.stdout.write(output === "json" || output === "ndjson" ? `${jsonText({ url })}\n` : `${url}\n`);
  const open = LOOPBACK.test(host)
    ? ""
    : " Other machines can reach it, without encryption: put a proxy with TLS before it, and give the token to nobody else.";
  io.stderr.write(`${wrapMessage(`plimsoll: open this address in a browser; Ctrl-C stops it.${open}`, io.stderr)}\n`);
}
