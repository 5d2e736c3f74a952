import type { Image } from "../image/image.js";

/** Counts images up to a limit. */
export class ImageLimit {
  readonly #identityOf: ((image: Image) => string) | undefined;
  readonly #seen = new Set<string>();
  #left: number;

  /**
   * @param options.limit - Images to count, 1 or more. @default no limit
   * @param options.identityOf - Images with the same text count once. @default every image counts
   */
  constructor({
    limit,
    identityOf,
  }: {
    readonly limit?: number | undefined;
    readonly identityOf?: ((image: Image) => string) | undefined;
  }) {
    this.#left = limit ?? Number.POSITIVE_INFINITY;
    this.#identityOf = limit === undefined ? undefined : identityOf;
  }

  /** True once enough images were counted. */
  get isReached(): boolean {
    return this.#left <= 0;
  }

  /** Counts an image. */
  count(image: Image): void {
    if (this.#identityOf !== undefined) {
      const identity = this.#identityOf(image);
      if (this.#seen.has(identity)) return;
      this.#seen.add(identity);
    }
    this.#left -= 1;
  }
}
