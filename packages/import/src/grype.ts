import type { FoundImage, Level } from "./found-image.js";
import { listNames } from "./reported-names.js";
import { countLevels, readLevel } from "./found-image.js";
import type { JsonCursor } from "./json-cursor.js";
import type { ReportedVulnerability } from "./reported-findings.js";
import { cvssOf, textIn, textsIn, toOwnVulnerability } from "./reported-findings.js";

const levels = {
  Critical: "critical",
  High: "high",
  Medium: "medium",
  Low: "low",
  // The services know no lower level than low.
  Negligible: "low",
  Unknown: "unknown",
} as const satisfies Record<string, Level>;

/** `true` for a report of Grype. */
export function isGrypeReport(document: JsonCursor): boolean {
  return document.member("matches").isPresent && document.member("source").isPresent;
}

/**
 * Reads a report of `grype -o json`. Matches count, ignored ones do not. Grype lists only packages with matches, and does
 * not look for sensitive data.
 *
 * @throws {ImportError} when the report is not about an image.
 * @see https://github.com/anchore/grype/tree/main/grype/presenter/models, the shape of the report, read 2026-11-22
 */
export function readGrypeReport(report: JsonCursor): FoundImage {
  const source = report.member("source");
  const type = source.member("type");
  if (type.value !== "image") throw type.wrong('"image"');
  const target = source.member("target");
  const matches = report.member("matches").items();
  const vulnerabilities = matches.map(readVulnerability);
  const argument = target.member("userInput").optional((name) => name.text());
  const tags = target
    .member("tags")
    .items()
    .map((tag) => tag.text());
  const digests = target
    .member("repoDigests")
    .items()
    .map((digest) => digest.text());
  return {
    id: target.member("imageID").digest(),
    names: listNames({ argument, tags, digests }),
    digests: digests.length > 0 ? digests : readManifestDigest(target),
    createdAt: target.member("config").optional(readCreated),
    sizeBytes: target.member("imageSize").optional((size) => size.count()),
    os: report.member("distro").optional(readSystem),
    scan: {
      scannedAt: report.member("descriptor").optional((tool) => tool.member("timestamp").optional((at) => at.time())),
      components: new Set(matches.map(readPackage)).size,
      levels: countLevels(vulnerabilities.map(({ level }) => level)),
      vulnerabilities: vulnerabilities.map(toOwnVulnerability),
    },
  };
}

function readManifestDigest(target: JsonCursor): readonly string[] {
  const digest = target.member("manifestDigest").optional((value) => value.text());
  return digest === undefined || digest === "" ? [] : [digest];
}

/** The configuration of the image is in Base64; without it the time is unknown. */
function readCreated(config: JsonCursor): string | undefined {
  const text = Buffer.from(config.text(), "base64").toString();
  if (text === "") return undefined;
  return config
    .parsed(text)
    .member("created")
    .optional((at) => at.time());
}

function readSystem(distro: JsonCursor): string | undefined {
  const name = distro.member("name").optional((value) => value.text()) ?? "";
  const version = distro.member("version").optional((value) => value.text()) ?? "";
  if (name === "") return undefined;
  return version === "" ? name : `${name}:${version}`;
}

function readVulnerability(match: JsonCursor): ReportedVulnerability {
  const found = match.member("vulnerability");
  const artifact = match.member("artifact");
  const [location] = artifact.member("locations").items();
  const cvss = found
    .member("cvss")
    .items()
    .map((rating) => cvssOf(rating.member("metrics").member("baseScore"), rating.member("vector")))
    .find((rating) => rating !== undefined);
  return {
    id: textIn(found, "id"),
    level: readLevel(found.member("severity"), levels),
    name: textIn(artifact, "name"),
    version: textIn(artifact, "version"),
    type: textIn(artifact, "type"),
    path: location === undefined ? undefined : textIn(location, "path"),
    fixedVersions: textsIn(found.member("fix"), "versions"),
    title: undefined,
    description: textIn(found, "description"),
    cvss,
    references: textsIn(found, "urls"),
    publishedAt: undefined,
    layer: location === undefined ? undefined : textIn(location, "layerID"),
  };
}

function readPackage(match: JsonCursor): string {
  const artifact = match.member("artifact");
  const id = artifact.member("id").optional((value) => value.text());
  return (
    id ?? ["type", "name", "version"].map((name) => artifact.member(name).optional((value) => value.text())).join(" ")
  );
}
