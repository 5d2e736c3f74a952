import type { Condition } from "../state/database.js";
import { canBeScanned } from "../state/scan-order.js";
import type { ChosenImages } from "./chosen-images.js";
import { allOf } from "./conditions.js";
import type { TcssErrorCode } from "./errors.js";
import { tcssRefusal } from "./errors.js";

/** Condition that counts the images, and the code of the refusal. */
export interface ScanRefusal {
  /** Number of images that meet a condition. */
  readonly count: (condition: Condition) => number;
  readonly code: TcssErrorCode;
}

/**
 * Refuses a scan of images that are being scanned or have no license: if one of those that the request names cannot be scanned, or
 * none of those that it chooses otherwise.
 *
 * @throws {Refusal} with the code; with `ResourceNotFound` when no image is chosen at all.
 */
export function refuseUnscannable({ condition, isNamed }: ChosenImages, { count, code }: ScanRefusal): void {
  const images = count(condition);
  const ready = count(allOf([condition, canBeScanned]));
  if (images === 0 && !isNamed)
    throw tcssRefusal("ResourceNotFound", "The resource does not exist: no image is chosen.");
  if (images > 0 && ready > 0 && !(isNamed && ready < images)) return;
  const why =
    images === 0
      ? "None of the named images is to be scanned: each was scanned before or does not run."
      : `Of ${images} images ${images - ready} are being scanned or have no license. License them with ModifyImageAuthorized, or wait.`;
  throw tcssRefusal(code, why);
}
