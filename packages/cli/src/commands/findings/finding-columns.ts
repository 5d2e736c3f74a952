import { type Finding, SEVERITIES, type Severity } from "@plimsoll/core";

import type { Tone } from "../../output/color.js";
import { type NamedColumn, type NamedColumns, namedColumns } from "../../output/named-columns.js";
import { shortId } from "../../output/short-id.js";
import type { Value, View } from "../../output/view.js";

/** A finding, with what `--running` knows of its image. */
export interface FindingRow extends Finding {
  /** Containers made from the image; absent without `--running`, or if no cloud says. */
  readonly containers?: number;
  /** Hosts that hold the image; absent without `--running`, or if no cloud says. */
  readonly hosts?: number;
}

const TONES: Readonly<Record<Severity, Tone | undefined>> = {
  critical: "bad",
  high: "bad",
  medium: "open",
  low: undefined,
  none: undefined,
};

// On a narrow terminal the image is lifted before a version is left out: registries give long names, and an image has many findings.
const columns: readonly NamedColumn<FindingRow>[] = [
  {
    title: "Severity",
    value: ({ severity }) => severity,
    // The worst is the most, as with numbers: `--sort=-severity` begins with it.
    order: ({ severity }) => (severity === undefined ? undefined : -SEVERITIES.indexOf(severity)),
    tone: ({ severity }) => (severity === undefined ? undefined : TONES[severity]),
    rank: 0,
  },
  { title: "Kind", value: ({ kind }) => kind, rank: 8 },
  { title: "ID", value: ({ id }) => id, rank: 0 },
  { title: "Package", value: ({ package: found }) => found?.name, rank: 1, narrow: { rank: 3, width: 12 } },
  { title: "Version", value: ({ package: found }) => found?.version, rank: 4, narrow: { rank: 4, width: 15 } },
  {
    title: "Fixed",
    value: ({ fixedVersions }) => fixedVersions?.join(" "),
    text: fixedText,
    tone: ({ fixable }) => (fixable === true ? "good" : undefined),
    rank: 1,
    narrow: { rank: 3, width: 12 },
  },
  { title: "Account", value: ({ image }) => image.account, rank: 1, lift: 5, isUsual: false },
  { title: "Image", value: imageName, rank: 2, lift: 5 },
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 6 },
  { title: "Path", value: ({ path, package: found }) => path ?? found?.path, rank: 9 },
  { title: "Fixable", value: ({ fixable }) => fixable, isUsual: false },
  { title: "State", value: ({ state }) => state, isUsual: false },
  { title: "Severity from", value: ({ severityFrom }) => severityFrom, isUsual: false },
  { title: "Priority", value: ({ priority }) => priority, isUsual: false },
  { title: "Recommended", value: ({ recommended }) => recommended, isUsual: false },
  { title: "CVSS", value: ({ cvss }) => cvss?.score, align: "right", isUsual: false },
  { title: "Exploit", value: ({ exploit }) => exploit, isUsual: false },
  { title: "Aliases", value: ({ aliases }) => (aliases.length === 0 ? undefined : aliases.join(" ")), isUsual: false },
  { title: "Type", value: ({ package: found }) => found?.type, isUsual: false },
  { title: "Purl", value: ({ package: found }) => found?.purl, isUsual: false },
  { title: "Rule", value: ({ rule }) => rule?.item ?? rule?.name ?? rule?.class, isUsual: false },
  { title: "Evidence", value: ({ evidence }) => evidence?.excerpt, isUsual: false },
  { title: "MD5", value: ({ fileHash }) => fileHash?.md5, isUsual: false },
  {
    title: "Layer",
    value: ({ layer }) => layer?.digest ?? layer?.command,
    text: ({ layer }) => (layer?.digest === undefined ? (layer?.command ?? "") : shortId(layer.digest)),
    isUsual: false,
  },
  date("First seen", ({ firstSeenAt }) => firstSeenAt),
  date("Last seen", ({ lastSeenAt }) => lastSeenAt),
  {
    title: "Image ID",
    value: ({ image }) => image.id,
    text: ({ image }) => shortId(image.id ?? ""),
    isUsual: false,
  },
  { title: "Containers", value: ({ containers }) => containers, align: "right", rank: 6, isUsual: false },
  { title: "Hosts", value: ({ hosts }) => hosts, align: "right", rank: 5, isUsual: false },
  { title: "Image key", value: ({ image }) => image.key, isUsual: false },
  { title: "Repository", value: ({ image }) => image.repository, isUsual: false },
  { title: "Fingerprint", value: ({ fingerprint }) => fingerprint, isUsual: false },
];

/** The columns of findings by their names. */
export const findingColumns: NamedColumns<FindingRow> = namedColumns(columns);

/** Facts on which the usual columns depend. */
export interface FindingScope {
  /** Number of named accounts that are read. */
  readonly accounts: number;
  /** True with `--running`. */
  readonly isRunning: boolean;
  /** True if all findings are of one image, whose name is the same in each row. */
  readonly isOneImage: boolean;
}

/**
 * The columns of a table if none are named: the account where there are several, and for running images where they run. The name of an image
 * that is the only one stands above the table.
 */
export function usualFindingColumns({ accounts, isRunning, isOneImage }: FindingScope): View<FindingRow> {
  const { usual, named } = findingColumns;
  const columns = usual.flatMap((column) => {
    if (column.title !== "Image") return [column];
    const image = isOneImage ? { ...column, lift: Infinity } : column;
    return accounts < 2 ? [image] : [named("account", ""), image];
  });
  return isRunning ? [...columns, named("containers", ""), named("hosts", "")] : columns;
}

/** Name of the image of a finding, or else what stands for it. */
export function imageName({ image: { name, id, repository, key } }: Pick<Finding, "image">): string {
  if (name !== undefined && name !== "") return name;
  if (repository !== undefined && repository !== "") return repository;
  return id === undefined || id === "" ? key : shortId(id);
}

/** One version is enough in a table; CSV and `findings show` have all. */
function fixedText({ fixedVersions = [] }: Finding): string {
  const [first = "", ...rest] = fixedVersions;
  return rest.length === 0 ? first : `${first} +${rest.length}`;
}

function date(title: string, value: (finding: Finding) => Value & (string | undefined)): NamedColumn<FindingRow> {
  return { title, value, text: (finding) => value(finding)?.slice(0, 10) ?? "", isUsual: false };
}
