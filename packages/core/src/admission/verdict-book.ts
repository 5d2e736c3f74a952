import { type ImageReference, parseImageReference, referenceText, registryHost } from "../image/image-reference.js";
import type { EvaluatedImage, EvaluatedPlace, RuleResult, Verdict } from "../policy/evaluation.js";

/** Why an image has no verdict: labels of metrics. */
export type UnknownCode =
  /** The rules do not decide it. */
  | "undecided"
  /** No list has it. */
  | "not-found"
  /** Its tag names several images. */
  | "ambiguous"
  /** A list has such a name, and the cloud does not say of which registry. */
  | "registry-unknown"
  /** A list was not read completely, so that the tag may name another image too. */
  | "incomplete"
  /** The text names no image. */
  | "invalid-name"
  /** No inventory has been read. */
  | "not-read"
  /** The inventory was read too long ago. */
  | "stale"
  /** There was no time left to look. */
  | "timeout";

/** Verdict on an image that is about to run. */
export interface ImageVerdict {
  /** The verdict. */
  readonly verdict: Verdict;
  /** Why it is unknown; absent for the other verdicts. */
  readonly code?: UnknownCode;
  /** Part of the name by which it was found; absent if it was not found. */
  readonly by?: "digest" | "tag";
  /** Reasons, a line for each rule; for a pass those that are unknown and do not count. */
  readonly reasons: readonly string[];
}

/** Rules that are reported for an image. */
const MAX_REASONS = 3;
/** Characters of a reason. */
const MAX_REASON = 300;

/** All that is known under one digest or name. Its size does not depend on how many images have it. */
interface Entry {
  /** Identity of the image; the same image has the same in two accounts. */
  readonly identity: string;
  /** True if images of several identities have the name. */
  readonly isAmbiguous: boolean;
  /** True if every one fails. */
  readonly isFailSure: boolean;
  /** The worst verdict: one account may know more of an image than another that lets it pass. */
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * Verdicts of an inventory, to be looked up by what a container is to run. It holds what an answer needs and nothing else of an image: about
 * 1 KB for one with reasons.
 */
export class VerdictBook {
  readonly #byDigest = new Map<string, Entry>();
  readonly #byName = new Map<string, Entry>();
  /** Names of which the cloud does not say the registry. */
  readonly #withoutRegistry = new Set<string>();
  readonly #texts = new Map<string, readonly string[]>();
  readonly #textOf: (text: string) => string;
  #images = 0;
  #nameless = 0;
  /** False once it is known that a list was not read completely. */
  isWhole = true;

  /**
   * @param textOf - Makes text from outside safe to show.
   */
  constructor(textOf: (text: string) => string) {
    this.#textOf = textOf;
  }

  /** Number of images that it has a verdict on. */
  get images(): number {
    return this.#images;
  }

  /** Adds an image. */
  add({ id, places, verdict, rules }: EvaluatedImage): void {
    const digests = new Set([id, ...places.map(({ digest = "" }) => digest)].filter((digest) => digest !== ""));
    const [first] = digests;
    const identity = first ?? `nameless ${this.#nameless++}`;
    const reasons = this.#reasonsOf(verdict, rules);
    const entry: Entry = { identity, isAmbiguous: false, isFailSure: verdict === "fail", verdict, reasons };
    this.#images += 1;
    for (const digest of digests) note(this.#byDigest, digest, entry);
    for (const place of places) this.#addName(place, entry);
  }

  /** Looks up what a container is to run: by its digest, or else by its tag if that names one image. */
  find(image: string): ImageVerdict {
    const reference = parseImageReference(image);
    if (reference === undefined)
      return unknown("invalid-name", "this is not a name of an image; write registry/repository:tag or a digest");
    return reference.digest === undefined ? this.#findTag(reference) : this.#findDigest(reference.digest);
  }

  #findDigest(digest: string): ImageVerdict {
    const entry = this.#byDigest.get(digest);
    if (entry !== undefined) return verdictOf(entry, "digest");
    return unknown(
      "not-found",
      "no account knows this digest; sync the registry and scan it: plimsoll scan start <image> --sync",
    );
  }

  #findTag(reference: ImageReference): ImageVerdict {
    const entry = this.#byName.get(referenceText(reference));
    if (entry === undefined) {
      if (this.#withoutRegistry.has(`${reference.path}:${reference.tag ?? ""}`))
        return unknown(
          "registry-unknown",
          "an account has an image of this name, in an unknown registry; pin its digest",
        );
      return unknown(
        "not-found",
        "no account has this image; sync the registry and scan it: plimsoll scan start <image> --sync",
      );
    }
    // If all that the tag may name fail, whichever it is fails.
    if (entry.isFailSure) return verdictOf(entry, "tag");
    if (entry.isAmbiguous) return unknown("ambiguous", "the tag names several images; pin the digest");
    if (!this.isWhole && entry.verdict === "pass")
      return unknown(
        "incomplete",
        "lists of images were not read completely, so the tag may name another; pin the digest",
      );
    return verdictOf(entry, "tag");
  }

  #addName(place: EvaluatedPlace, entry: Entry): void {
    const { repository, tag } = place;
    if (tag === undefined || repository === "" || repository.startsWith("<")) return;
    const full = repositoryIn(place);
    if (full === undefined) {
      this.#withoutRegistry.add(`${repository}:${tag}`);
      return;
    }
    const reference = parseImageReference(`${full}:${tag}`);
    if (reference !== undefined) note(this.#byName, referenceText(reference), entry);
  }

  /** Many images break the same rules in the same words, so each list of reasons is held once. */
  #reasonsOf(verdict: Verdict, rules: readonly RuleResult[]): readonly string[] {
    const told = rules.filter((rule) => (verdict === "pass" ? rule.verdict !== "pass" : rule.countsAs === verdict));
    if (told.length === 0) return NONE;
    const lines = told
      .slice(0, MAX_REASONS)
      .map(({ rule, reason }) => this.#textOf(cut(`${rule}: ${reason}`, MAX_REASON)));
    if (told.length > MAX_REASONS) lines.push(`and ${told.length - MAX_REASONS} more rules`);
    const key = lines.join("\n");
    const known = this.#texts.get(key);
    if (known !== undefined) return known;
    this.#texts.set(key, lines);
    return lines;
  }
}

/** A verdict that is unknown, with its reason. */
export function unknown(code: UnknownCode, reason: string): ImageVerdict {
  return { verdict: "unknown", code, reasons: [reason] };
}

/** Cuts a text between characters. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

/**
 * Name of a repository with its registry, as runtimes write it; `undefined` where the cloud does not say the registry.
 * Hosts name images as Docker does; lists of registries have the registry as a URL, in a list of JSON, or in the name.
 */
function repositoryIn({ kind, repository, registry }: EvaluatedPlace): string | undefined {
  if (kind === "host") return repository;
  const host = hostIn(registry);
  if (host === undefined) return undefined;
  return repository.startsWith(`${host}/`) ? repository : `${registryHost(host)}/${repository}`;
}

function hostIn(address = ""): string | undefined {
  const [, host = ""] =
    /(?:^|"|\/\/)((?:[a-z0-9-]+\.)+[a-z0-9-]+(?::[0-9]+)?|localhost(?::[0-9]+)?)(?=$|"|\/)/i.exec(address) ?? [];
  return host === "" ? undefined : host;
}

function note(map: Map<string, Entry>, key: string, entry: Entry): void {
  const known = map.get(key);
  map.set(key, known === undefined ? entry : merged(known, entry));
}

const RANKS: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, pass: 2 };

function merged(one: Entry, other: Entry): Entry {
  const worst = RANKS[other.verdict] < RANKS[one.verdict] ? other : one;
  return {
    ...worst,
    isAmbiguous: one.isAmbiguous || other.isAmbiguous || one.identity !== other.identity,
    isFailSure: one.isFailSure && other.isFailSure,
  };
}

function verdictOf({ verdict, reasons }: Entry, by: "digest" | "tag"): ImageVerdict {
  return { verdict, ...(verdict === "unknown" ? { code: "undecided" as const } : {}), by, reasons };
}
