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
  const forms = parts.flatMap((part) => [
    part,
    decoded(part),
    encodeURIComponent(part),
    JSON.stringify(part).slice(1, -1),
  ]);
  const secrets = [...new Set(forms)]
    .filter((part) => part.length >= MIN_SECRET || part === secret)
    .toSorted((left, right) => right.length - left.length);
  const masked = secrets.reduce((less, part) => less.replaceAll(part, "***"), text);
  return secrets.reduce(withoutBeginning, masked);
}

/** Only so much of an answer is read, and it may have been cut within a secret. */
function withoutBeginning(text: string, secret: string): string {
  for (let length = Math.min(secret.length, text.length); length >= MIN_SECRET / 2; length--)
    if (text.endsWith(secret.slice(0, length))) return `${text.slice(0, -length)}***`;
  return text;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
