import { concealShared } from "./conceal-shared.js";
import type { Finding, FindingFields, FindingLayer, FindingPackage } from "./finding.js";
import { fingerprintOf } from "./keys.js";
import { locateSecret } from "./locate-secret.js";
import { type Evidence, maskEvidence } from "./mask-evidence.js";
import { maskedRaw } from "./masked-raw.js";
import { normalPath } from "./normal-path.js";
import { type PackageFacts, packageUrlOf } from "./package-url.js";

const MD5 = /^[0-9a-f]{32}$/i;
const NO_ALIASES: readonly string[] = [];

type Computed = "fileHash" | "package";
type Required = "cloud" | "id" | "image" | "kind";
type Given = { readonly [K in Exclude<keyof FindingFields, Computed | Required>]?: FindingFields[K] | undefined };

/** Members of a finding as an adapter gives them, before secrets are masked. */
export interface FindingInput extends Given, Pick<FindingFields, Required> {
  /** The package, with the operating system of the image, from which its package URL is made. One without a name is left out. */
  readonly package?: PackageFacts | undefined;
  /** MD5 of the file as the vendor writes it; anything but 32 hexadecimal digits is left out. */
  readonly md5?: unknown;
  /** The text with the evidence, secrets included: it is masked here, and a secret in it is masked in all other members too. */
  readonly evidenceText?: string | undefined;
  /** Number of rows before it in the same list that are equal in all members of the key; makes their keys differ. @default 0 */
  readonly occurrence?: number | undefined;
  /** The vendor's own record, secrets included: they are masked here. */
  readonly raw: unknown;
}

/**
 * Makes a finding from the data of an adapter: secrets are masked, keys are made, members that are `undefined` are left out. It is the only
 * way to make one, so that no finding leaves an adapter with a secret in it.
 *
 * @param input - See {@link FindingInput}; `aliases` is empty and `state` is `open` unless given.
 *
 * @example
 * ```ts
 * import { TENCENT_LEVELS, createFinding, readFixedVersions, readSeverity, readVulnerabilityId } from "@plimsoll/core";
 *
 * const row = { CVEID: "cve-2022-1471", Component: "snakeyaml", Version: "1.33", FixedVersions: "[\"2.0\"]", Level: "4" };
 * const finding = createFinding({
 *   kind: "vulnerability",
 *   cloud: "tencent",
 *   image: { key: "sha256:0f", id: "sha256:0f", repository: "shop/cart" },
 *   ...readVulnerabilityId([row.CVEID], undefined),
 *   ...readSeverity({ level: row.Level, table: TENCENT_LEVELS }),
 *   package: { name: row.Component, version: row.Version },
 *   fixedVersions: readFixedVersions(row.FixedVersions),
 *   raw: row,
 * });
 * console.log(finding.id, finding.severity, finding.fixedVersions); // CVE-2022-1471 critical [ '2.0' ]
 * ```
 */
export function createFinding(input: FindingInput): Finding {
  const fields = fieldsOf(input);
  const { evidenceText, occurrence, raw } = input;
  if (evidenceText === undefined || evidenceText === "") return complete(fields, { occurrence, raw: maskedRaw(raw) });

  const { value, certain } = locateSecret(evidenceText);
  const conceal = concealShared(value);
  const { path } = fields;
  // If the secret cannot be located, the name of the file is not masked by it: the text often repeats that name.
  const concealOther = certain ? conceal : (text: string) => (isPlace(text, path) ? text : conceal(text));
  const evidence = maskEvidence(evidenceText);
  return complete(concealFields(fields, concealOther), { evidence, occurrence, raw: maskedRaw(raw, concealOther) });
}

interface Rest {
  readonly evidence?: Evidence;
  readonly occurrence: number | undefined;
  readonly raw: unknown;
}

/** A finding that is being made. */
type Growing = { -readonly [K in keyof FindingFields]: FindingFields[K] };

type Made = Growing & { evidence?: Evidence; fingerprint: string; occurrence?: number; raw: unknown };

/** One object that grows, always in the same order, rather than copies of it: this runs for every row of millions. */
function complete(fields: Growing, { evidence, occurrence, raw }: Rest): Finding {
  const finding = fields as Made; // the two members that it lacks follow
  if (evidence !== undefined) finding.evidence = evidence;
  if (occurrence !== undefined && occurrence > 0) finding.occurrence = occurrence;
  finding.fingerprint = fingerprintOf(finding);
  finding.raw = raw;
  return finding;
}

function fieldsOf(input: FindingInput): Growing {
  const { kind, cloud, image, id, aliases = NO_ALIASES, state = "open", path, layer, package: facts, md5 } = input;
  const fields: Growing = { kind, cloud, image, id, aliases, state };
  takeRating(fields, input);
  takeRest(fields, input);
  const found = facts === undefined ? undefined : packageOf(facts);
  if (found !== undefined) fields.package = found;
  const place = path === undefined ? undefined : normalPath(path);
  if (place !== undefined) fields.path = place;
  if (layer !== undefined) fields.layer = maskedLayer(layer);
  if (typeof md5 === "string" && MD5.test(md5)) fields.fileHash = { md5: md5.toLowerCase() };
  return fields;
}

/** Each member by its name: a loop over names takes several times as long. */
function takeRating(
  fields: Growing,
  { severity, severityFrom, priority, recommended, cvss, exploit }: FindingInput,
): void {
  if (severity !== undefined) fields.severity = severity;
  if (severityFrom !== undefined) fields.severityFrom = severityFrom;
  if (priority !== undefined) fields.priority = priority;
  if (recommended !== undefined) fields.recommended = recommended;
  if (cvss !== undefined) fields.cvss = cvss;
  if (exploit !== undefined) fields.exploit = exploit;
}

function takeRest(
  fields: Growing,
  { fixedVersions, fixable, sizeBytes, rule, firstSeenAt, lastSeenAt }: FindingInput,
): void {
  if (fixedVersions !== undefined) fields.fixedVersions = fixedVersions;
  if (fixable !== undefined) fields.fixable = fixable;
  if (sizeBytes !== undefined) fields.sizeBytes = sizeBytes;
  if (rule !== undefined) fields.rule = rule;
  if (firstSeenAt !== undefined) fields.firstSeenAt = firstSeenAt;
  if (lastSeenAt !== undefined) fields.lastSeenAt = lastSeenAt;
}

function packageOf(facts: PackageFacts): FindingPackage | undefined {
  const name = facts.name.trim();
  if (name === "") return undefined;
  const { version, type } = facts;
  const found: { -readonly [K in keyof FindingPackage]: FindingPackage[K] } = { name };
  if (version !== undefined && version !== "") found.version = version;
  if (type !== undefined) found.type = type;
  const path = facts.path === undefined ? undefined : normalPath(facts.path);
  if (path !== undefined) found.path = path;
  const purl = packageUrlOf(facts);
  if (purl !== undefined) found.purl = purl;
  return found;
}

function maskedLayer({ digest, command }: FindingLayer): FindingLayer {
  return {
    ...(digest !== undefined && { digest }),
    ...(command !== undefined && { command: locateSecret(command).excerpt }),
  };
}

/** True if a text is the path of the finding, however the vendor writes it. */
function isPlace(text: string, path: string | undefined): boolean {
  return path !== undefined && text.replaceAll("\\", "/").replace(/^\/+/, "") === path;
}

/** The name of a kind of secret, `github_personal_token`: it stays, although keys of that kind may begin with words of it. */
const KIND_NAME = /^[a-z]{2,20}(?:_[a-z]{2,20}){1,5}$/;

/** Masks the members that are texts of the vendor; all others are words of ours, digests and times. */
function concealFields(fields: Growing, conceal: (text: string) => string): Growing {
  const texts = <T extends object>(members: T, names: readonly (keyof T)[]): T => {
    const masked = { ...members };
    for (const name of names)
      if (typeof masked[name] === "string") masked[name] = conceal(masked[name]) as T[typeof name]; // a text as before
    return masked;
  };
  const { aliases, package: found, rule, layer } = fields;
  return {
    ...texts(fields, KIND_NAME.test(fields.id) ? ["path"] : ["id", "path"]),
    aliases: aliases.map(conceal),
    ...(found !== undefined && { package: texts(found, ["name", "path", "purl", "version"]) }),
    ...(rule !== undefined && { rule: texts(rule, ["class", "item", "name"]) }),
    ...(layer !== undefined && { layer: texts(layer, ["command"]) }),
  };
}
