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

/** Depth to which records are searched; what lies deeper is left out. */
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
  if (Array.isArray(value)) return value.some((item) => holdsEvidence(item, depth + 1));
  for (const name of Object.keys(value)) {
    const member = (value as Record<string, unknown>)[name]; // an object has members of any name
    if (typeof member === "object" ? holdsEvidence(member, depth + 1) : EVIDENCE_MEMBERS.has(name)) return true;
  }
  return false;
}

function maskMembers(value: unknown, conceal: MaskText, found: string[], depth = 0): unknown {
  if (typeof value === "string") return conceal === same ? value : conceal(value);
  if (typeof value !== "object" || value === null) return value;
  if (depth === MAX_DEPTH) return null;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => maskMembers(item, conceal, found, depth + 1));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  let changed: [string, unknown][] | undefined;
  for (const name of Object.keys(value)) {
    const before = (value as Record<string, unknown>)[name]; // an object has members of any name
    const after =
      typeof before === "string" && EVIDENCE_MEMBERS.has(name)
        ? maskedText(before, found)
        : maskMembers(before, conceal, found, depth + 1);
    if (after !== before) (changed ??= []).push([name, after]);
  }
  // Object.fromEntries makes a member of its own even of the name `__proto__`.
  return changed === undefined ? value : Object.fromEntries([...Object.entries(value), ...changed]);
}

function maskedText(text: string, found: string[]): string {
  const { excerpt, value, certain } = locateSecret(text);
  if (certain && value !== "") found.push(value);
  return excerpt;
}
