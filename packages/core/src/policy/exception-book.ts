import type { Finding } from "../findings/finding.js";
import { packageTest } from "./condition.js";
import { DAY_MS, endOfDayMs } from "./durations.js";
import type { EvaluatedPlace, ExceptionState, ExceptionUse, PolicyException } from "./evaluation.js";
import { type Glob, globOf, imageGlobOf } from "./globs.js";
import { selectByImage } from "./select-by-image.js";
import { type Tri, NO, YES, absent, every } from "./tri.js";

/** Days before its end in which an exception is `expiring`. */
const EXPIRING_DAYS = 14;

/** Verdict of the exceptions on one finding under one rule. */
export interface Excuse {
  /** The exception that covers it, the narrowest of several. */
  readonly covered?: PolicyException;
  /** The exception that covered it until it expired. */
  readonly expired?: PolicyException;
  /** The field that decides whether one covers it, and is absent. */
  readonly undecided?: string | undefined;
}

const NO_EXCUSE: Excuse = {};

interface Entry {
  readonly exception: PolicyException;
  readonly narrowness: number;
  readonly state: ExceptionState;
  readonly daysLeft: number;
  readonly path: Glob | undefined;
  readonly image: Glob | undefined;
  findings: number;
  fixed: number;
  readonly images: Set<string>;
}

/** The exceptions of a policy at one time, with what they did. It is asked by ID and image, so that ten thousand cost little more than ten. */
export class ExceptionBook {
  readonly #entries: readonly Entry[];
  readonly #byId = new Map<string, (places: readonly EvaluatedPlace[]) => readonly Entry[]>();

  /** @param atMs - Time of the evaluation. */
  constructor(exceptions: readonly PolicyException[], atMs: number) {
    this.#entries = exceptions.map((exception) => entryOf(exception, atMs));
    const groups = new Map<string, Entry[]>();
    for (const entry of this.#entries) {
      const id = entry.exception.id.toUpperCase();
      const same = groups.get(id) ?? [];
      same.push(entry);
      groups.set(id, same);
    }
    // The narrowest is asked first; of equal ones the first in the file.
    for (const [id, same] of groups)
      this.#byId.set(
        id,
        selectByImage(
          same.toSorted((a, b) => b.narrowness - a.narrowness),
          ({ exception }) => exception.image,
        ),
      );
  }

  /** True if the policy has no exception. */
  get isEmpty(): boolean {
    return this.#byId.size === 0;
  }

  /**
   * Looks for an exception for a finding that breaks a rule, or may.
   *
   * @param places - Every place of its image: an exception of images must fit all, since the image runs in all.
   */
  excuse(finding: Finding, rule: string, places: readonly EvaluatedPlace[]): Excuse {
    if (this.isEmpty) return NO_EXCUSE;
    let undecided: Tri | undefined;
    let expired: PolicyException | undefined;
    for (const entry of this.#of(finding, places)) {
      if (entry.exception.rule !== undefined && entry.exception.rule !== rule) continue;
      const fits = fitsFinding(entry, finding, places);
      if (fits.holds === false || hasEnded(entry.exception, finding)) continue;
      if (entry.state === "expired") {
        if (fits.holds === true) expired ??= entry.exception;
      } else if (fits.holds === true) return { covered: entry.exception };
      else undecided ??= fits;
    }
    return {
      ...(expired === undefined ? {} : { expired }),
      ...(undecided === undefined ? {} : { undecided: undecided.field }),
    };
  }

  /**
   * Counts what the exceptions do for one finding.
   *
   * @param used - Exceptions that cover it, or would if they had not expired.
   * @param rules - Rules that it breaks or would break.
   */
  count(
    finding: Finding,
    {
      used,
      rules,
      places,
    }: { used: ReadonlySet<PolicyException>; rules: readonly string[]; places: readonly EvaluatedPlace[] },
  ): void {
    const { id = "", key, account = "" } = finding.image;
    for (const entry of this.#of(finding, places)) {
      const { exception } = entry;
      if (used.has(exception)) {
        entry.findings += 1;
        entry.images.add(`${account} ${id} ${key}`);
      }
      const isAsked = exception.rule === undefined || rules.includes(exception.rule);
      if (isAsked && hasEnded(exception, finding) && fitsFinding(entry, finding, places).holds === true)
        entry.fixed += 1;
    }
  }

  /** The exceptions with what they did so far, in their order. */
  uses(): readonly ExceptionUse[] {
    return this.#entries.map(({ exception, state, daysLeft, findings, images, fixed }, index) => ({
      index,
      exception,
      state,
      daysLeft,
      findings,
      images: images.size,
      fixed,
    }));
  }

  /** Exceptions that may cover a finding. */
  *#of({ id, aliases }: Finding, places: readonly EvaluatedPlace[]): Generator<Entry> {
    const seen = new Set([id, ...aliases].map((name) => name.toUpperCase()));
    const found = [...seen].flatMap((name) => this.#byId.get(name)?.(places) ?? []);
    yield* seen.size === 1 ? found : found.sort((a, b) => b.narrowness - a.narrowness);
  }
}

function entryOf(exception: PolicyException, atMs: number): Entry {
  const { package: name, path, image, rule, expires } = exception;
  const endMs = endOfDayMs(expires) ?? Number.NEGATIVE_INFINITY;
  const daysLeft = Math.floor((endMs - atMs) / DAY_MS);
  return {
    exception,
    narrowness: [name, path, image, rule].filter((part) => part !== undefined).length,
    state: endMs < atMs ? "expired" : daysLeft < EXPIRING_DAYS ? "expiring" : "active",
    daysLeft,
    path: path === undefined ? undefined : globOf(path.replace(/^\//, "")),
    image: image === undefined ? undefined : imageGlobOf(image),
    findings: 0,
    fixed: 0,
    images: new Set(),
  };
}

function fitsFinding({ exception, path, image }: Entry, finding: Finding, places: readonly EvaluatedPlace[]): Tri {
  const wanted = exception.package?.toLowerCase();
  return every([
    wanted === undefined ? YES : packageTest(finding, (name) => name.toLowerCase() === wanted),
    path === undefined ? YES : fitsPath(path, finding),
    ...(image === undefined ? [] : places.map((place) => fitsPlace(image, place))),
  ]);
}

function fitsPath(glob: Glob, { path, package: found }: Finding): Tri {
  const given = path ?? found?.path;
  if (given === undefined) return absent("path");
  return glob(given) ? YES : NO;
}

function fitsPlace(glob: Glob, { name, repository }: EvaluatedPlace): Tri {
  if (name === "" && repository === "") return absent("name");
  return glob(name) || (repository !== "" && glob(repository)) ? YES : NO;
}

function hasEnded({ until }: PolicyException, { fixable, fixedVersions = [] }: Finding): boolean {
  return until === "fixed" && (fixable === true || fixedVersions.length > 0);
}
