import type { Image } from "@plimsoll/core";

import { shortId } from "../../output/short-id.js";
import { sizeText } from "../../output/size.js";
import type { View } from "../../output/view.js";

/** An image as one line. */
export const imageView: View<Image> = [
  { title: "Image", value: ({ name }) => name },
  { title: "Cloud", value: ({ cloud }) => cloud },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id) },
  { title: "Size", value: ({ sizeBytes }) => sizeBytes, text: ({ sizeBytes }) => sizeText(sizeBytes), align: "right" },
  { title: "Hosts", value: ({ hosts }) => hosts, align: "right" },
  { title: "Containers", value: ({ containers }) => containers, align: "right" },
  { title: "License", value: ({ licensed }) => licensed },
  { title: "Scan", value: ({ scanStatus }) => scanStatus },
  { title: "Scanned", value: ({ scannedAt }) => scannedAt, text: ({ scannedAt }) => scannedAt?.slice(0, 10) ?? "" },
  { title: "Vulns", value: ({ findings }) => findings.vulnerabilities, align: "right" },
  { title: "Malware", value: ({ findings }) => findings.malware, align: "right" },
  { title: "Secrets", value: ({ findings }) => findings.sensitive, align: "right" },
  { title: "Alerts", value: ({ findings }) => findings.alerts, align: "right" },
];
