import type { FoundImage } from "./found-image.js";
import { listNames } from "./reported-names.js";
import { countLevels, readLevel } from "./found-image.js";
import type { JsonCursor } from "./json-cursor.js";
import { onlyGiven } from "./only-given.js";
import type { OwnComponent, ReportedVulnerability } from "./reported-findings.js";
import { cvssOf, packageTypeOf, textIn, textsIn, toOwnSecret, toOwnVulnerability } from "./reported-findings.js";

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
  const digests = textsIn(metadata, "RepoDigests");
  return {
    id: metadata.member("ImageID").digest(),
    names: listNames({ argument: report.member("ArtifactName").text(), tags: textsIn(metadata, "RepoTags"), digests }),
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
  const secrets = results.flatMap((result) => result.member("Secrets").items().map(readSecret(result)));
  const vulnerabilities = results.flatMap((result) =>
    result.member("Vulnerabilities").items().map(readVulnerability(result)),
  );
  const components = results.flatMap((result) => result.member("Packages").items().flatMap(readPackage(result)));
  return {
    // Not every report lists the packages: see --list-all-pkgs.
    components: packages.length > 0 ? packages.length : undefined,
    levels: countLevels(vulnerabilities.map(({ level }) => level)),
    // A report does not say whether secrets were looked for; it is Trivy's default.
    sensitive: secrets.length,
    vulnerabilities: vulnerabilities.map(toOwnVulnerability),
    secrets,
    ...(components.length > 0 ? { packages: components } : {}),
  };
}

/** A package of a result; one without a name, which a report may have, is left out. */
function readPackage(result: JsonCursor): (found: JsonCursor) => readonly OwnComponent[] {
  return (found) => {
    const name = textIn(found, "Name") ?? "";
    if (name === "") return [];
    const path = textIn(found, "FilePath") ?? fileOf(result);
    return [{ name, type: packageTypeOf(textIn(result, "Type")), ...onlyGiven({ version: versionOf(found), path }) }];
  };
}

/** Trivy writes versions of packages in parts, and those of vulnerabilities as one text. */
function versionOf(found: JsonCursor): string | undefined {
  const version = textIn(found, "Version");
  if (version === undefined) return undefined;
  const epoch = found.member("Epoch").optional((value) => value.count()) ?? 0;
  const release = textIn(found, "Release") ?? "";
  return `${epoch === 0 ? "" : `${epoch}:`}${version}${release === "" ? "" : `-${release}`}`;
}

/** The file of a package of a language without a path of its own is the target of the result. */
function fileOf(result: JsonCursor): string | undefined {
  return result.member("Class").value === "lang-pkgs" ? textIn(result, "Target") : undefined;
}

function readVulnerability(result: JsonCursor): (found: JsonCursor) => ReportedVulnerability {
  return (found) => {
    const fixed = textIn(found, "FixedVersion") ?? "";
    const sources = found.member("CVSS");
    const cvss = [found.member("SeveritySource").value, "nvd", "redhat", "ghsa"]
      .filter((source) => typeof source === "string")
      .map((source) => sources.member(source))
      .map((source) => cvssOf(source.member("V3Score"), source.member("V3Vector")))
      .find((rating) => rating !== undefined);
    return {
      id: textIn(found, "VulnerabilityID"),
      level: readLevel(found.member("Severity"), levels),
      name: textIn(found, "PkgName"),
      version: textIn(found, "InstalledVersion"),
      type: textIn(result, "Type"),
      path: textIn(found, "PkgPath") ?? fileOf(result),
      fixedVersions: fixed === "" ? [] : fixed.split(", "),
      title: textIn(found, "Title"),
      description: textIn(found, "Description"),
      cvss,
      references: textsIn(found, "References"),
      publishedAt: found.member("PublishedDate").optional((at) => at.time()),
      layer: textIn(found.member("Layer"), "DiffID") ?? textIn(found.member("Layer"), "Digest"),
    };
  };
}

function readSecret(result: JsonCursor): (secret: JsonCursor) => ReturnType<typeof toOwnSecret> {
  return (secret) =>
    toOwnSecret({
      rule: textIn(secret, "RuleID"),
      title: textIn(secret, "Title"),
      level: readLevel(secret.member("Severity"), levels),
      path: textIn(result, "Target"),
      content: textIn(secret, "Match"),
    });
}
