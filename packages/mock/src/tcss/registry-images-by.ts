import type { HandlerContext } from "../gateway/handler.js";
import type { NumberedImage } from "../state/registry-images.js";

/** The images in registries with some numbers, in their order, as they are at the time of the request. */
export function registryImagesBy(
  numbers: readonly number[],
  { store, nowMs }: HandlerContext,
): readonly NumberedImage[] {
  return JSON.parse(store.registryImages.read(Uint32Array.from(numbers), nowMs).text) as NumberedImage[]; // the table writes these rows
}
