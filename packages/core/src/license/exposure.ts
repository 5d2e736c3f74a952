import type { ImageFields } from "../image/image.js";

/** The fields of an image by which exposure is compared. */
type Exposed = Pick<ImageFields, "containers" | "hosts" | "id" | "name"> & Partial<Pick<ImageFields, "kind">>;

/**
 * Orders images by how much depends on them: more running containers first, then more hosts, then the name and the ID,
 * so that the order is always the same. Where licenses are short, the most exposed images get them.
 */
export function byExposure(a: Exposed, b: Exposed): number {
  return (
    compareCounts(b.containers, a.containers) ||
    compareCounts(b.hosts, a.hosts) ||
    compare(a.name, b.name) ||
    compare(a.id, b.id)
  );
}

/** Says in words how exposed an image is. */
export function exposureOf({ containers = 0, hosts = 0, kind }: Exposed): string {
  if (kind === "registry")
    return containers > 0
      ? `in a registry, ${count(containers, "container")}, not licensed`
      : "in a registry, not licensed";
  if (containers > 0) return `${count(containers, "container")} on ${count(hosts, "host")}, not licensed`;
  return hosts > 0 ? `on ${count(hosts, "host")}, no container, not licensed` : "not licensed";
}

/** The client gives integers beyond 2^53 as bigints, which can be compared with numbers and not subtracted from them. */
function compareCounts(a: bigint | number = 0, b: bigint | number = 0): number {
  return Number(a > b) - Number(a < b);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
