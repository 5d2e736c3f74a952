import type { Finding, FindingKind, Severity } from "@plimsoll/core";
import type { OwnImageFindings } from "@plimsoll/mock";

import type { JsonCursor } from "./json-cursor.js";
import type { ImportedImages } from "./merge-images.js";
import { onlyGiven } from "./only-given.js";
import { parseReference } from "./reference.js";
import { packageTypeOf, textIn, textsIn, unnamed } from "./reported-findings.js";

type Rows<K extends Exclude<keyof OwnImageFindings, "imageId">> = NonNullable<OwnImageFindings[K]>;

/** The rows of one image, by kind. */
interface ImageRows {
  readonly imageId: string;
  readonly vulnerabilities: Rows<"vulnerabilities">[number][];
  readonly malware: Rows<"malware">[number][];
  readonly secrets: Rows<"secrets">[number][];
  readonly baselines: Rows<"baselines">[number][];
  readonly buildRisks: Rows<"buildRisks">[number][];
}

const levels = { critical: 4, high: 3, medium: 2, low: 1, none: 0 } as const satisfies Record<Severity, number>;
const severities = Object.keys(levels) as Severity[]; // the keys of the object above

const kinds = [
  "baseline",
  "build-risk",
  "malware",
  "secret",
  "vulnerability",
] as const satisfies readonly FindingKind[];

/** True for a row of `plimsoll findings list`. */
export function isExportedFinding(document: JsonCursor): boolean {
  return fieldOf(document, "fingerprint").isPresent && fieldOf(document, "image").isPresent;
}

/**
 * Reads an export of `plimsoll findings list`: the findings of each image, and the image where the row has its place. Masked values
 * stay masked. Of an image with rows of a kind, the emulator serves exactly these.
 *
 * @throws {ImportError} when a row does not have the fields of the export, or no image ID.
 */
export function readFindingExport(rows: Iterable<JsonCursor>): ImportedImages {
  const images = new Map<string, ImageRows>();
  const places = new Map<string, JsonCursor>();
  for (const row of rows) {
    const imageId = row.member("image").member("id").digest();
    const found = images.get(imageId) ?? blankRows(imageId);
    images.set(imageId, found);
    add(found, row);
    places.set(`${textOf(row, "cloud")} ${row.member("image").member("key").text()}`, row);
  }
  return { ...toPlaces([...places.values()]), findings: [...images.values()].map(onlyFound) };
}

function blankRows(imageId: string): ImageRows {
  return { imageId, vulnerabilities: [], malware: [], secrets: [], baselines: [], buildRisks: [] };
}

/** Kinds without a row keep the findings of the image's counters: an export may be limited to some kinds. */
function onlyFound({ imageId, ...lists }: ImageRows): OwnImageFindings {
  return { imageId, ...Object.fromEntries(Object.entries(lists).filter(([, rows]) => rows.length > 0)) };
}

function add(image: ImageRows, row: JsonCursor): void {
  switch (fieldOf(row, "kind").oneOf(kinds)) {
    case "vulnerability":
      image.vulnerabilities.push(toVulnerability(row));
      break;
    case "malware":
      image.malware.push(toMalware(row));
      break;
    case "secret":
      image.secrets.push({ ...commonOf(row), rule: nameOf(row), content: contentOf(row), ...pathOf(row) });
      break;
    case "baseline":
      image.baselines.push(toBaseline(row));
      break;
    case "build-risk":
      image.buildRisks.push({ ...commonOf(row), rule: ruleOf(row, "name"), command: commandOf(row) });
      break;
  }
}

function toVulnerability(row: JsonCursor): Rows<"vulnerabilities">[number] {
  const component = fieldOf(row, "package");
  const score = fieldOf(row, "cvss").member("score").value;
  const vector = textIn(fieldOf(row, "cvss"), "vector");
  return {
    ...commonOf(row),
    cveId: nameOf(row),
    category: component.member("type").value === "application" ? "application" : "system",
    package: {
      name: textIn(component, "name") ?? unnamed,
      type: packageTypeOf(/^pkg:([a-z]+)\//.exec(textIn(component, "purl") ?? "")?.[1]),
      ...onlyGiven({ version: textIn(component, "version"), path: textIn(component, "path") }),
    },
    fixedVersions: textsIn(row, "fixedVersions"),
    ...(typeof score === "number" && vector !== undefined ? { cvss: { score, vector } } : {}),
  };
}

/** The ID of malware is its MD5 where the cloud says one; its name is the alias then. */
function toMalware(row: JsonCursor): Rows<"malware">[number] {
  const size = fieldOf(row, "sizeBytes").value;
  return {
    ...commonOf(row),
    name: textsIn(row, "aliases").find((alias) => alias !== "") ?? nameOf(row),
    path: textOf(row, "path") ?? unnamed,
    ...onlyGiven({
      md5: textIn(fieldOf(row, "fileHash"), "md5"),
      sizeBytes: typeof size === "number" ? size : undefined,
    }),
  };
}

function toBaseline(row: JsonCursor): Rows<"baselines">[number] {
  return {
    ...commonOf(row),
    classKey: textIn(fieldOf(row, "rule"), "class") ?? "",
    nameKey: ruleOf(row, "name"),
    itemKey: ruleOf(row, "item"),
  };
}

/** Members of rows of all kinds. */
function commonOf(row: JsonCursor) {
  const severity = fieldOf(row, "severity").optional((value) => value.oneOf(severities)) ?? "none";
  const digest = textIn(fieldOf(row, "layer"), "digest");
  const firstSeenAt = fieldOf(row, "firstSeenAt").optional((value) => value.time());
  return {
    level: levels[severity],
    ...onlyGiven({
      layer: digest === undefined ? undefined : { id: digest, command: commandOf(row) },
      firstFoundMs: firstSeenAt === undefined ? undefined : Date.parse(firstSeenAt),
    }),
  };
}

function nameOf(row: JsonCursor): string {
  const id = textOf(row, "id") ?? "";
  return id === "" ? unnamed : id;
}

function ruleOf(row: JsonCursor, part: "item" | "name"): string {
  return textIn(fieldOf(row, "rule"), part) ?? nameOf(row);
}

function commandOf(row: JsonCursor): string {
  return textIn(fieldOf(row, "layer"), "command") ?? "";
}

function contentOf(row: JsonCursor): string {
  return textIn(fieldOf(row, "evidence"), "excerpt") ?? "";
}

function pathOf(row: JsonCursor): { readonly path?: string } {
  return onlyGiven({ path: textOf(row, "path") });
}

/** An image with findings was scanned, so it has a license. */
function toPlaces(rows: readonly JsonCursor[]): Omit<ImportedImages, "findings"> {
  const hostImages: ImportedImages["hostImages"][number][] = [];
  const registryImages: ImportedImages["registryImages"][number][] = [];
  const alibabaImages: ImportedImages["alibabaImages"][number][] = [];
  for (const row of rows) {
    const image = row.member("image");
    const [key, id, fullName] = [image.member("key").text(), image.member("id").digest(), textIn(image, "name") ?? ""];
    const { namespace, name, tag } = parseReference(fullName === "" ? "unknown" : fullName);
    if (textOf(row, "cloud") === "alibaba")
      alibabaImages.push({
        Uuid: key,
        ImageId: id.replace(/^sha256:/, ""),
        RepoNamespace: namespace,
        RepoName: name,
        Tag: tag,
      });
    else if (key === id)
      hostImages.push({ ImageID: id, ...(fullName === "" ? {} : { ImageName: fullName }), IsAuthorized: 1 });
    else registryImages.push({ ImageId: id, Namespace: namespace, ImageName: name, ImageTag: tag, IsAuthorized: 1 });
  }
  return { hostImages, registryImages, alibabaImages };
}

/** Gives a field of an exported finding. The names are those of core's model. */
function fieldOf(row: JsonCursor, name: Extract<keyof Finding, string>): JsonCursor {
  return row.member(name);
}

function textOf(row: JsonCursor, name: Extract<keyof Finding, string>): string | undefined {
  return textIn(row, name);
}
