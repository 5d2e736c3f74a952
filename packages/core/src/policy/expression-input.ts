import type { Finding } from "../findings/finding.js";
import type { EvaluatedImage } from "./evaluation.js";

/** A finding as expressions see it. Members that are absent stay so. */
export function findingInput(finding: Finding): Readonly<Record<string, unknown>> {
  const { raw: _, firstSeenAt, lastSeenAt, ...rest } = finding;
  return {
    ...rest,
    ...(firstSeenAt === undefined ? {} : { firstSeenAt: new Date(firstSeenAt) }),
    ...(lastSeenAt === undefined ? {} : { lastSeenAt: new Date(lastSeenAt) }),
  };
}

/** An image as expressions see it. */
export function imageInput(
  image: Pick<EvaluatedImage, "account" | "cloud" | "id" | "name" | "os" | "places" | "scannedAt">,
  running: boolean | undefined,
): Readonly<Record<string, unknown>> {
  const { cloud, account, id, name, os, scannedAt, places } = image;
  const [{ repository, tag } = {}] = places;
  const fields = { cloud, account, id, name, repository, tag, os, running };
  return {
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
    ...(scannedAt === undefined ? {} : { scannedAt: new Date(scannedAt) }),
  };
}
