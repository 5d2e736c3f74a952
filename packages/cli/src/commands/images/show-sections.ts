import type { GroupedImage, Image, TcssImageDetail } from "@plimsoll/core";

import type { Io } from "../../io.js";
import { printTable } from "../../output/print-table.js";
import { shortId } from "../../output/short-id.js";
import { sizeText } from "../../output/size.js";
import type { Value, View } from "../../output/view.js";
import { writeResults } from "../../output/write-results.js";

/** Everything that `images show` prints of an image. */
export interface ShownImage extends GroupedImage {
  /** Build of the image, for an image on hosts of Tencent Cloud. */
  readonly build?: TcssImageDetail;
}

/** A part of the output for people. It prints nothing where it has no data. */
export type ShowSection = (image: ShownImage, io: Io) => Promise<void>;

interface Line {
  readonly name: string;
  readonly value: Value;
}

const lines: View<Line> = [
  { title: "Field", value: ({ name }) => name, rank: 0 },
  { title: "Value", value: ({ value }) => value, rank: 0 },
];

const placeView: View<Image> = [
  { title: "Place", value: ({ source }) => source, rank: 1 },
  { title: "Account", value: ({ account }) => account, rank: 2 },
  { title: "Name", value: ({ name }) => name, rank: 0 },
  { title: "Registry", value: ({ registry }) => registry?.instanceName ?? registry?.instanceId, rank: 4 },
  { title: "Region", value: ({ registry }) => registry?.region, rank: 6 },
  { title: "Hosts", value: ({ hosts }) => hosts, align: "right", rank: 3 },
  { title: "Containers", value: ({ containers }) => containers, align: "right", rank: 3 },
  { title: "License", value: ({ licensed }) => licensed, rank: 2 },
  { title: "Scan", value: ({ scanStatus }) => scanStatus, rank: 1 },
  { title: "Vulns", value: ({ findings }) => findings.vulnerabilities, align: "right", rank: 1 },
  { title: "Alerts", value: ({ findings }) => findings.alerts, align: "right", rank: 5 },
  {
    title: "Digest",
    value: ({ digest }) => digest,
    text: ({ digest }) => (digest === undefined ? "" : shortId(digest)),
    rank: 7,
  },
  { title: "Key", value: ({ key }) => key, brief: (key) => shortId(key), rank: 8 },
];

/** The parts in their order. A new one goes into this list. */
export const showSections: readonly ShowSection[] = [printImage, printPlaces, printScan, printFindings, printBuild];

async function printImage(image: ShownImage, io: Io): Promise<void> {
  await printLines(undefined, io, [
    ["name", image.name],
    ["image ID", image.id],
    ["digest", image.digest],
    ["size", image.sizeBytes === undefined ? undefined : sizeText(image.sizeBytes)],
    ["created", image.createdAt],
    ["operating system", image.os],
    ["architecture", image.build?.architecture],
    ["author", image.build?.author],
    ["hosts", image.hosts],
    ["containers", image.containers],
    ["running", image.running],
    ["license", image.licensed],
    ["trusted", image.trusted],
    ["look at it first", image.recommended],
  ]);
}

async function printPlaces({ places }: ShownImage, io: Io): Promise<void> {
  writeResults(io, `\nPlaces\n`);
  await printTable(placeView, places, io);
}

async function printScan(image: ShownImage, io: Io): Promise<void> {
  const parts = image.places.flatMap(({ source, scanParts = {} }) =>
    Object.entries(scanParts).map(([part, status]): [string, Value] => [`${part}, ${source}`, status]),
  );
  const errors = image.places.flatMap(({ source, scanErrors, scanReason, scanAdvice }): [string, Value][] => [
    ...Object.entries(scanErrors).map(([part, text]): [string, Value] => [`${part} failed, ${source}`, text]),
    [`reason, ${source}`, scanReason],
    [`advice, ${source}`, scanAdvice],
  ]);
  await printLines("Scan", io, [["state", image.scanStatus], ["last scan", image.scannedAt], ...parts, ...errors]);
}

async function printFindings({ findings, atRisk }: ShownImage, io: Io): Promise<void> {
  await printLines("Findings", io, [
    ["at risk", atRisk],
    ["vulnerabilities", findings.vulnerabilities],
    ["critical", findings.critical],
    ["high", findings.high],
    ["medium", findings.medium],
    ["low", findings.low],
    ["malware", findings.malware],
    ["secrets", findings.sensitive],
    ["build risks", findings.buildRisks],
    ["alerts", findings.alerts],
  ]);
}

async function printBuild({ build }: ShownImage, io: Io): Promise<void> {
  if (build === undefined) return;
  const { history = [], repositoryDigests = [] } = build;
  await printLines("Build", io, [
    ...repositoryDigests.map((digest): [string, Value] => ["repository digest", digest]),
    ...history.map((step, index): [string, Value] => [`step ${index + 1}`, step]),
  ]);
}

/** Prints the known values under a heading; nothing if none is known. */
async function printLines(
  heading: string | undefined,
  io: Io,
  fields: readonly (readonly [string, Value])[],
): Promise<void> {
  const known = fields.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  if (known.length === 0) return;
  if (heading !== undefined) writeResults(io, `\n${heading}\n`);
  await printTable(lines, known, io);
}
