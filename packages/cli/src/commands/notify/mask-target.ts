import type { NotifySettings } from "./notify-settings.js";

/** Shorter parts of an address are words such as `robot` and `send`. */
const MIN_SECRET = 8;

/** Puts `***` in place of the secret, of the address, and of every long part of it. What a receiver answers may repeat them. */
export function maskTarget(text: string, { url, secret }: NotifySettings): string {
  const parts = [
    url.href,
    url.pathname,
    url.search,
    ...url.pathname.split("/"),
    ...url.searchParams.values(),
    ...(secret === undefined ? [] : [secret, secret.replace(/^whsec_/, "")]),
  ];
  const secrets = [...parts, ...parts.map(decoded)].filter((part) => part.length >= MIN_SECRET || part === secret);
  return secrets
    .toSorted((left, right) => right.length - left.length)
    .reduce((masked, part) => masked.replaceAll(part, "***"), text);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
