import { maskEvidence, maskedRaw } from "@plimsoll/core";

import { tooDeepFailure } from "./failures.js";

/** Members of answers with every command that built an image; one with `ENV` or `ARG` may have a secret in it. */
const HISTORY_MEMBERS: ReadonlySet<string> = new Set(["BuildHistory", "LayerInfo"]);

/** The line above a command in `LayerInfo`, `#2020-06-17 00:22:24.918233762 +0000 UTC`. */
const LAYER_TIME = /^#\d{4}-\d{2}-\d{2} [\d:.]{8,18} \+0000 UTC$/;

/** Depth to which answers are searched. No answer of a service is so deep. */
const MAX_DEPTH = 100;

/**
 * Masks the texts of an answer that may hold a secret which was found in an image: evidence, and commands that built the image. Names
 * that are certain to be names remain, `ENV PASSWORD=***`.
 *
 * @param answer - The answer, or its items.
 * @returns The same object if there is nothing to mask.
 * @throws {CommandFailure} when lists and objects are nested more than 100 deep, where secrets are not looked for.
 */
export function maskSecrets(answer: object): unknown {
  if (isDeeperThan(answer, MAX_DEPTH)) throw tooDeepFailure();
  return maskHistories(maskedRaw(answer));
}

function isDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((member) => isDeeperThan(member, depth - 1));
}

function maskHistories(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => maskHistories(item));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  const before = Object.entries(value);
  const after = before.map(([name, member]: [string, unknown]) => [
    name,
    typeof member === "string" && HISTORY_MEMBERS.has(name) ? maskHistory(member) : maskHistories(member),
  ]);
  return after.some(([, member], index) => member !== before[index]?.[1]) ? Object.fromEntries(after) : value;
}

function maskHistory(text: string): string {
  const lines = text.split("\n");
  return lines.map((line) => (LAYER_TIME.test(line) ? line : maskEvidence(line).excerpt)).join("\n");
}
