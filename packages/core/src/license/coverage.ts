import type { Image, SourceId } from "../image/image.js";
import { byExposure } from "./exposure.js";

/** The fields of an image by which coverage is counted. */
export type CoverableImage = Pick<
  Image,
  "cloud" | "containers" | "hosts" | "id" | "key" | "licensed" | "name" | "running" | "scanStatus" | "source"
>;

/** A running image that no scan covers. */
export interface UncoveredImage {
  /** Image ID; empty if the cloud does not say. */
  readonly id: string;
  /** Name and tag in the first list that has it. */
  readonly name: string;
  /** Lists in which it was found. */
  readonly sources: readonly SourceId[];
  /** Containers made from it. */
  readonly containers?: number;
  /** Hosts that hold it. */
  readonly hosts?: number;
}

/**
 * Numbers of images, each image ID once. An image is covered if it has a license; on Alibaba Cloud, where images have none,
 * if it was scanned at least once or a scan is under way.
 */
export interface Coverage {
  /** All images. */
  readonly images: number;
  /** Images that are covered. */
  readonly covered: number;
  /** Images that are not. */
  readonly uncovered: number;
  /** Images of which the cloud does not say. */
  readonly unknown: number;
  /** Images that are not covered, and from which a container runs. */
  readonly uncoveredRunning: number;
}

interface Entry {
  readonly image: UncoveredImage;
  readonly covered: boolean | undefined;
  readonly running: boolean;
}

/** Counts the images of one cloud by whether scans cover them. It holds what it needs of each image ID. */
export class CoverageTally {
  readonly #entries = new Map<string, Entry>();

  /** Counts an image. Another place of an image that was counted adds to what is known of it. */
  add(image: CoverableImage): void {
    const key = image.id === "" ? `${image.source} ${image.key}` : image.id;
    const known = this.#entries.get(key);
    const entry = entryOf(image);
    this.#entries.set(key, known === undefined ? entry : joined(known, entry));
  }

  /** The numbers. */
  get coverage(): Coverage {
    let [covered, uncovered, unknown, uncoveredRunning] = [0, 0, 0, 0];
    for (const entry of this.#entries.values()) {
      if (entry.covered === undefined) unknown += 1;
      else if (entry.covered) covered += 1;
      else {
        uncovered += 1;
        if (entry.running) uncoveredRunning += 1;
      }
    }
    return { images: this.#entries.size, covered, uncovered, unknown, uncoveredRunning };
  }

  /** The running images that are not covered, the most exposed first. */
  get uncoveredRunning(): readonly UncoveredImage[] {
    const wanted = [...this.#entries.values()].filter(({ covered, running }) => covered === false && running);
    return wanted.map(({ image }) => image).sort(byExposure);
  }
}

function entryOf(image: CoverableImage): Entry {
  const { id, name, source, containers, hosts, running } = image;
  return {
    image: {
      id,
      name,
      sources: [source],
      ...(containers === undefined ? {} : { containers }),
      ...(hosts === undefined ? {} : { hosts }),
    },
    covered: isCovered(image),
    running: running ?? (containers ?? 0) > 0,
  };
}

function isCovered({ cloud, licensed, scanStatus }: CoverableImage): boolean | undefined {
  if (cloud === "tencent") return licensed;
  return scanStatus === undefined ? undefined : scanStatus !== "never";
}

/** The same image in two lists: one license covers both, and both count the same containers. */
function joined(first: Entry, second: Entry): Entry {
  const containers = larger(first.image.containers, second.image.containers);
  const hosts = larger(first.image.hosts, second.image.hosts);
  return {
    image: {
      id: first.image.id,
      name: first.image.name,
      sources: [...new Set([...first.image.sources, ...second.image.sources])],
      ...(containers === undefined ? {} : { containers }),
      ...(hosts === undefined ? {} : { hosts }),
    },
    covered: first.covered === true || second.covered === true ? true : (first.covered ?? second.covered),
    running: first.running || second.running,
  };
}

function larger(a: number | undefined, b: number | undefined): number | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
