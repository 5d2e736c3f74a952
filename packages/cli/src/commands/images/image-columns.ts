import type { Findings, GroupedImage, Image, ScanStatus } from "@plimsoll/core";

import type { Tone } from "../../output/color.js";
import { type NamedColumn, type NamedColumns, namedColumns } from "../../output/named-columns.js";
import { shortId } from "../../output/short-id.js";
import { sizeText } from "../../output/size.js";
import type { Value } from "../../output/view.js";

/** An image with all its places, or one place. */
export type ImageRow = GroupedImage | Image;

const SCAN_TONES: Readonly<Record<ScanStatus, Tone>> = {
  never: "open",
  running: "open",
  canceled: "open",
  done: "good",
  failed: "bad",
};

const columns: readonly NamedColumn<ImageRow>[] = [
  { title: "Image", field: "name", value: ({ name }) => name, rank: 0 },
  { title: "Account", value: accountsOf, rank: 1, isUsual: false },
  { title: "Cloud", value: cloudsOf, rank: 5 },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id), rank: 3 },
  {
    title: "Size",
    value: ({ sizeBytes }) => sizeBytes,
    text: ({ sizeBytes }) => sizeText(sizeBytes),
    align: "right",
    rank: 7,
  },
  { title: "Hosts", value: ({ hosts }) => hosts, align: "right", rank: 8 },
  { title: "Containers", value: ({ containers }) => containers, align: "right", rank: 6 },
  { title: "Places", value: placesOf, align: "right", rank: 8 },
  {
    title: "License",
    value: ({ licensed }) => licensed,
    tone: ({ licensed }) => (licensed === undefined ? undefined : licensed ? "good" : "open"),
    rank: 2,
  },
  {
    title: "Scan",
    value: ({ scanStatus }) => scanStatus,
    tone: ({ scanStatus }) => (scanStatus === undefined ? undefined : SCAN_TONES[scanStatus]),
    rank: 1,
  },
  {
    title: "Scanned",
    value: ({ scannedAt }) => scannedAt,
    text: ({ scannedAt }) => scannedAt?.slice(0, 10) ?? "",
    rank: 9,
  },
  found("Vulns", "vulnerabilities", 1),
  found("Critical", "critical", 1),
  found("High", "high", 2),
  { ...found("Medium", "medium", 7), isUsual: false },
  { ...found("Low", "low", 8), isUsual: false },
  found("Malware", "malware", 3),
  found("Secrets", "sensitive", 5),
  { ...found("Build risks", "buildRisks", 8), isUsual: false },
  found("Alerts", "alerts", 5),
  { title: "Running", value: ({ running }) => running, isUsual: false },
  { title: "At risk", value: ({ atRisk }) => atRisk, isUsual: false },
  { title: "Source", value: sourcesOf, isUsual: false },
  { title: "Repository", value: ({ repository }) => repository, isUsual: false },
  { title: "Tag", value: ({ tag }) => tag, isUsual: false },
  { title: "Digest", value: ({ digest }) => digest, text: ({ digest }) => shortId(digest ?? ""), isUsual: false },
  { title: "OS", value: ({ os }) => os, isUsual: false },
  {
    title: "Created",
    value: ({ createdAt }) => createdAt,
    text: ({ createdAt }) => createdAt?.slice(0, 10) ?? "",
    isUsual: false,
  },
  { title: "Trusted", value: ({ trusted }) => trusted, isUsual: false },
];

/** The columns by their names. */
export const imageColumns: NamedColumns<ImageRow> = namedColumns(columns);

/** The columns of a table if none are named. The account is one of them where there are several. */
export function usualColumns(accounts: number): readonly NamedColumn<ImageRow>[] {
  const [image, ...others] = imageColumns.usual;
  return accounts < 2 || image === undefined
    ? imageColumns.usual
    : [image, imageColumns.named("account", ""), ...others];
}

function found(title: string, kind: keyof Findings, rank: number): NamedColumn<ImageRow> {
  return {
    title,
    value: ({ findings }) => findings[kind],
    align: "right",
    // A positive count gets the color of a problem; zeros have no color, so that the others stand out.
    tone: ({ findings }) => ((findings[kind] ?? 0) > 0 ? "bad" : undefined),
    rank,
  };
}

function cloudsOf(row: ImageRow): Value {
  return "clouds" in row ? row.clouds.join("+") : row.cloud;
}

function accountsOf(row: ImageRow): Value {
  return "places" in row ? row.accounts?.join("+") : row.account;
}

function sourcesOf(row: ImageRow): Value {
  return "sources" in row ? row.sources.join("+") : row.source;
}

function placesOf(row: ImageRow): Value {
  return "places" in row ? row.places.length : 1;
}
