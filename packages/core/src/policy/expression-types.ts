import { FINDING_KINDS, type FindingFields, type FindingState } from "../findings/finding.js";
import { SEVERITIES } from "../findings/severity.js";
import type { Cloud } from "../image/image.js";
import { CvssView, FindingView, ImageView, PackageView } from "./expression-input.js";

/** A type of values in expressions. */
export interface ViewType {
  /** Name of the type. */
  readonly name: string;
  /** Class of the values, so that the language takes them as they are. */
  readonly ctor: new (...values: never[]) => object;
  /** Type of each member, by its name. */
  readonly fields: Readonly<Record<string, string>>;
  /** Members that are one of a few words, with these words. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const TIME = "google.protobuf.Timestamp";

/** The words of a type; the compiler refuses a list that lacks one. */
function wordsOf<T extends string>(words: Readonly<Record<T, true>>): readonly string[] {
  return Object.keys(words);
}

const CLOUDS = wordsOf<Cloud>({ tencent: true, alibaba: true });

/** Every type that is ours. */
export const VIEW_TYPES: readonly ViewType[] = [
  {
    name: "Package",
    ctor: PackageView,
    fields: { name: "string", version: "string", type: "string", path: "string", purl: "string" },
    words: {
      type: wordsOf<NonNullable<NonNullable<FindingFields["package"]>["type"]>>({ os: true, application: true }),
    },
  },
  { name: "Cvss", ctor: CvssView, fields: { score: "double", vector: "string", version: "string" }, words: {} },
  {
    name: "Finding",
    ctor: FindingView,
    fields: {
      kind: "string",
      cloud: "string",
      id: "string",
      aliases: "list<string>",
      severity: "string",
      priority: "string",
      recommended: "bool",
      cvss: "Cvss",
      exploit: "string",
      package: "Package",
      fixedVersions: "list<string>",
      fixable: "bool",
      path: "string",
      state: "string",
      firstSeenAt: TIME,
      lastSeenAt: TIME,
    },
    words: {
      kind: FINDING_KINDS,
      cloud: CLOUDS,
      severity: SEVERITIES,
      priority: wordsOf<NonNullable<FindingFields["priority"]>>({ asap: true, later: true, nntf: true }),
      exploit: wordsOf<NonNullable<FindingFields["exploit"]>>({ poc: true, exploit: true, "in-the-wild": true }),
      state: wordsOf<FindingState>({
        open: true,
        fixing: true,
        fixed: true,
        "ignored-by-vendor": true,
        "false-positive": true,
      }),
    },
  },
  {
    name: "Image",
    ctor: ImageView,
    fields: {
      cloud: "string",
      account: "string",
      id: "string",
      name: "string",
      repository: "string",
      tag: "string",
      os: "string",
      running: "bool",
      scannedAt: TIME,
    },
    words: { cloud: CLOUDS },
  },
];

/** Variables of an expression, with their types. */
export const VARIABLES: Readonly<Record<string, string>> = { f: "Finding", image: "Image", now: TIME };
