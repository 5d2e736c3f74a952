import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname } from "node:path";

import { type KeptSasDetail, type SasDetailEntry, type SasDetailStore, SAS_DETAIL_MEMBERS } from "@plimsoll/core";

import { writeWholeFile } from "../../write-file.js";

/** Details of vulnerabilities that are kept between runs in one file, a line of JSON for each. */
export interface DetailCache extends SasDetailStore {
  /**
   * Writes the file if there is something new. It is replaced whole; what another run wrote meanwhile stays in it.
   *
   * @throws {Error} when it cannot be written.
   */
  save(): Promise<void>;
}

/** Options of {@link openDetailCache}. */
export interface DetailCacheOptions {
  /** The file. */
  readonly path: string;
  /** The time of this run. */
  readonly now: () => Date;
  /** Days for which a detail is kept, a whole number from 1. @default 30 */
  readonly days?: number | undefined;
  /** False if details of earlier runs are not looked at. They are written all the same. @default true */
  readonly reads?: boolean | undefined;
  /** Characters of the file at most; the details that were read first are left out then. @default 32 million */
  readonly maxCharacters?: number | undefined;
}

/** The language that the service is asked for. */
const LANGUAGE = "en";
const DAY_MS = 86_400_000;
/** A file that is longer by far than what is written here was not written here. */
const MAX_BYTES = 128 * 1024 * 1024;

/** A line of the file. */
interface Line extends KeptSasDetail {
  readonly cloud: "alibaba";
  readonly name: string;
  readonly language: string;
  /** When it was read, RFC 3339 in UTC. */
  readonly readAt: string;
}

/** Reads the file. One that is not there, cannot be read or is damaged is as good as empty; whole lines of it are used. */
export async function openDetailCache({
  path,
  now,
  days = 30,
  reads = true,
  maxCharacters = 32_000_000,
}: DetailCacheOptions): Promise<DetailCache> {
  const fresh = new Map<string, Line>();
  const isCurrent = ({ readAt }: Line): boolean => {
    const ageMs = now().getTime() - Date.parse(readAt);
    // A clock that was wrong may have written a time to come.
    return ageMs >= -DAY_MS && ageMs < days * DAY_MS;
  };
  const load = async (): Promise<Map<string, Line>> => {
    const lines = (await linesOf(path)).filter(isCurrent);
    return new Map(lines.map((line) => [line.name, line]));
  };
  const kept = reads ? await load() : new Map<string, Line>();
  return {
    get: (name) => fresh.get(name) ?? kept.get(name),
    set(name, { stamp, entries }) {
      fresh.set(name, { cloud: "alibaba", name, language: LANGUAGE, readAt: now().toISOString(), stamp, entries });
    },
    async save() {
      if (fresh.size === 0) return;
      const all = new Map([...(await load()), ...fresh]);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      const there = await stat(path).catch(() => undefined);
      if (there !== undefined && !there.isFile()) throw new Error(`${path} is not a regular file.`);
      await writeWholeFile(path, textOf([...all.values()], maxCharacters));
      for (const [name, line] of fresh) kept.set(name, line);
      fresh.clear();
    },
  };
}

/** The newest lines that have room, in the order of their names, so that equal details make an equal file. */
function textOf(lines: readonly Line[], maxCharacters: number): string {
  let left = maxCharacters;
  const newest = lines.toSorted((a, b) => Date.parse(b.readAt) - Date.parse(a.readAt));
  const texts = newest.map((line) => `${JSON.stringify(line)}\n`);
  const fitting = texts.filter((text) => {
    left -= text.length;
    return left >= 0;
  });
  return fitting.toSorted().join("");
}

async function linesOf(path: string): Promise<readonly Line[]> {
  try {
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > MAX_BYTES) return [];
    return (await readFile(path, "utf8")).split("\n").flatMap(lineIn);
  } catch {
    return [];
  }
}

function lineIn(text: string): readonly Line[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof value !== "object" || value === null) return [];
  const { cloud, name, language, readAt, stamp, entries } = value as Readonly<Record<string, unknown>>; // looked at below
  if (cloud !== "alibaba" || language !== LANGUAGE || !Array.isArray(entries)) return [];
  if (typeof name !== "string" || typeof stamp !== "string" || typeof readAt !== "string") return [];
  const all = (entries as readonly unknown[]).map(entryIn); // isArray gives any[]
  const known = all.filter((entry) => entry !== undefined);
  return known.length < all.length ? [] : [{ cloud, name, language, readAt, stamp, entries: known }];
}

function entryIn(value: unknown): SasDetailEntry | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const members: Partial<Record<(typeof SAS_DETAIL_MEMBERS)[number], string>> = {};
  for (const member of SAS_DETAIL_MEMBERS) {
    const text: unknown = (value as Readonly<Record<string, unknown>>)[member]; // only looked at
    if (typeof text === "string") members[member] = text;
    else if (text !== undefined) return undefined;
  }
  return members;
}
