import type { BecauseCode, EvaluatedImage } from "@plimsoll/core";

import { licensingCommands } from "../license/licensing-commands.js";

/** Images that a line names. */
const NAMED = 3;
/** Images that no account has, each with its own line: a narrow table leaves the reason out. */
const REASONS = 10;

/** Codes for an image that a scan would tell more of. */
const SCAN: readonly BecauseCode[] = [
  "not-scanned",
  "scan-too-old",
  "scan-time-absent",
  "scan-failed",
  "scan-part-failed",
];

/**
 * The commands to run next for images of which not all is known, a line for each kind of gap.
 *
 * @param isUnlicensed - True for an image that cannot be scanned for want of a license.
 */
export function nextSteps(
  images: readonly EvaluatedImage[],
  isUnlicensed: (image: EvaluatedImage) => boolean,
): readonly string[] {
  const unknown = images.filter(({ verdict }) => verdict !== "pass");
  const having = (codes: readonly BecauseCode[]): readonly EvaluatedImage[] =>
    unknown.filter(({ rules }) => rules.some(({ because }) => because.some(({ code }) => codes.includes(code))));
  const missing = having(["not-found"]);
  const gaps = having(["unlicensed", ...SCAN]);
  const unlicensed = gaps.filter(isUnlicensed);
  const unscanned = gaps.filter((image) => !isUnlicensed(image));
  const running = having(["scan-running"]);
  return [
    ...missing.slice(0, REASONS).map(({ name, rules: [rule] }) => `${name}: ${rule?.reason ?? ""}.`),
    ...(missing.length > REASONS ? [`and ${missing.length - REASONS} more that no account has.`] : []),
    ...line(
      missing,
      (names) =>
        `not in any account: push it to a registry that is connected, then: plimsoll scan start ${names} --sync --wait`,
    ),
    ...line(
      unlicensed,
      (_, all) =>
        `without a scan license: ${licensingCommands(all.map(({ id, places }) => ({ id, sources: places.map(({ source }) => source) })))}`,
    ),
    ...line(unscanned, (names) => `to be scanned: plimsoll scan start ${names} --wait`),
    ...line(running, (names) => `being scanned: plimsoll scan status ${names}`),
  ];
}

function line(
  images: readonly EvaluatedImage[],
  text: (names: string, images: readonly EvaluatedImage[]) => string,
): readonly string[] {
  if (images.length === 0) return [];
  const names = images.slice(0, NAMED).map(argumentOf).join(" ");
  return [`next, for ${images.length === 1 ? "1 image" : `${images.length} images`} ${text(names, images)}`];
}

/** An argument that names the image for sure. */
function argumentOf({ id, name, places: [place] }: EvaluatedImage): string {
  return id === "" ? (place?.digest ?? name) : id;
}
