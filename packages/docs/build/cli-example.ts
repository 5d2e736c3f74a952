import type { RequestExample } from "./examples.ts";
import { formatJson } from "./format-value.ts";
import type { Operation } from "./operation.ts";

/** The command that sends the request: parameters as flags, or as one JSON text where a parameter is a list or an object. */
export function cliExample({ service, action }: Operation, { request }: RequestExample): string {
  const entries = Object.entries(request);
  const flat = entries.every(([, value]) => typeof value !== "object");
  const words = flat
    ? entries.map(([name, value]) => `--${name} ${shellWord(String(value))}`)
    : [`--data ${shellWord(formatJson(request))}`];
  return ["plimsoll", "api", service.id, action, ...words].join(" ");
}

/** A word for a POSIX shell, in quotes where it needs them. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
