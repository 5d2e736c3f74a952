import type {
  ReportException,
  ReportPool,
  ReportSchedule,
  ReportSeverity,
  ReportSource,
} from "../model/report-model.js";

/** Languages of a report. */
export const REPORT_LANGUAGES = ["en", "zh"] as const;

/** Language of a report: English or simplified Chinese. */
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** Every text of a report that is not data. Numbers are given as they are shown, and as numbers where the grammar asks. */
export interface ReportTexts {
  /** Value of the attribute `lang`. */
  readonly lang: string;
  readonly title: string;
  readonly contents: string;
  readonly severities: Readonly<Record<ReportSeverity, string>>;
  readonly states: Readonly<Record<ReportSource["state"], string>>;
  /** Names of clouds, by those that a model has. */
  readonly clouds: Readonly<Record<"Alibaba Cloud" | "Tencent Cloud", string>>;
  /** Names of lists. */
  readonly lists: Readonly<Record<"findings" | "hosts" | "registries", string>>;
  readonly remedies: Readonly<Record<NonNullable<ReportSource["remedy"]>, string>>;
  readonly exceptionStates: Readonly<Record<ReportException["state"], string>>;
  readonly sections: Readonly<Record<SectionId, string>>;
  readonly columns: Readonly<Record<ColumnId, string>>;
  readonly yes: string;
  readonly no: string;
  readonly notKnown: string;
  readonly never: string;
  readonly filter: string;
  /** The same over a table that leaves rows out: what is not found there may still be. */
  readonly filterShown: (rows: string) => string;
  readonly headline: {
    readonly noImages: string;
    readonly noFindings: (images: string) => string;
    readonly noneKnown: string;
    readonly worst: (severity: string, count: string, images: string) => string;
    readonly atLeast: (severity: string, count: string, images: string) => string;
    readonly more: (count: string, day: string) => string;
    readonly fewer: (count: string, day: string) => string;
    readonly same: (day: string) => string;
    readonly joined: (state: string, before: string) => string;
  };
  readonly madeAt: (time: string, program: string) => string;
  readonly facts: Readonly<Record<"findings" | "images" | "running" | "unscanned", string>>;
  readonly unscanned: (images: string) => string;
  readonly complete: (lists: string, accounts: string, oldest: string) => string;
  /** After the oldest reading, if that is of a day ago or more. */
  readonly old: (days: string) => string;
  readonly nothingRead: string;
  readonly incomplete: (lists: string, of: string) => string;
  readonly changesSince: (time: string, opened: string, closed: string) => string;
  readonly imagesChanged: (added: string, removed: string) => string;
  readonly noEarlier: string;
  readonly noChanges: string;
  readonly upgradesRemove: (upgrades: string, removed: string, of: string) => string;
  readonly noUpgrades: string;
  readonly trend: {
    readonly title: string;
    readonly worstTitle: string;
    readonly worstDescription: (first: string, last: string) => string;
    readonly description: (days: string, first: string, last: string) => string;
    readonly gaps: (days: string) => string;
    readonly tooShort: string;
    readonly none: string;
  };
  readonly treemap: {
    readonly title: string;
    readonly description: (repositories: string) => string;
    readonly others: (repositories: string) => string;
    readonly none: string;
  };
  readonly dataTable: string;
  readonly rowsShown: (shown: string, all: string) => string;
  /** Where nobody has counted the rows that are left out. */
  readonly firstRows: (shown: string) => string;
  readonly noImages: string;
  readonly noPolicy: string;
  readonly noExceptions: string;
  readonly days: (left: number) => string;
  readonly verdict: (fail: string, unknown: string, pass: string) => string;
  readonly licenses: {
    /** Where nobody has any. */
    readonly none: string;
    /** Where only the images were asked, not what is left. */
    readonly leftNotAsked: string;
    readonly line: {
      readonly covered: (licensed: string, images: string) => string;
      readonly running: (images: string) => string;
      readonly left: Readonly<Record<ReportPool["unit"], (left: string) => string>>;
      readonly leftUnknown: string;
      readonly ends: (day: string) => string;
      readonly expired: string;
      readonly unread: (reason: string) => string;
      /** Between the parts of a line. */
      readonly and: string;
    };
  };
  readonly schedules: {
    readonly none: string;
    readonly notAsked: string;
    readonly kinds: Readonly<Record<ReportSchedule["kind"], string>>;
    readonly on: (name: string, next: string) => string;
    readonly earliest: (name: string, next: string) => string;
    readonly off: (name: string) => string;
    readonly unset: (name: string) => string;
    readonly unsaid: (name: string) => string;
    readonly unread: (name: string, reason: string) => string;
  };
  readonly method: {
    readonly read: (runs: string) => string;
    readonly open: string;
    readonly upgrades: string;
    readonly unknown: string;
    readonly policy: (file: string, digest: string) => string;
    readonly program: (program: string) => string;
  };
}

/** A list with its cloud in the language of the report; a name of their own is shown as it is. */
export function listName(
  { clouds, lists }: ReportTexts,
  { cloud, source }: Pick<ReportSource, "cloud" | "source">,
): string {
  return `${isKnown(cloud, clouds) ? clouds[cloud] : cloud}, ${isKnown(source, lists) ? lists[source] : source}`;
}

function isKnown<Names extends object>(name: string, names: Names): name is string & keyof Names {
  return Object.hasOwn(names, name);
}

/** Sections of a report, in their order. */
export const SECTIONS = [
  "complete",
  "changed",
  "first",
  "trend",
  "where",
  "images",
  "exceptions",
  "licenses",
  "method",
] as const;

/** ID of a section, also its place in the page. */
export type SectionId = (typeof SECTIONS)[number];

/** Columns of tables. */
export type ColumnId =
  | "account"
  | "closed"
  | "day"
  | "distribution"
  | "expires"
  | "findings"
  | "from"
  | "id"
  | "image"
  | "images"
  | "list"
  | "net"
  | "opened"
  | "owner"
  | "package"
  | "read"
  | "reason"
  | "received"
  | "repository"
  | "running"
  | "scanned"
  | "state"
  | "to"
  | "total";
