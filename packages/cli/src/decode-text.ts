import { usageFailure } from "./failures.js";

/**
 * Decodes a file or an input of the user: UTF-8 with or without a byte order mark, or UTF-16 with one. The client is loaded
 * only now, as a command without such an input does without it.
 *
 * @param name - Name of the input in the error, `--data: request.json`.
 * @throws {CommandFailure} when the bytes are in another encoding, or not text.
 */
export async function decodeText(bytes: Uint8Array, name: string): Promise<string> {
  const client = await import("@plimsoll/client");
  try {
    return client.decodeText(bytes);
  } catch (error) {
    if (!(error instanceof client.TextEncodingError)) throw error;
    throw usageFailure(`${name}: ${error.rawMessage} ${error.nextStep}`);
  }
}
