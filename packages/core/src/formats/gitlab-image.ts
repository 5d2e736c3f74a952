import type { EvaluatedImage } from "../policy/evaluation.js";
import { imageReferenceOf } from "./image-reference.js";

/** Pattern of newer schemas of GitLab: a name, a port, one tag or digest. */
const PATTERN = /^[^:]+(:\d+[^:]*)?:[^:]+(:\d+[^:]*)?$/;

/**
 * Reference of an image as GitLab takes it: name and tag without the digest, as both together break its pattern. Without a tag the
 * digest stands for it, without either `untagged`.
 */
export function gitlabImageOf(image: EvaluatedImage): string {
  const full = imageReferenceOf(image).replaceAll(/[^\w./:@-]/g, "_");
  const named = full.split("@")[0] ?? "";
  const candidates = [
    ...(/:[^/:]+$/.test(named) ? [named] : []),
    ...(full.includes("@") ? [full] : []),
    `${named}:untagged`,
    `${named.replaceAll(":", "_")}:untagged`,
  ];
  return candidates.find((candidate) => PATTERN.test(candidate)) ?? "unknown:untagged";
}
