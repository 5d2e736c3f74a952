import type { UpgradeSummary } from "@plimsoll/core";

import type { Io } from "../../io.js";
import { count } from "../../output/count.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";

/** A table of packages, with the upgrade that fixes most. */
export const packageView: View<UpgradeSummary> = [
  { title: "Package", value: ({ name }) => name, rank: 0 },
  {
    title: "Upgrade to",
    value: ({ upgrade }) => upgrade,
    tone: ({ upgrade }) => (upgrade === undefined ? undefined : "good"),
    rank: 0,
  },
  { title: "Fixes", value: ({ fixes }) => fixes, align: "right", rank: 0 },
  { title: "Critical", value: ({ severities }) => severities.critical, align: "right", rank: 1 },
  { title: "High", value: ({ severities }) => severities.high, align: "right", rank: 1 },
  { title: "Images", value: ({ images }) => images, align: "right", rank: 1 },
  { title: "Findings", value: ({ findings }) => findings, align: "right", rank: 2 },
  { title: "Vulnerabilities", value: ({ vulnerabilities }) => vulnerabilities, align: "right", rank: 4 },
  {
    title: "Installed",
    value: ({ versions }) => (versions.length === 0 ? undefined : versions.join(" ")),
    text: ({ versions: [first = "", ...rest] }) => (rest.length === 0 ? first : `${first} +${rest.length}`),
    rank: 3,
  },
];

/** The first thing to do, in a sentence in lines as wide as where it goes; empty if no upgrade fixes anything. */
export function adviceOf([first]: readonly UpgradeSummary[], to: Io["stdout"]): string {
  if (first?.upgrade === undefined) return "";
  const { name, upgrade, fixes, severities, images } = first;
  const worst = [`${severities.critical} critical`, `${severities.high} high`].join(", ");
  const text = `${name}: upgrade to ${upgrade} fixes ${count(fixes, "finding")} (${worst}) in ${count(images, "image")}.`;
  return `${wrapMessage(visible(text), to)}\n`;
}
