import { cleanLine, cutText } from "../formats/text.js";
import type { Verdict } from "../policy/evaluation.js";
import type { VerdictChanges } from "./verdict-changes.js";
import type { VerdictFile, VerdictImage } from "./verdict-file.js";

/** Images that a message names, of each kind. */
const NAMED = 10;

const SEVERITIES = ["critical", "high", "medium", "low", "none", "unknown"] as const;

/** One message about changed verdicts, before any product has adapted it to its markup. */
export interface Message {
  /** The verdict, `Plimsoll gate: fail, was pass`. */
  readonly title: string;
  /** Verdict of the evaluation, for the color of a card. */
  readonly verdict: Verdict;
  /** Numbers, policy, and sources that were not read completely, a line each. */
  readonly facts: readonly string[];
  /** The worst images that newly fail, at most 10, a line each. */
  readonly failing: readonly string[];
  /** Number of images that newly fail. */
  readonly newlyFailing: number;
  /** Images that newly pass, at most 10, a line each. */
  readonly passing: readonly string[];
  /** Number of images that newly pass. */
  readonly newlyPassing: number;
  /** Page with more, such as the run of the pipeline; absent if there is none. */
  readonly link?: string;
  /** The same as data, for programs. */
  readonly data: object;
}

/** Options of {@link messageOf}. */
export interface MessageOptions {
  /** Page with more, an address of http or https; left out if {@link linkAddress} does not take it. @default none */
  readonly link?: string | undefined;
}

/**
 * Puts changes into one message, of bounded size however many there are.
 *
 * @param file - The evaluation.
 * @param changes - Its changes.
 */
export function messageOf(file: VerdictFile, changes: VerdictChanges, { link }: MessageOptions = {}): Message {
  const { verdict, previous, newlyFailing, newlyPassing } = changes;
  const failing = newlyFailing.toSorted(byWorst).slice(0, NAMED);
  const passing = newlyPassing.slice(0, NAMED);
  const address = link === undefined ? undefined : linkAddress(link);
  const page = address === undefined ? {} : { link: address };
  return {
    title: `Plimsoll gate: ${verdict}${previous === undefined || previous === verdict ? "" : `, was ${previous}`}`,
    verdict,
    facts: factsOf(file, changes),
    failing: failing.map(
      (image) => `${nameOf(image)}: ${[breakingText(image), reasonOf(image)].filter(Boolean).join("; ")}`,
    ),
    newlyFailing: newlyFailing.length,
    passing: passing.map(nameOf),
    newlyPassing: newlyPassing.length,
    ...page,
    data: dataOf(file, changes, { failing, passing, page }),
  };
}

function factsOf({ at, policy, sources, totals }: VerdictFile, changes: VerdictChanges): readonly string[] {
  const { newlyFailing, newlyPassing, stillFailing, isPolicyChanged } = changes;
  const name = policy.file === undefined ? "" : ` ${short(policy.file)}`;
  const unread = sources.filter(({ complete }) => !complete);
  const named = unread
    .slice(0, 3)
    .map(({ account, source }) => short(account === undefined ? source : `${account}: ${source}`));
  return [
    `${newlyFailing.length} newly failing, ${newlyPassing.length} newly passing, ${stillFailing} still failing, ${totals.images.unknown} unknown, ${totals.images.pass} passing`,
    `Policy${name}, judged as of ${short(at)}${isPolicyChanged ? "; the policy has changed since the last message" : ""}`,
    ...(unread.length === 0
      ? []
      : [`Not read completely: ${named.join(", ")}${unread.length > 3 ? `, and ${unread.length - 3} more` : ""}`]),
  ];
}

function dataOf(
  { at, policy, sources, totals }: VerdictFile,
  changes: VerdictChanges,
  {
    failing,
    passing,
    page,
  }: { readonly failing: readonly VerdictImage[]; readonly passing: readonly VerdictImage[]; readonly page: object },
): object {
  const { verdict, previous, newlyFailing, newlyPassing, stillFailing, isPolicyChanged } = changes;
  const image = ({ cloud, account, id, name }: VerdictImage): object => ({
    cloud,
    ...(account !== undefined && { account: short(account) }),
    id: short(id),
    name: short(name),
  });
  return {
    verdict,
    ...(previous !== undefined && { previousVerdict: previous }),
    at,
    policy: { ...(policy.file !== undefined && { file: short(policy.file) }), changed: isPolicyChanged },
    complete: sources.every(({ complete }) => complete),
    counts: {
      newlyFailing: newlyFailing.length,
      newlyPassing: newlyPassing.length,
      stillFailing,
      ...totals.images,
    },
    newlyFailing: failing.map((each) => ({ ...image(each), breaking: each.breaking, reason: reasonOf(each) })),
    newlyPassing: passing.map(image),
    ...page,
  };
}

/** More findings of a worse severity first, then by name. */
function byWorst(left: VerdictImage, right: VerdictImage): number {
  for (const severity of SEVERITIES) {
    const difference = (right.breaking[severity] ?? 0) - (left.breaking[severity] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.name < right.name ? -1 : Number(left.name > right.name);
}

function breakingText({ breaking }: VerdictImage): string {
  const counts = SEVERITIES.filter((severity) => (breaking[severity] ?? 0) > 0);
  return counts
    .map((severity) => `${breaking[severity]} ${severity === "unknown" ? "without a severity" : severity}`)
    .join(", ");
}

/** The first rule that fails, which is enough to know whom to ask. */
function reasonOf({ rules }: VerdictImage): string {
  const failed = rules.filter(({ verdict }) => verdict === "fail");
  const [first] = failed;
  if (first === undefined) return "";
  return `${short(first.rule)}: ${short(first.reason)}${failed.length > 1 ? `, and ${failed.length - 1} more rules` : ""}`;
}

function nameOf({ account, name }: VerdictImage): string {
  return short(account === undefined ? name : `${account}: ${name}`);
}

/** Text from outside in one line of bounded length. */
function short(text: string): string {
  return cutText(cleanLine(text), 120);
}

/** Characters of a link that fit into the smallest message, as it is sent. */
export const MAX_LINK = 1000;

/**
 * The address of a link as messages have it.
 *
 * @param text - The link as it was given.
 * @returns `undefined` for what is not an address of http or https, or too long: signs outside ASCII are written as several.
 */
export function linkAddress(text: string): string | undefined {
  if (text.length > MAX_LINK || !URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) return undefined;
  const address = inertUrl(text);
  return address.length > MAX_LINK ? undefined : address;
}

/** An address without signs that end a link in the markup of a product. */
function inertUrl(link: string): string {
  return new URL(link).href.replaceAll(/[()<>|[\]]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
