import type { Host } from "../state/hosts.js";
import { createRandom } from "../state/random.js";

const roles = ["build", "edge", "node", "stage"] as const;

/** Largest number of hosts of a generated image, and smallest number of hosts of an estate with images. */
export const maxHostsOfImage = 40;

/** Generated images for each host; Security Center has as many images for each server. */
const imagesOfHost = 20;

/** The agent is off on one of this many generated hosts. */
const offlineEvery = 40;

/** Fills in what a given host leaves out. */
export function completeHost(host: Partial<Host> & Pick<Host, "HostID">): Host {
  return { HostName: host.HostID, Cores: 4, Status: "ONLINE", ...host };
}

/** Number of hosts to generate for a number of images. */
export function countHosts(images: number): number {
  return images === 0 ? 0 : Math.max(maxHostsOfImage, Math.ceil(images / imagesOfHost));
}

/** Makes hosts, from random numbers of their own, so that no other part of an estate depends on them. */
export function* createHosts(count: number, seed: number): Generator<Host> {
  const random = createRandom(seed);
  for (let index = 1; index <= count; index++) {
    const digits = random.hex(32);
    const HostID = [0, 8, 12, 16, 20].map((start, part) => digits.slice(start, [8, 12, 16, 20, 32][part])).join("-");
    yield {
      HostID,
      HostName: `${random.pick(roles)}-${String(index).padStart(3, "0")}`,
      Cores: random.pick([4, 8, 16, 32]),
      Status: index % offlineEvery === 0 ? "OFFLINE" : "ONLINE",
    };
  }
}

/**
 * Chooses the first of the consecutive hosts of a generated image.
 *
 * @param index - Number of the image, from 0.
 * @param hostCount - On how many hosts it is.
 * @param hosts - Number of generated hosts.
 * @returns Number of the host among the generated ones, from 1.
 */
export function firstHostOf(index: number, hostCount: number, hosts: number): number {
  // 7919 is a prime, so neighbors in the list are far from each other on the hosts.
  return 1 + ((index * 7919) % (hosts - hostCount + 1));
}
