import { type LocatedSecret, MASK } from "./located-secret.js";
import { locateInJson } from "./secret-in-json.js";

/** The registry list of Tencent Cloud puts the time of the layer and a line break in front. */
const TIME_STAMP = /^\s*\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}:\d{2}[^\s]{0,12}[ \t]*\r?\n/;
const PRIVATE_KEY = /-----BEGIN (?:(?:DSA|EC|ENCRYPTED|OPENSSH|PGP|RSA) )?PRIVATE KEY(?: BLOCK)?-----/;
const INSTRUCTION =
  /^\s*(?:\/bin\/(?:ba)?sh -c\s+)?(?:#\(nop\)\s+)?(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)\s+/i;
const ASSIGNMENT = /^([A-Za-z_][A-Za-z0-9_.-]{0,63})(=|[ \t]+)(?=[^\s=])/;
const MEMBER = /^\s*(?:export |set |- )?["']?([A-Za-z_.-]{1,40})["']?[ \t]*(=>|[:=])[ \t]*(?=[^\s=])/;
/** A bare word before a sign is a name only if it announces a secret; otherwise it may be part of the secret, which may contain signs. */
const NAMES_SECRETS =
  /passw|passphrase|pwd|secret|token|api[_.-]?key|access[_.-]?key|private[_.-]?key|credential|auth/i;
const URL_SCHEME = /^\s*([a-z][a-z+.-]{1,15}):\/\/(?=\S)/;
/** Instructions that hold no secret: a file by its digest, the user with all rights, ports. */
const HARMLESS =
  /^(?:(?:ADD|COPY) (?:dir|file|multi):[0-9a-f]* in \S{1,300}|USER (?:root|0)|EXPOSE \d{1,5}(?:\/(?:tcp|udp))?)$/;

/** The text that was looked at last: a row has the command of its layer in two places, and rows of one layer follow each other. */
let latest: { readonly whole: string; readonly located: LocatedSecret } | undefined;

/** Finds the value in a text that holds a secret. */
export function locateSecret(whole: string): LocatedSecret {
  if (latest?.whole !== whole) latest = { whole, located: locate(whole) };
  return latest.located;
}

function locate(whole: string): LocatedSecret {
  const text = whole.replace(TIME_STAMP, "");
  if (text.trim() === "") return { excerpt: "", value: "", certain: true };
  return (
    inPrivateKey(text) ?? inInstruction(text) ?? locateInJson(text) ?? inMember(text) ?? inUrl(text) ?? nowhere(text)
  );
}

function nowhere(value: string): LocatedSecret {
  return { excerpt: MASK, value, certain: false };
}

function inPrivateKey(text: string): LocatedSecret | undefined {
  const [line] = PRIVATE_KEY.exec(text) ?? [];
  if (line === undefined) return undefined;
  const start = text.indexOf(line) + line.length;
  const end = text.indexOf("-----", start);
  const token = text.slice(start, end === -1 ? undefined : end).replaceAll(/\s|\\[nr]/g, "");
  // The text before and after is not the key, but may be another secret.
  return { excerpt: `${line} ${MASK}`, value: text.replace(line, " "), token, certain: true };
}

function inInstruction(text: string): LocatedSecret | undefined {
  const [prefix, word] = INSTRUCTION.exec(text) ?? [];
  if (prefix === undefined || word === undefined) return undefined;
  const instruction = word.toUpperCase();
  const rest = text.slice(prefix.length);
  const plain = `${instruction} ${rest.trim()}`;
  if (HARMLESS.test(plain)) return { excerpt: plain, value: "", certain: true };
  const [start, name, sign] = instruction === "ENV" || instruction === "ARG" ? (ASSIGNMENT.exec(rest) ?? []) : [];
  // ARG has no form with a blank.
  if (start === undefined || (instruction === "ARG" && sign !== "="))
    return { excerpt: `${instruction} ${MASK}`, value: rest, certain: false };
  const excerpt = `${instruction} ${name}${sign === "=" ? "=" : " "}${MASK}`;
  return { excerpt, ...valueOf(rest.slice(start.length)), certain: true };
}

function inMember(text: string): LocatedSecret | undefined {
  const [start, name = "", sign = ""] = MEMBER.exec(text) ?? [];
  if (start === undefined || !NAMES_SECRETS.test(name)) return undefined;
  const shown = sign === "=" ? "=" : `${sign === ":" ? "" : " "}${sign} `;
  return { excerpt: `${name}${shown}${MASK}`, ...valueOf(text.slice(start.length)), certain: true };
}

/** Secrets stand before the host, in the path and in the query, and a password may have any sign in it. */
function inUrl(text: string): LocatedSecret | undefined {
  const [start, scheme] = URL_SCHEME.exec(text) ?? [];
  if (start === undefined) return undefined;
  return { excerpt: `${scheme}://${MASK}`, value: text.slice(start.length), certain: true };
}

function valueOf(rest: string): { readonly value: string; readonly token?: string } {
  const value = rest.trim();
  const token = /^(["']?)([^\s"']+)\1[,;]?$/.exec(value)?.[2];
  return token === undefined ? { value } : { value, token };
}
