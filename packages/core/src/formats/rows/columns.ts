import type { EvaluatedFinding, EvaluatedImage, Verdict } from "../../policy/evaluation.js";
import type { FormatOptions } from "../format.js";
import { imageNameOf } from "../image-reference.js";

/** Content of a cell; `undefined` is unknown, or not there. */
export type Cell = bigint | boolean | number | string | readonly string[] | undefined;

/** A member of an NDJSON line, and a column of CSV. */
export interface Column<Item> {
  /** Name in NDJSON, in camel case. CSV has it in lower case with underscores. */
  readonly name: string;
  /** Value for an item. */
  readonly value: (item: Item, texts: FormatOptions["texts"]) => Cell;
}

/** Columns about the finding, which come first. */
export const FINDING_COLUMNS: readonly Column<EvaluatedFinding>[] = [
  { name: "verdict", value: findingVerdictOf },
  { name: "severity", value: ({ finding }) => finding.severity },
  { name: "kind", value: ({ finding }) => finding.kind },
  { name: "id", value: ({ finding }) => finding.id },
  { name: "aliases", value: ({ finding }) => listOf(finding.aliases) },
  { name: "title", value: ({ finding }, texts) => texts?.get(finding.id)?.title },
  { name: "cvss", value: ({ finding }) => finding.cvss?.score },
  { name: "exploit", value: ({ finding }) => finding.exploit },
  { name: "package", value: ({ finding }) => finding.package?.name },
  { name: "version", value: ({ finding }) => finding.package?.version },
  { name: "purl", value: ({ finding }) => finding.package?.purl },
  { name: "fixable", value: ({ finding }) => finding.fixable },
  { name: "fixedVersions", value: ({ finding }) => listOf(finding.fixedVersions) },
  { name: "path", value: ({ finding }) => finding.path ?? finding.package?.path },
  { name: "state", value: ({ finding }) => finding.state },
  { name: "firstSeenAt", value: ({ finding }) => finding.firstSeenAt },
  { name: "breaks", value: ({ breaks }) => listOf(breaks) },
  { name: "undecided", value: ({ undecided }) => listOf(undecided) },
  { name: "excused", value: ({ excused }) => listOf(excused) },
  { name: "exception", value: ({ exception }) => exception?.reason },
  { name: "exceptionOwner", value: ({ exception }) => exception?.owner },
  { name: "exceptionExpires", value: ({ exception }) => exception?.expires },
  { name: "exceptionExpired", value: ({ expiredException }) => expiredException?.expires },
  { name: "fingerprint", value: ({ finding }) => finding.fingerprint },
];

/** Columns about its image, which are the same for all findings of it. */
export const IMAGE_COLUMNS: readonly Column<EvaluatedImage>[] = [
  { name: "cloud", value: ({ cloud }) => cloud },
  { name: "account", value: ({ account }) => account },
  { name: "image", value: imageNameOf },
  { name: "imageId", value: ({ id }) => (id === "" ? undefined : id) },
  { name: "imageVerdict", value: ({ verdict }) => verdict },
  { name: "repository", value: ({ places: [place] }) => place?.repository },
  { name: "digest", value: ({ places: [place] }) => place?.digest },
  { name: "registry", value: ({ places: [place] }) => place?.registry },
  { name: "os", value: ({ os }) => os },
  { name: "scannedAt", value: ({ scannedAt }) => scannedAt },
];

/** Verdict of one finding: it breaks a rule, perhaps breaks one, or neither. */
function findingVerdictOf({ breaks, undecided }: EvaluatedFinding): Verdict {
  if (breaks.length > 0) return "fail";
  return undecided.length > 0 ? "unknown" : "pass";
}

/** An empty list says nothing. */
function listOf(list: readonly string[] | undefined): readonly string[] | undefined {
  return list === undefined || list.length === 0 ? undefined : list;
}
