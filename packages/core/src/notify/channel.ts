import type { Message } from "./message.js";

/** Destination of a message. */
export interface ChannelTarget {
  /** Address of the webhook, a secret in itself. */
  readonly url: string;
  /** Secret to sign with. @default the message is not signed */
  readonly secret?: string | undefined;
  /** Time of the request. */
  readonly now: Date;
}

/** A request as a product wants it: a POST. */
export interface ChannelRequest {
  /** Address with what the product wants in it. */
  readonly url: string;
  /** Headers, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

/** A product that takes messages. */
export interface Channel {
  /** The product in words. */
  readonly title: string;
  /** True if the product takes signed messages; a secret for another is a mistake. */
  readonly signs: boolean;
  /**
   * Says what is wrong with a secret.
   *
   * @returns the problem, or `undefined` if it can be used.
   */
  readonly secretProblem?: (secret: string) => string | undefined;
  /** Makes the request of a message. */
  readonly request: (message: Message, target: ChannelTarget) => ChannelRequest;
  /**
   * Reads the body of an answer with a status of success.
   *
   * @returns why the product did not take the message, or `undefined` if it did.
   */
  readonly problemOf: (body: string) => string | undefined;
}

/** Every product takes JSON. */
export const JSON_HEADERS: Readonly<Record<string, string>> = { "content-type": "application/json; charset=utf-8" };

/** Members of a JSON object; none if it is anything else. */
export function membersOf(body: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === "object" && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
}

/**
 * Why a product with a code in its answers did not take a message: the code is there and not 0, or there is none.
 *
 * @param names - Names of the code and of its text.
 */
export function codeProblem(body: string, [code, text]: readonly [string, string]): string | undefined {
  const members = membersOf(body);
  const value = members[code];
  if (value === 0) return undefined;
  if (typeof value !== "number" && typeof value !== "string") return `the answer has no ${code}`;
  const words = members[text];
  return `${code} ${value}${typeof words === "string" ? `, ${words}` : ""}`;
}
