import type { FoundImage } from "./found-image.js";
import { listNames } from "./reported-names.js";
import { countLevels, readLevel } from "./found-image.js";
import type { JsonCursor } from "./json-cursor.js";

const levels = { CRITICAL: "critical", HIGH: "high", MEDIUM: "medium", LOW: "low", UNKNOWN: "unknown" } as const;

/** `true` for a report of Trivy. */
export function isTrivyReport(document: JsonCursor): boolean {
  return document.member("SchemaVersion").isPresent && document.member("ArtifactName").isPresent;
}

/**
 * Reads a report of `trivy image --format json`. Its findings are counted as Trivy counts them, one for each
 * vulnerability of each package.
 *
 * @throws {ImportError} when the report has another version, or is not about an image.
 * @see https://trivy.dev/latest/docs/configuration/reporting/, read 2026-11-22
 */
export function readTrivyReport(report: JsonCursor): FoundImage {
  const version = report.member("SchemaVersion");
  if (version.value !== 2) throw version.wrong("2, the version of the reports that this reads");
  const type = report.member("ArtifactType");
  if (type.isPresent && type.value !== "container_image") throw type.wrong('"container_image", from `trivy image`');
  const metadata = report.member("Metadata");
  const textsIn = (name: string): readonly string[] =>
    metadata
      .member(name)
      .items()
      .map((item) => item.text());
  const digests = textsIn("RepoDigests");
  return {
    id: metadata.member("ImageID").digest(),
    names: listNames({ argument: report.member("ArtifactName").text(), tags: textsIn("RepoTags"), digests }),
    digests,
    createdAt: metadata
      .member("ImageConfig")
      .optional((config) => config.member("created").optional((at) => at.time())),
    sizeBytes: metadata.member("Size").optional((size) => size.count()),
    os: metadata.member("OS").optional(readSystem),
    scan: { scannedAt: report.member("CreatedAt").optional((at) => at.time()), ...readFindings(report) },
  };
}

function readSystem(system: JsonCursor): string | undefined {
  const version = system.member("Name").optional((name) => name.text()) ?? "";
  const family = system.member("Family").optional((name) => name.text()) ?? "";
  if (family === "") return undefined;
  return version === "" ? family : `${family}:${version}`;
}

function readFindings(report: JsonCursor): Omit<NonNullable<FoundImage["scan"]>, "scannedAt"> {
  const results = report.member("Results").items();
  const inAll = (name: string): readonly JsonCursor[] => results.flatMap((result) => result.member(name).items());
  const packages = inAll("Packages");
  const secrets = inAll("Secrets");
  return {
    // Not every report lists the packages: see --list-all-pkgs.
    components: packages.length > 0 ? packages.length : undefined,
    levels: countLevels(inAll("Vulnerabilities").map((found) => readLevel(found.member("Severity"), levels))),
    // A report does not say whether secrets were looked for; it is Trivy's default.
    sensitive: secrets.length,
  };
}
