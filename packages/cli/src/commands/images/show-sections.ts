import type { GroupedImage, Image, TcssImageDetail, UpgradeSummary } from "@plimsoll/core";

import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import { type Field, printFields } from "../../output/print-fields.js";
import { printTable } from "../../output/print-table.js";
import { shortId } from "../../output/short-id.js";
import { sizeText } from "../../output/size.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { writeResults } from "../../output/write-results.js";
import { adviceOf, packageView } from "../findings/package-view.js";

/** Everything that `images show` prints of an image. */
export interface ShownImage extends GroupedImage {
  /** Build of the image, for an image on hosts of Tencent Cloud. */
  readonly build?: TcssImageDetail;
  /** Packages with vulnerabilities, and what their upgrade fixes. @default not read */
  readonly packages?: readonly UpgradeSummary[];
}

/** A part of the output for people. It prints nothing where it has no data. */
export type ShowSection = (image: ShownImage, io: Io) => Promise<void>;

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
export const showSections: readonly ShowSection[] = [
  printImage,
  printPlaces,
  printScan,
  printFindings,
  printPackages,
  printBuild,
];

/** All are in the one image. */
const packagesInImage = packageView.filter(({ title }) => title !== "Images");
/** Packages that are printed; a program gets all. */
const PACKAGES = 15;

async function printImage(image: ShownImage, io: Io): Promise<void> {
  await printFields(
    undefined,
    [
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
    ],
    io,
  );
}

async function printPlaces({ places }: ShownImage, io: Io): Promise<void> {
  writeResults(io, `\nPlaces\n`);
  await printTable(placeView, places, io);
}

async function printScan(image: ShownImage, io: Io): Promise<void> {
  const parts = image.places.flatMap(({ source, scanParts = {} }) =>
    Object.entries(scanParts).map(([part, status]): Field => [`${part}, ${source}`, status]),
  );
  const errors = image.places.flatMap(({ source, scanErrors, scanReason, scanAdvice }): Field[] => [
    ...Object.entries(scanErrors).map(([part, text]): Field => [`${part} failed, ${source}`, text]),
    [`reason, ${source}`, scanReason],
    [`advice, ${source}`, scanAdvice],
  ]);
  await printFields("Scan", [["state", image.scanStatus], ["last scan", image.scannedAt], ...parts, ...errors], io);
}

async function printFindings({ findings, atRisk }: ShownImage, io: Io): Promise<void> {
  await printFields(
    "Findings",
    [
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
    ],
    io,
  );
}

async function printPackages({ packages = [], id, name }: ShownImage, io: Io): Promise<void> {
  if (packages.length === 0) return;
  const heading = packages[0]?.upgrade === undefined ? "Packages" : "Packages and the upgrades that fix most";
  writeResults(io, `\n${heading}\n${adviceOf(packages, io.stdout)}`);
  await printTable(packagesInImage, packages.slice(0, PACKAGES), io);
  if (packages.length <= PACKAGES) return;
  const more = `plimsoll findings summary --image ${id === "" ? name : shortId(id)} --top ${packages.length}`;
  writeResults(io, `${count(packages.length - PACKAGES, "more package")}; see them with: ${visible(more)}\n`);
}

async function printBuild({ build }: ShownImage, io: Io): Promise<void> {
  if (build === undefined) return;
  const { history = [], repositoryDigests = [] } = build;
  await printFields(
    "Build",
    [
      ...repositoryDigests.map((digest): Field => ["repository digest", digest]),
      ...history.map((step, index): Field => [`step ${index + 1}`, step]),
    ],
    io,
  );
}
