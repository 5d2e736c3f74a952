import type { TencentImage } from "../image.js";

/**
 * Orders images by how much depends on them: more running containers first, then more hosts, then the name and the ID,
 * so that the order is always the same. Where licenses are short, the most exposed images get them.
 */
export function byExposure(a: TencentImage, b: TencentImage): number {
  return (
    (b.containers ?? 0) - (a.containers ?? 0) ||
    (b.hosts ?? 0) - (a.hosts ?? 0) ||
    compare(a.name, b.name) ||
    compare(a.id, b.id)
  );
}

/** Says in words how exposed an image is. */
export function exposureOf({ containers = 0, hosts = 0 }: TencentImage): string {
  if (containers > 0) return `${count(containers, "container")} on ${count(hosts, "host")}, not licensed`;
  return hosts > 0 ? `on ${count(hosts, "host")}, no container, not licensed` : "not licensed";
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
