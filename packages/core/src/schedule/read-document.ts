import * as v from "valibot";

import { normalHost, normalImages, normalRegistry, wordsOf } from "./normal-form.js";
import type { HostSchedule, ImagesSchedule, RegistrySchedule } from "./schedule.js";
import {
  type StatedAccount,
  type StatedDocument,
  type StatedHost,
  type StatedImages,
  type StatedRegistry,
  documentSchema,
  registrySchema,
} from "./schedule-schema.js";
import type { ScheduleKind } from "./service-zones.js";
import { toServiceTimes } from "./service-time.js";
import { type ScheduleProblem, unknownKeysOfDocument, unknownKeysOfSchedule } from "./unknown-keys.js";

/** The schedules that one account should have. A kind that is absent is left alone. */
export interface AccountSchedules {
  /** Scan of images on hosts, Tencent Cloud. */
  readonly host?: HostSchedule;
  /** Scan of registry images, Tencent Cloud. */
  readonly registry?: RegistrySchedule;
  /** Scans of images of Alibaba Cloud; those of the account that are not among them are left alone. */
  readonly images?: readonly ImagesSchedule[];
}

/** Declared schedules. */
export interface ScheduleDocument {
  /** Those of the account that is selected; absent if the file names accounts. */
  readonly selected?: AccountSchedules;
  /** Those of accounts by name. */
  readonly accounts: ReadonlyMap<string, AccountSchedules>;
}

/** Result of reading a document. */
export type ReadDocumentResult =
  | { readonly code: "read"; readonly document: ScheduleDocument }
  | { readonly code: "invalid"; readonly problems: readonly ScheduleProblem[] };

/** Result of reading one schedule of registry images. */
export type ReadScheduleResult =
  | { readonly code: "read"; readonly schedule: RegistrySchedule }
  | { readonly code: "invalid"; readonly problems: readonly string[] };

/** Options of reading. */
export interface ReadScheduleOptions {
  /** Time from which a zone must have one offset. @default the time of the machine */
  readonly now?: Date;
}

type Path = ScheduleProblem["path"];
type Read<S> = { readonly schedule: S; readonly problems: readonly ScheduleProblem[] };

/**
 * Reads a document of schedules and fills in the defaults. Times are turned into those of the service. What a service cannot
 * say is refused, with the reason and the nearest that it can.
 *
 * @param data - Parsed YAML or JSON.
 * @example
 * ```ts
 * import { describeSchedule, readScheduleDocument } from "@plimsoll/core";
 *
 * const read = readScheduleDocument({ version: 1, registry: { everyDays: 1, at: "02:00", latestOnly: true } });
 * const registry = read.code === "read" ? read.document.selected?.registry : undefined;
 * if (registry !== undefined) console.log(describeSchedule("registry", registry));
 *
 * const wrong = readScheduleDocument({ version: 1, images: [{ everyDays: 1, at: "00:30" }] });
 * console.log(wrong.code); // invalid
 * ```
 */
export function readScheduleDocument(
  data: unknown,
  { now = new Date() }: ReadScheduleOptions = {},
): ReadDocumentResult {
  if (typeof data !== "object" || data === null || Array.isArray(data))
    return { code: "invalid", problems: [noDocument] };
  const parsed = v.safeParse(documentSchema, data);
  const unknown = unknownKeysOfDocument(data);
  const wrong = parsed.success ? [] : problemsOf(parsed.issues);
  if (!parsed.success || unknown.length > 0) return { code: "invalid", problems: [...unknown, ...wrong] };
  return readSections(parsed.output, now);
}

const noDocument: ScheduleProblem = {
  path: [],
  message: "a file of schedules is a list of names and values: version, then host, registry, images or accounts",
};

function readSections({ accounts, host, registry, images }: StatedDocument, now: Date): ReadDocumentResult {
  const problems: ScheduleProblem[] = [];
  const own = accountOf({ host, registry, images }, [], { now, problems });
  const isOwn = [host, registry, images].some((section) => section !== undefined);
  if (accounts !== undefined && isOwn)
    problems.push({
      path: ["accounts"],
      message: "schedules must be either under accounts, or at the top for the account that is selected",
    });
  if (accounts === undefined && !isOwn)
    problems.push({ path: [], message: "there is no schedule in it. Add host, registry, images or accounts" });
  const named = Object.entries(accounts ?? {}).map(
    ([name, account]) => [name, accountOf(account, ["accounts", name], { now, problems })] as const,
  );
  if (problems.length > 0) return { code: "invalid", problems };
  return { code: "read", document: { ...(isOwn ? { selected: own } : {}), accounts: new Map(named) } };
}

/**
 * Reads a schedule of registry images and fills in the defaults.
 *
 * @param data - Parsed YAML or JSON, or options of a command.
 */
export function readSchedule(data: unknown, { now = new Date() }: ReadScheduleOptions = {}): ReadScheduleResult {
  const parsed = v.safeParse(registrySchema, data);
  const unknown = unknownKeysOfSchedule("registry", data, []);
  if (!parsed.success || unknown.length > 0)
    return {
      code: "invalid",
      problems: [...unknown, ...(parsed.success ? [] : problemsOf(parsed.issues))].map(problemText),
    };
  const { schedule, problems } = registryOf(parsed.output, now);
  return problems.length === 0 ? { code: "read", schedule } : { code: "invalid", problems: problems.map(problemText) };
}

/** Writes a problem with its place, `at: must be a time of day`. */
export function problemText({ path, message }: ScheduleProblem): string {
  return path.length === 0 ? message : `${path.join(".")}: ${message}`;
}

/** Keys that are not known are told apart, with what was meant. */
function problemsOf(issues: readonly v.BaseIssue<unknown>[]): readonly ScheduleProblem[] {
  return issues
    .filter(({ type, expected }) => !(type === "strict_object" && expected === "never"))
    .map((issue) => ({
      path: (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key))),
      message:
        issue.received === "undefined"
          ? "is missing"
          : isTypeName(issue)
            ? "must be a list of names and values"
            : issue.message,
    }));
}

function isTypeName({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === "strict_object" && expected === "Object";
}

function accountOf(
  { host, registry, images }: StatedAccount,
  path: Path,
  { now, problems }: { readonly now: Date; readonly problems: ScheduleProblem[] },
): AccountSchedules {
  const take = <S>(kind: ScheduleKind, more: Path, read: Read<S>): S => {
    problems.push(...read.problems.map((problem) => ({ ...problem, path: [...path, kind, ...more, ...problem.path] })));
    return read.schedule;
  };
  const list = images?.map((item, index) => take("images", [index], imagesOf(item, now)));
  for (const index of twinsIn(list ?? []))
    problems.push({ path: [...path, "images", index], message: "the same schedule is listed above; write it once" });
  return {
    ...(host === undefined ? {} : { host: take("host", [], hostOf(host, now)) }),
    ...(registry === undefined ? {} : { registry: take("registry", [], registryOf(registry, now)) }),
    ...(list === undefined ? {} : { images: list }),
  };
}

/** Places of schedules that stand above already: with the same ID, or without one and with the same words. */
function twinsIn(list: readonly ImagesSchedule[]): readonly number[] {
  const above = new Map<string, ImagesSchedule[]>();
  return [...list.entries()].flatMap(([index, schedule]) => {
    const { id = "new" } = schedule;
    const key = id === "new" ? `words ${wordsOf(schedule)}` : `id ${id}`;
    const others = above.get(key) ?? [];
    above.set(key, [...others, schedule]);
    return others.some((other) => id !== "new" || mayBeOne(other, schedule)) ? [index] : [];
  });
}

/** With the same words, only two first runs tell them apart. */
function mayBeOne(a: ImagesSchedule, b: ImagesSchedule): boolean {
  return a.firstRun === undefined || b.firstRun === undefined || a.firstRun === b.firstRun;
}

function hostOf(section: StatedHost, now: Date): Read<HostSchedule> {
  const stated = withoutStatus(section);
  const { times, problems } = toServiceTimes("host", stated, now);
  const { images, clusters, exclude } = stated;
  const more: ScheduleProblem[] = [...problems, ...problemsOfFind(stated)];
  if (clusters.length > 0 && images !== "all")
    more.push({
      path: ["clusters"],
      message: "the service chooses either by cluster or by images. Nearest: leave images out",
    });
  if (typeof images !== "string" && exclude.length > 0)
    more.push({
      path: ["exclude"],
      message: "leaves images out of all of them, not of listed ones. Nearest: take them off the list",
    });
  return { schedule: normalHost({ ...stated, ...times }), problems: more };
}

function registryOf(section: StatedRegistry, now: Date): Read<RegistrySchedule> {
  const stated = withoutStatus(section);
  const { times, problems } = toServiceTimes("registry", stated, now);
  const { images, registries, namespaces, exclude } = stated;
  const more: ScheduleProblem[] = [...problems, ...problemsOfFind(stated)];
  if (typeof images !== "string" && registries.length + namespaces.length > 0)
    more.push({
      path: [],
      message:
        "registries and namespaces narrow down all or recommended images, not listed ones. Nearest: list only the images that are meant",
    });
  if (typeof images !== "string" && exclude.length > 0)
    more.push({
      path: ["exclude"],
      message: "leaves images out of all of them, not of listed ones. Nearest: take them off the list",
    });
  // Members that are absent are `undefined` to the schema's type.
  const schedule = { ...stated, ...times } as RegistrySchedule;
  return { schedule: normalRegistry(schedule), problems: more };
}

function imagesOf(section: StatedImages, now: Date): Read<ImagesSchedule> {
  const stated = withoutStatus(section);
  const { times, problems } = toServiceTimes("images", stated, now);
  const { everyDays, everyHours } = stated;
  const more = [...problems];
  if (everyDays === undefined && everyHours === undefined)
    more.push({ path: [], message: "everyDays or everyHours is missing" });
  if (everyDays !== undefined && everyHours !== undefined)
    more.push({
      path: ["everyHours"],
      message: "the service counts in days or in hours. Nearest: leave everyHours out",
    });
  return { schedule: normalImages({ ...stated, ...times, until: times.until ?? stated.until }), problems: more };
}

/** Leaves out the runs that a listing tells: they are not part of a schedule. */
function withoutStatus<Section extends { status?: unknown }>(section: Section): Omit<Section, "status"> {
  const stated = { ...section };
  delete stated.status;
  return stated;
}

function problemsOfFind({
  enabled,
  find,
}: {
  readonly enabled: boolean;
  readonly find: readonly string[];
}): ScheduleProblem[] {
  if (!enabled || find.length > 0) return [];
  return [{ path: ["find"], message: "a schedule that runs looks for something. Nearest: enabled: false" }];
}
