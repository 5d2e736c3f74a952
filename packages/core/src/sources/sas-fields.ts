import { omitUndefined } from "../base/omit-undefined.js";
import { textIn } from "./answer-fields.js";

/** Members of a row from which the name of an image is made. */
export interface NamedRow {
  readonly RepoNamespace?: unknown;
  readonly RepoName?: unknown;
  readonly Tag?: unknown;
}

/** Name, repository and tag of an image, for one without a name its ID. `N/A` is the vendor's word for no namespace. */
export function nameOf(
  { RepoNamespace, RepoName, Tag }: NamedRow,
  id: string,
): { readonly name: string; readonly repository: string; readonly tag?: string } {
  const parts = [namespaceIn(RepoNamespace), textIn(RepoName)];
  const repository = parts.filter((part) => part !== undefined).join("/");
  const tag = textIn(Tag);
  const name = tag === undefined ? repository : `${repository}:${tag}`;
  return { name: name === "" ? id : name, repository, ...omitUndefined({ tag }) };
}

/** A namespace; `N/A` is the vendor's word for none. */
export function namespaceIn(value: unknown): string | undefined {
  const text = textIn(value);
  return text === "N/A" ? undefined : text;
}

/** A digest; the service writes it without its algorithm. */
export function digestIn(value: unknown): string | undefined {
  const hex = textIn(value);
  return hex === undefined || hex.includes(":") ? hex : `sha256:${hex}`;
}

/** The farthest moment that a date can hold, in milliseconds from 1970. */
const lastMs = 8.64e15;

/** A time, given in milliseconds since 1970 as a number. 0 means no time. */
export function dateIn(ms: unknown): string | undefined {
  return typeof ms === "number" && ms > 0 && ms <= lastMs ? new Date(ms).toISOString() : undefined;
}

/** A whole number that is written as a text; anything else is as it is. */
export function numberInText(value: unknown): unknown {
  if (typeof value !== "string" || !/^\d+$/.test(value)) return value;
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : BigInt(value);
}

const AT_RISK: ReadonlyMap<unknown, boolean> = new Map([
  ["YES", true],
  ["NO", false],
]);

/** `YES` or `NO`. */
export function atRiskIn(value: unknown): boolean | undefined {
  return AT_RISK.get(value);
}
