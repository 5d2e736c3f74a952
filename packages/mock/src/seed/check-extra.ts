import { findingCountNames } from "../state/finding-counts.js";
import { type RowList, rowLists, rowMembers } from "./row-members.js";
import type { ExtraImages } from "./seed-estate.js";

type Name = keyof ExtraImages;

/** Every member; the type demands each of them. */
const members: Readonly<Record<Name, true>> = {
  hostImages: true,
  hosts: true,
  registries: true,
  registryImages: true,
  alibabaImages: true,
  servers: true,
  findings: true,
  autoLicenseRule: true,
  licenseTasks: true,
  alibabaScans: true,
  alibabaSchedules: true,
  schedule: true,
  hostSchedule: true,
  scanTasks: true,
};

type Row<N extends Name> = NonNullable<ExtraImages[N]> extends readonly (infer R)[] ? R : never;

const tcssCounters = ["ContainerCnt", "ComponentCnt", ...findingCountNames] as const;

/** The members that are sizes and counts, by kind of image. */
const counters: { readonly [N in "alibabaImages" | "hostImages" | "registryImages"]: readonly (keyof Row<N>)[] } = {
  hostImages: ["Size", "HostCnt", "SuperNodeCnt", ...tcssCounters],
  registryImages: ["ImageSize", "SensitiveInfoCnt", "SentiveInfoCnt", ...tcssCounters],
  alibabaImages: ["ImageSize", "VulCount", "AlarmCount", "HcCount"],
};

/**
 * Refuses what no estate can have.
 *
 * @throws {TypeError} when a member is unknown, also of a row, a list is not one of objects, or the ID of a row is missing.
 * @throws {RangeError} when two rows have one ID, or a size or a count is not an integer from 0.
 */
export function checkExtra(extra: ExtraImages): void {
  for (const name of Object.keys(extra))
    if (!Object.hasOwn(members, name))
      throw new TypeError(`extra has no ${name}; it has ${Object.keys(members).join(", ")}`);
  for (const name of rowLists) checkRows(name, extra[name]);
  const { hostImages = [], hosts = [], alibabaImages = [], servers = [] } = extra;
  refuseEqual("hostImages", "ImageID", hostImages);
  refuseEqual("hosts", "HostID", hosts);
  refuseEqual("alibabaImages", "Uuid", alibabaImages);
  refuseEqual("servers", "uuid", servers);
  for (const name of Object.keys(counters) as (keyof typeof counters)[]) checkCounts(name, extra[name] ?? []); // its own names
}

function checkRows(name: RowList, rows: unknown): void {
  if (rows === undefined) return;
  if (!Array.isArray(rows)) throw new TypeError(`${name} must be a list`);
  const known: ReadonlySet<PropertyKey> = new Set(rowMembers[name]);
  for (const [index, row] of rows.entries()) {
    if (typeof row !== "object" || row === null) throw new TypeError(`${name}[${index}] must be an object`);
    const wrong = Object.keys(row as object).find((member) => !known.has(member)); // looked at above
    if (wrong !== undefined)
      throw new TypeError(`${name}[${index}] has no member ${wrong}; it has ${[...known].join(", ")}`);
  }
}

/**
 * Refuses sizes and counts that no image has.
 *
 * @throws {RangeError} when one is not an integer from 0; the message says where.
 */
export function checkCounts<N extends keyof typeof counters>(name: N, rows: readonly Partial<Row<N>>[]): void {
  const names: readonly (keyof Row<N>)[] = counters[name];
  for (const [index, row] of rows.entries())
    for (const member of names) {
      const value: unknown = row[member];
      if (value !== undefined && !(Number.isSafeInteger(value) && Number(value) >= 0))
        throw new RangeError(
          `${name}[${index}].${String(member)} must be an integer from 0, not ${typeof value === "number" ? String(value) : `a value of type ${typeof value}`}`,
        );
    }
}

function refuseEqual<M extends string>(name: Name, member: M, rows: readonly { readonly [K in M]: string }[]): void {
  const places = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (typeof row[member] !== "string") throw new TypeError(`${name}[${index}] has no ${member}`);
    const first = places.get(row[member]);
    if (first !== undefined)
      throw new RangeError(
        `${name}[${first}] and ${name}[${index}] have the same ${member} ${row[member]}; give each its own`,
      );
    places.set(row[member], index);
  }
}
