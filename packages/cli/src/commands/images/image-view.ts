import type { Findings, Image, ScanStatus } from "@plimsoll/core";

import type { Tone } from "../../output/color.js";
import { shortId } from "../../output/short-id.js";
import { sizeText } from "../../output/size.js";
import type { View } from "../../output/view.js";

const SCAN_TONES: Readonly<Record<ScanStatus, Tone>> = {
  never: "open",
  running: "open",
  canceled: "open",
  done: "good",
  failed: "bad",
};

/** An image as one line. */
export const imageView: View<Image> = [
  { title: "Image", value: ({ name }) => name, rank: 0 },
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 4 },
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
  {
    title: "Vulns",
    value: ({ findings }) => findings.vulnerabilities,
    align: "right",
    tone: some("vulnerabilities"),
    rank: 1,
  },
  { title: "Malware", value: ({ findings }) => findings.malware, align: "right", tone: some("malware"), rank: 3 },
  { title: "Secrets", value: ({ findings }) => findings.sensitive, align: "right", tone: some("sensitive"), rank: 5 },
  { title: "Alerts", value: ({ findings }) => findings.alerts, align: "right", tone: some("alerts"), rank: 5 },
];

/** Anything that was found is bad; nothing found is shown without a color, so that the rest stands out. */
function some(kind: keyof Findings): (image: Image) => Tone | undefined {
  return ({ findings }) => ((findings[kind] ?? 0) > 0 ? "bad" : undefined);
}
