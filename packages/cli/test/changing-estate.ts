import type { Mock } from "@plimsoll/mock";

import { type Cloud, startCloud } from "./cli.js";
import { findings } from "./sync-world.js";

/** An estate that changes as a test tells it, with what is true of it. */
export class ChangingEstate {
  readonly #mock: Mock;
  /** CVE numbers of each image, by its digit of hexadecimal. */
  readonly #images = new Map<string, ReadonlySet<number>>();
  #seed: number;

  constructor(mock: Mock, seed = 20_261_127) {
    this.#mock = mock;
    this.#seed = seed;
  }

  /** A number below another, the same in each run of the test. */
  random(below: number): number {
    this.#seed = (Math.imul(this.#seed, 1_103_515_245) + 12_345) >>> 0;
    return (this.#seed >>> 8) % below;
  }

  /** Pushes an image with findings, or scans it again: they take the place of those that it had. */
  scan(image: string, cves: Iterable<number>): void {
    const next = new Set(cves);
    if (!this.#images.has(image)) {
      const { imageId: ImageID } = findings(image);
      this.#mock.images.add({
        hostImages: [{ ImageID, ImageName: `shop/${image}:1`, IsAuthorized: 1, ScanStatus: "SCANNED" }],
      });
    }
    this.#images.set(image, next);
    this.#mock.images.setFindings(findings(image, ...next));
  }

  /** Removes an image. */
  remove(image: string): void {
    const { imageId } = findings(image);
    this.#mock.images.remove([imageId]);
    this.#images.delete(image);
  }

  /** Changes the estate at random. The number of findings of an image that is scanned again is always another: it has no other sign. */
  change(): void {
    const image = "0123456789abcdef".charAt(this.random(16));
    const cves = this.#images.get(image);
    if (cves === undefined) {
      this.scan(image, this.#some(1 + this.random(12)));
      return;
    }
    if (this.random(5) === 0) this.remove(image);
    else if (cves.size > 4 && this.random(2) === 0) this.scan(image, [...cves].slice(2));
    else this.scan(image, [...cves, 100 + cves.size * 3 + this.random(3)]);
  }

  /** Open findings: an image and a CVE each, in order. */
  get open(): readonly string[] {
    return [...this.#images].flatMap(([image, cves]) => [...cves].map((cve) => findingKey(image, cve))).toSorted();
  }

  /** Images. */
  get images(): number {
    return this.#images.size;
  }

  #some(count: number): readonly number[] {
    return Array.from({ length: count }, (_, index) => index * 3 + this.random(3));
  }
}

function findingKey(image: string, cve: number): string {
  return `shop/${image}:1 CVE-2026-${1000 + cve}`;
}

/** An emulator without images, which licenses each that comes. */
export function startEmptyCloud(): Promise<Cloud> {
  return startCloud({ images: 0, rateLimit: false, licenses: 10_000, licensed: 0 });
}
