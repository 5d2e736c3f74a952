import type { Io } from "../../io.js";
import { printFields } from "../../output/print-fields.js";
import { printTable } from "../../output/print-table.js";
import { shortId } from "../../output/short-id.js";
import type { View } from "../../output/view.js";
import { visible } from "../../output/visible.js";
import { wrapMessage } from "../../output/wrap-message.js";
import { writeResults } from "../../output/write-results.js";
import type { ImageOnHosts } from "./hosts-of-images.js";
import type { AffectedPackage, SeverityByCloud, ShownFinding } from "./shown-finding.js";

/** Everything that `findings show` prints, with hosts. */
export interface ShownFindingOnHosts extends Omit<ShownFinding, "images"> {
  readonly images: readonly ImageOnHosts[];
}

/** Hosts of an image that a table names. */
const HOSTS = 2;

const severityView: View<SeverityByCloud> = [
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 0 },
  {
    title: "Severity",
    value: ({ severity }) => severity,
    tone: ({ severity }) => (severity === "critical" || severity === "high" ? "bad" : undefined),
    rank: 0,
  },
  { title: "From", value: ({ from }) => from, rank: 1 },
  { title: "Priority", value: ({ priority }) => priority, rank: 2 },
  { title: "CVSS", value: ({ cvss }) => cvss?.score, align: "right", rank: 1 },
  { title: "Vector", value: ({ cvss }) => cvss?.vector, rank: 3 },
];

const packageView: View<AffectedPackage> = [
  { title: "Package", value: ({ name }) => name, rank: 0 },
  { title: "Version", value: ({ version }) => version, rank: 0 },
  {
    title: "Fixed in",
    value: ({ fixedVersions }) => (fixedVersions.length === 0 ? undefined : fixedVersions.join(", ")),
    tone: () => "good",
    rank: 0,
  },
  { title: "Images", value: ({ images }) => images, align: "right", rank: 1 },
];

const imageView: View<ImageOnHosts> = [
  { title: "Image", value: ({ image }) => image, rank: 0 },
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 4 },
  { title: "ID", value: ({ id }) => id, text: ({ id }) => shortId(id ?? ""), rank: 5 },
  {
    title: "Running",
    value: ({ running }) => running,
    tone: ({ running }) => (running === true ? "bad" : undefined),
    rank: 1,
  },
  { title: "Containers", value: ({ containers }) => containers, align: "right", rank: 2 },
  { title: "Hosts", value: ({ hosts }) => hosts, align: "right", rank: 2 },
  { title: "Found in", value: ({ found }) => found.join(", "), rank: 3 },
  { title: "Repositories", value: ({ repositories }) => repositories.join(", "), rank: 6 },
  { title: "On hosts", value: ({ hostIds }) => (hostIds === undefined ? undefined : someOf(hostIds)), rank: 7 },
];

/** The first hosts; the other formats have all. */
function someOf(hostIds: readonly string[]): string {
  const more = hostIds.length > HOSTS ? `, and ${hostIds.length - HOSTS} more` : "";
  return `${hostIds.slice(0, HOSTS).join(", ")}${more}`;
}

/** Prints a finding for people: its names, severity, fixes, images, and texts. */
export async function printFinding(shown: ShownFindingOnHosts, io: Io): Promise<void> {
  const { id, title, kinds, aliases, exploit, fixable, images, packages, severities } = shown;
  await printFields(
    undefined,
    [
      ["id", id],
      ["title", title],
      ["kind", kinds.join(", ")],
      ["also named", aliases.length === 0 ? undefined : aliases.join(", ")],
      ["exploit", exploit],
      ["fixable", fixable],
      ["images", images.length],
      ["running", images.filter(({ running }) => running === true).length],
      ["findings", shown.findings],
    ],
    io,
  );
  writeResults(io, "\nSeverity by cloud\n");
  await printTable(severityView, severities, io);
  if (packages.length > 0) {
    writeResults(io, "\nPackages and what fixes them\n");
    await printTable(packageView, packages, io);
  }
  writeResults(io, "\nImages\n");
  await printTable(imageView, images, io);
  printText("Description", shown.description, io);
  printText("Solution", shown.solution, io);
  printText("References", shown.references?.map((reference) => `- ${reference}`).join("\n"), io);
}

/** Texts of the vendor have lines of their own; each is made visible by itself. */
function printText(heading: string, text: string | undefined, io: Io): void {
  if (text === undefined || text.trim() === "") return;
  const shown = text.trim().split(/\r?\n/).map(visible).join("\n");
  // A file has the lines of the vendor: somebody may look for one.
  const lines = io.stdout.isTTY === true ? wrapMessage(shown, io.stdout) : shown;
  writeResults(io, `\n${heading}\n${lines}\n`);
}
