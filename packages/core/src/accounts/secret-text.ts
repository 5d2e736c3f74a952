/**
 * Forms of keys that have no place in a configuration: IDs of keys of both clouds, their temporary tokens, tokens of identity
 * providers, and private keys. A secret that belongs to an ID has no form of its own; the rules for each value keep it out.
 */
const SECRET =
  /\b(?<tencent>AKID[0-9A-Za-z_-]{8,})|\b(?<alibaba>(?:LTAI[0-9A-Za-z]{8,}|STS\.[0-9A-Za-z]{8,}))|\b(?<token>eyJ[\w-]{8,}\.[\w-]{8,})|(?<privateKey>-----BEGIN [A-Z ]*PRIVATE KEY)/;

const NAMES: Readonly<Record<string, string>> = {
  tencent: "a key of Tencent Cloud",
  alibaba: "a key of Alibaba Cloud",
  token: "a token",
  privateKey: "a private key",
};

/** Something that looks like a secret. Its text is nowhere in it. */
export interface FoundSecret {
  /** Offset of its first character. */
  readonly index: number;
  /** Kind, for messages: `a key of Tencent Cloud`. */
  readonly kind: string;
}

/** Finds the first text that looks like a key. Comments count: a file that is shared is shared with them. */
export function findSecret(text: string): FoundSecret | undefined {
  const match = SECRET.exec(text);
  if (match === null) return undefined;
  const [name = "token"] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? [];
  return { index: match.index, kind: NAMES[name] ?? "a secret" };
}

/** Message for the place where a secret was found. */
export function secretMessage(kind: string): string {
  return `this looks like ${kind}. This file must not contain a secret, not even in a comment: name a profile or variables under credentials instead. If it is in use, replace it, because others may have read it`;
}
