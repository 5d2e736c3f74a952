import type { Findings, GroupedImage, Image, ScanStatus } from "@plimsoll/core";

import { usageFailure } from "../../failures.js";
import type { Tone } from "../../output/color.js";
import { shortId } from "../../output/short-id.js";
import { sizeText } from "../../output/size.js";
import type { Column, Value } from "../../output/view.js";

/** An image with all its places, or one place. */
export type ImageRow = GroupedImage | Image;

/** A column that `--columns` and `--sort` know by its name. */
export interface ImageColumn extends Column<ImageRow> {
  /** False for a column that is printed only when it is asked for. @default true */
  readonly isUsual?: false;
}

const SCAN_TONES: Readonly<Record<ScanStatus, Tone>> = {
  never: "open",
  running: "open",
  canceled: "open",
  done: "good",
  failed: "bad",
};

/** All columns of an image. */
export const imageColumns: readonly ImageColumn[] = [
  { title: "Image", value: ({ name }) => name, rank: 0 },
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

/** Names of all columns, as `--columns` and `--sort` take them and CSV prints them. */
export const columnNames: readonly string[] = imageColumns.map(nameOf);

/** The columns of a table if none are named. */
export const usualColumns: readonly ImageColumn[] = imageColumns.filter(({ isUsual }) => isUsual !== false);

/**
 * Finds a column by its name.
 *
 * @param option - The option that names it, for the message.
 * @throws {CommandFailure} when there is no such column.
 */
export function columnNamed(name: string, option: string): ImageColumn {
  const column = imageColumns.find((candidate) => nameOf(candidate) === name.toLowerCase());
  if (column !== undefined) return column;
  const like = columnNames.filter((known) => known.startsWith(name.slice(0, 2).toLowerCase()));
  const hint = like.length === 0 ? "" : ` Did you mean ${like.join(" or ")}?`;
  throw usageFailure(`${option}: there is no column ${name}.${hint} Columns: ${columnNames.join(", ")}.`);
}

function nameOf({ title }: ImageColumn): string {
  return title.toLowerCase().replaceAll(" ", "_");
}

function found(title: string, kind: keyof Findings, rank: number): ImageColumn {
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

function sourcesOf(row: ImageRow): Value {
  return "sources" in row ? row.sources.join("+") : row.source;
}

function placesOf(row: ImageRow): Value {
  return "places" in row ? row.places.length : 1;
}
