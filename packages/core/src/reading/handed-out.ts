import type { Finding } from "../findings/finding.js";

/** Fingerprints of the findings that were handed out of lists that are not ended yet. Its memory is bounded. */
export class HandedOut {
  readonly #max: number;
  readonly #byImage = new Map<string, Set<string>>();
  /** Images for which there was no room. */
  readonly #unknown = new Set<string>();
  #size = 0;

  /** @param max - Fingerprints that are kept. */
  constructor(max: number) {
    this.#max = max;
  }

  /** Notes findings that are handed out. */
  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      const image = imageOf(finding);
      if (this.#unknown.has(image)) continue;
      if (this.#size >= this.#max) {
        this.forget(image);
        this.#unknown.add(image);
        continue;
      }
      const prints = this.#byImage.get(image) ?? new Set();
      this.#byImage.set(image, prints);
      this.#size -= prints.size;
      prints.add(finding.fingerprint);
      this.#size += prints.size;
    }
  }

  /** True if all findings of an image that were handed out are known. */
  knows(image: string): boolean {
    return !this.#unknown.has(image);
  }

  /** Number of findings of an image that were handed out and did not occur again. */
  left(image: string): number {
    return this.#byImage.get(image)?.size ?? 0;
  }

  /** Records that a finding occurred again. Returns true if it was handed out before. */
  cameAgain(finding: Finding): boolean {
    const isKnown = this.#byImage.get(imageOf(finding))?.delete(finding.fingerprint) ?? false;
    this.#size -= Number(isKnown);
    return isKnown;
  }

  /** Removes the fingerprints of an image. */
  forget(image: string): void {
    this.#size -= this.left(image);
    this.#byImage.delete(image);
    this.#unknown.delete(image);
  }
}

/** The image, as `ImageReading.image`. */
function imageOf({ image }: Finding): string {
  return image.id ?? image.key;
}
