import { concealShared } from "./conceal-shared.js";
import { locateSecret } from "./locate-secret.js";

/** Members of vendor records that hold what was found in the image, or an instruction of its build, secrets included. */
const EVIDENCE_MEMBERS: ReadonlySet<string> = new Set([
  "HighLight",
  "InstructionContent",
  "LayerCmd",
  "Prompt",
  "Promt",
]);

/** Depth to which records are searched; deeper values are left out. */
const MAX_DEPTH = 100;

type MaskText = (text: string) => string;

const same: MaskText = (text) => text;

/**
 * A vendor record without secrets: members that hold evidence are masked as by `maskEvidence`, and what is found there is masked in all
 * others too. A record without a secret is handed back as it is, not copied. Numbers and bigints keep their digits.
 *
 * @param raw - The record, as the client gives it.
 * @param conceal - Masks further secrets in the other members. @default none are known
 */
export function maskedRaw(raw: unknown, conceal: MaskText = same): unknown {
  if (conceal === same && !holdsEvidence(raw, 0)) return raw;
  const found: string[] = [];
  const once = maskMembers(raw, conceal, found);
  return found.reduce((record, value) => maskMembers(record, concealShared(value), []), once);
}

/** True if there is anything to mask; almost no record has it, and looking is much faster than a copy. */
function holdsEvidence(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth === MAX_DEPTH) return true;
  if (Array.isArray(value)) {
    // No function for each list: nearly every row has one, of texts.
    for (const item of value as readonly unknown[])
      // isArray gives any[]
      if (typeof item === "object" && holdsEvidence(item, depth + 1)) return true;
    return false;
  }
  const members = value as Readonly<Record<string, unknown>>; // an object has members of any name
  // A few names asked of each record, rather than each of its names asked of a set.
  for (const name of EVIDENCE_MEMBERS)
    if (members[name] !== undefined && typeof members[name] !== "object") return true;
  // The names of records of one shape are known to the engine in such a loop; of inherited ones too many are looked at, never too few.
  for (const name in members)
    if (typeof members[name] === "object" && holdsEvidence(members[name], depth + 1)) return true;
  return false;
}

function maskMembers(value: unknown, conceal: MaskText, found: string[], depth = 0): unknown {
  if (typeof value === "string") return conceal === same ? value : conceal(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === MAX_DEPTH) return null;
  if (Array.isArray(value)) return maskItems(value as readonly unknown[], conceal, found, depth); // isArray gives any[]
  let changed: [string, unknown][] | undefined;
  for (const name of Object.keys(value)) {
    const before = (value as Record<string, unknown>)[name]; // an object has members of any name
    const after =
      typeof before === "string" && EVIDENCE_MEMBERS.has(name)
        ? maskedText(before, found)
        : maskMembers(before, conceal, found, depth + 1);
    if (after !== before) (changed ??= []).push([name, after]);
  }
  return changed === undefined ? value : withMembers(value, changed);
}

/** The same list if nothing in it changes. */
function maskItems(items: readonly unknown[], conceal: MaskText, found: string[], depth: number): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let index = 0; index < items.length; index++) {
    const after = maskMembers(items[index], conceal, found, depth + 1);
    if (after !== items[index]) (changed ??= [...items])[index] = after;
  }
  return changed ?? items;
}

/** A copy with other values. A spread makes members of its own, even of the name `__proto__`, so that what is assigned then is that member. */
function withMembers(value: object, changed: readonly (readonly [string, unknown])[]): object {
  const copy: Record<string, unknown> = { ...value };
  for (const [name, member] of changed) copy[name] = member;
  return copy;
}

function maskedText(text: string, found: string[]): string {
  const { excerpt, value, certain } = locateSecret(text);
  if (certain && value !== "") found.push(value);
  return excerpt;
}
