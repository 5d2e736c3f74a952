import type { Channel } from "@plimsoll/core/notify";

import { usageFailure } from "../../failures.js";
import type { Io } from "../../io.js";
import { visible } from "../../output/visible.js";
import { readText } from "../../read-data.js";

/** Longest address that is taken; those of the products have about 200 characters. */
const MAX_URL = 2048;

/** Receiver of the message. Both are secrets. */
export interface NotifySettings {
  readonly url: URL;
  /** @default the message is not signed */
  readonly secret?: string;
}

/**
 * Reads the address and the secret from variables, or from files that variables name. They are not options, because options of a process
 * can be read by others on the machine.
 *
 * @throws {CommandFailure} `Usage` when there is no address, or one that cannot be used. The message never has the address or the secret.
 */
export async function notifySettings(io: Io, channel: Channel): Promise<NotifySettings> {
  const text = await secretOf("PLIMSOLL_NOTIFY_URL", io);
  if (text === undefined)
    throw usageFailure(
      "PLIMSOLL_NOTIFY_URL is missing: set it to the address of the webhook, or PLIMSOLL_NOTIFY_URL_FILE to a file with it. Without one: --dry-run",
    );
  const url = urlOf(text);
  const secret = await secretOf("PLIMSOLL_NOTIFY_SECRET", io);
  if (secret === undefined) return { url };
  if (!channel.signs)
    throw usageFailure(
      `PLIMSOLL_NOTIFY_SECRET is set, but ${channel.title} does not take signed messages: unset it, and keep the address secret`,
    );
  const problem = channel.secretProblem?.(secret);
  if (problem !== undefined) throw usageFailure(`PLIMSOLL_NOTIFY_SECRET cannot be used: ${problem}`);
  return { url, secret };
}

/** A secret from a variable or from the file that it names; `undefined` if there is neither. */
async function secretOf(name: string, { env, signal }: Io): Promise<string | undefined> {
  const { [name]: value = "", [`${name}_FILE`]: file = "" } = env;
  if (value !== "" && file !== "") throw usageFailure(`${name} and ${name}_FILE are both set: unset one`);
  const text = (file === "" ? value : await readText(`${name}_FILE`, file, signal)).trim();
  if (file !== "" && text === "") throw usageFailure(`${name}_FILE: ${visible(file)} is empty`);
  return text === "" ? undefined : text;
}

/** An address that a secret may be sent to: https, or http on this machine. */
function urlOf(text: string): URL {
  if (text.length > MAX_URL || !URL.canParse(text))
    throw usageFailure("PLIMSOLL_NOTIFY_URL is not an address: it must be like https://hooks.example/…");
  const url = new URL(text);
  if (url.username !== "" || url.password !== "")
    throw usageFailure("PLIMSOLL_NOTIFY_URL has a name or a password before the host, which is not sent: remove it");
  if (url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url))) return url;
  throw usageFailure(
    "PLIMSOLL_NOTIFY_URL must begin with https://, because the address itself is a secret. http:// is for this machine only",
  );
}

/** True for an address of this machine. */
function isLoopback({ hostname }: URL): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
