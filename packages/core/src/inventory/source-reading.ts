import type { Image } from "../image/image.js";
import { omitUndefined } from "../base/omit-undefined.js";
import type { ImageSource, ReadPlace, SourceResult } from "./image-source.js";

/** One source that is being read. Its first image is asked for at once, so that a source that fails is known to fail. */
export class SourceReading {
  /** Source and account. */
  readonly place: ReadPlace;
  /** Images that were handed out. */
  received = 0;
  readonly #images: AsyncGenerator<Image, SourceResult>;
  readonly #first: Promise<IteratorResult<Image, SourceResult>>;

  /** @param signal - Stops the reading; the current request is aborted too. */
  constructor(source: ImageSource, signal: AbortSignal) {
    const { name, cloud, list, account } = source;
    this.place = { source: name, cloud, ...omitUndefined({ list, account }) };
    this.#images = imagesOf(source, signal);
    this.#first = this.#images.next();
    // The failure is rethrown where this source is read; until then it must not be an unhandled rejection.
    this.#first.catch(() => undefined);
  }

  /**
   * The images.
   *
   * @returns how the reading went.
   * @throws whatever the source fails with.
   */
  async *images(): AsyncGenerator<Image, SourceResult> {
    for (let next = await this.#first; ; next = await this.#images.next()) {
      if (next.done === true) return next.value;
      this.received++;
      yield next.value;
    }
  }

  /**
   * Waits until the source has answered.
   *
   * @returns how the reading went if the source has no image, `undefined` if it has one.
   * @throws whatever the source fails with.
   */
  async answered(): Promise<SourceResult | undefined> {
    const first = await this.#first;
    return first.done === true ? first.value : undefined;
  }

  /** Releases the source. */
  async close(): Promise<void> {
    await this.#images.return({ received: this.received, complete: false, drifted: false }).catch(() => undefined);
  }
}

async function* imagesOf(source: ImageSource, signal: AbortSignal): AsyncGenerator<Image, SourceResult> {
  const images = source.stream({ signal });
  yield* images;
  return images.result;
}
