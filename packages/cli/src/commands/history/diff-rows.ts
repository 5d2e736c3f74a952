import { type Finding, SEVERITIES, type Severity } from "@plimsoll/core";
import type { SeverityCounts } from "@plimsoll/store";

import type { Column, View } from "../../output/view.js";
import { imageName } from "../findings/finding-columns.js";
import type { ComparedRuns } from "./compared-runs.js";
import { mergeSorted } from "./merge-sorted.js";

/** A finding that came or went. */
export interface DiffRow {
  readonly change: "closed" | "opened";
  readonly account: string;
  readonly severity?: Severity;
  readonly kind: Finding["kind"];
  readonly id: string;
  readonly package?: string;
  readonly version?: string;
  /** Versions that fix it. */
  readonly fixed: readonly string[];
  /** Name of the image, or else its ID. */
  readonly image: string;
}

/** The findings that came and went, of all accounts: what was opened first, and the worst of it first. */
export async function* diffRows(compared: readonly ComparedRuns[]): AsyncGenerator<DiffRow, void, undefined> {
  if (compared.every(({ diff }) => diff.isWorstFirst)) {
    yield* mergeSorted(compared.map(openedOf), worstFirst);
    yield* mergeSorted(compared.map(closedOf), worstFirst);
    return;
  }
  for (const one of compared) {
    yield* openedOf(one);
    yield* closedOf(one);
  }
}

function worstFirst(a: DiffRow, b: DiffRow): number {
  return rankOf(a.severity) - rankOf(b.severity) || (a.id < b.id ? -1 : Number(a.id > b.id));
}

async function* openedOf({ account, diff }: ComparedRuns): AsyncGenerator<DiffRow, void, undefined> {
  for await (const finding of diff.openedFindings()) yield rowOf("opened", account, finding);
}

async function* closedOf({ account, diff }: ComparedRuns): AsyncGenerator<DiffRow, void, undefined> {
  for await (const finding of diff.closedFindings()) yield rowOf("closed", account, finding);
}

function rowOf(change: DiffRow["change"], account: string, finding: Finding): DiffRow {
  const { severity, kind, id, package: found, fixedVersions = [] } = finding;
  return {
    change,
    account,
    ...(severity !== undefined && { severity }),
    kind,
    id,
    ...(found !== undefined && { package: found.name }),
    ...(found?.version !== undefined && { version: found.version }),
    fixed: fixedVersions,
    image: imageName(finding),
  };
}

/** Unknown severities come after all that are known. */
function rankOf(severity: Severity | undefined): number {
  return severity === undefined ? SEVERITIES.length : SEVERITIES.indexOf(severity);
}

/** The columns of the findings that came and went. */
export const diffView: View<DiffRow> = [
  {
    title: "Change",
    value: ({ change }) => change,
    tone: ({ change }) => (change === "closed" ? "good" : "bad"),
    rank: 0,
  },
  { title: "Severity", value: ({ severity }) => severity, rank: 0 },
  { title: "ID", value: ({ id }) => id, rank: 0 },
  { title: "Package", value: (row) => row.package, rank: 2 },
  { title: "Version", value: ({ version }) => version, rank: 4 },
  { title: "Fixed", value: ({ fixed }) => (fixed.length === 0 ? undefined : fixed.join(" ")), rank: 5 },
  { title: "Image", value: ({ image }) => image, rank: 1 },
  { title: "Account", value: ({ account }) => account, rank: 3 },
  { title: "Kind", value: ({ kind }) => kind, rank: 6 },
];

/** Changes of one repository. */
export interface RepositoryRow {
  readonly repository: string;
  readonly opened: SeverityCounts;
  readonly closed: SeverityCounts;
}

/** Changes by repository, of all accounts together, most changes first. */
export async function repositoryRows(compared: readonly ComparedRuns[]): Promise<readonly RepositoryRow[]> {
  const rows = new Map<string, RepositoryRow>();
  const all = await Promise.all(compared.map(({ diff }) => diff.repositories()));
  for (const { repository, opened, closed } of all.flat()) {
    const known = rows.get(repository);
    const row =
      known === undefined
        ? { opened, closed }
        : { opened: sum(known.opened, opened), closed: sum(known.closed, closed) };
    rows.set(repository, { repository, ...row });
  }
  const changes = ({ opened, closed }: RepositoryRow): number => totalOf(opened) + totalOf(closed);
  return [...rows.values()].toSorted((a, b) => changes(b) - changes(a) || (a.repository < b.repository ? -1 : 1));
}

/** Columns with one number for each severity that matters, and the sum. */
export function countColumns<Row>(name: string, counts: (row: Row) => SeverityCounts): readonly Column<Row>[] {
  return [
    { title: name, value: (row) => totalOf(counts(row)), align: "right", rank: 0 },
    { title: `${name} critical`, value: (row) => counts(row).critical, align: "right", rank: 1 },
    { title: `${name} high`, value: (row) => counts(row).high, align: "right", rank: 2 },
  ];
}

/** The columns of the changes by repository. */
export const repositoryView: View<RepositoryRow> = [
  { title: "Repository", value: ({ repository }) => repository, rank: 0 },
  ...countColumns<RepositoryRow>("Opened", ({ opened }) => opened),
  ...countColumns<RepositoryRow>("Closed", ({ closed }) => closed),
];

/** Sum of all severities. */
export function totalOf(counts: SeverityCounts): number {
  return Object.values(counts).reduce((all, one) => all + one, 0);
}

/** Sum of each severity. */
export function sum(a: SeverityCounts, b: SeverityCounts): SeverityCounts {
  const { critical, high, medium, low, none, unknown } = a;
  return {
    critical: critical + b.critical,
    high: high + b.high,
    medium: medium + b.medium,
    low: low + b.low,
    none: none + b.none,
    unknown: unknown + b.unknown,
  };
}
