import { FINDING_LISTS, type ListVerdict } from "@plimsoll/core";

import type { WorldFinding, WorldImage, WorldRun } from "./world.js";

/** Images of the account. */
const IMAGES = 24;
const SEVERITIES = ["critical", "high", "medium", "low", undefined] as const;

/** A whole number from 0, the same for the same numbers. */
function mixed(...numbers: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const number of numbers) state = Math.imul(state ^ (number + 0x7f4a7c15), 0x85ebca6b) ^ (state >>> 13);
  return (state ^ (state >>> 16)) >>> 0;
}

/**
 * The account on one day, the same for the same day: a third of the images were scanned again, one or two are missing, and
 * on every third day a list of some image, and on every fifth the list of registries, is not read completely.
 *
 * @param day - Number of the day, from 1.
 */
export function dayOf(day: number): WorldRun {
  const images = Array.from({ length: IMAGES }, (_, identity) => imageOf(identity, day)).filter(
    ({ identity }) => mixed(identity, day, 1) % 15 !== 0,
  );
  return { hours: 24, images, hostsComplete: day % 7 !== 0, registriesComplete: day % 5 !== 0 };
}

function imageOf(identity: number, day: number): WorldImage {
  const scan = Math.floor((day + identity) / 3);
  const findings: WorldFinding[] = [];
  for (const list of FINDING_LISTS)
    for (let problem = 0; problem < 24; problem++)
      if (mixed(identity, scan, problem, list.length) % 3 !== 0)
        findings.push({
          list,
          problem,
          occurrence: 0,
          severity: SEVERITIES[mixed(identity, problem, Math.floor(scan / 4)) % 5],
        });
  return {
    identity,
    scan,
    findings,
    emptyLists: [],
    verdicts: Object.fromEntries(FINDING_LISTS.map((list) => [list, verdictOf(identity, day, list.length)])),
    repositories: identity % 4 === 0 ? [0, 1 + (identity % 3)] : [identity % 3],
    running: mixed(identity, day) % 9 === 0,
  };
}

function verdictOf(identity: number, day: number, list: number): ListVerdict {
  const isGap = day % 3 === 0 && mixed(identity, day, list) % 10 === 0;
  return isGap ? { code: "incomplete", reason: "missing-rows" } : { code: "complete", compared: true };
}
