import type { Service } from "@plimsoll/types";

import { PlimsollError } from "../errors/plimsoll-error.js";
import { fieldOf } from "../base/json.js";
import { fingerprint } from "./fingerprint.js";
import type { Progress } from "./list-position.js";

/**
 * Progress of reading a list as plain JSON of a few kilobytes, however long the list is. Store it, and give it to
 * `paginate` as `from` to go on behind the item that was handed out last. It holds no secrets, but up to 100 image IDs.
 *
 * It belongs to one account and region, which it does not name: with the key of another, none of its items is found, and
 * reading starts over.
 */
export interface PageCheckpoint {
  /** Version of this format. */
  readonly version: 1;
  /** Service of the list. */
  readonly service: Service;
  /** Action that answers the list. */
  readonly action: string;
  /** Fingerprint of the action's parameters, 16 hexadecimal digits. */
  readonly parameters: string;
  /** Items of a page, as they were asked for. */
  readonly pageSize: number;
  /** Items that stood before the last one of `recent` when it was read. */
  readonly offset: number;
  /** Identities of the last items that were handed out, 50 at most, the last one at the end. The place is found by them. */
  readonly recent: readonly string[];
  /** Identities of the last items that were added before this place and came late, 50 at most. */
  readonly late: readonly string[];
  /** Items that were handed out up to here, in this run and those before. */
  readonly items: number;
  /** Items of the list by the service's last answer; `null` if it had no usable count. */
  readonly total: number | null;
  /** True if the list moved while it was read. */
  readonly drifted: boolean;
  /** True if a gap was given up, so that the result cannot be complete any more. */
  readonly torn: boolean;
}

/** Which list is read. */
export interface ListName {
  /** Service of the list. */
  readonly service: Service;
  /** Action that answers the list. */
  readonly action: string;
  /** The action's parameters, without those that address a page. */
  readonly parameters: object | undefined;
}

/** Adds the name of the list to the progress of reading it. */
export function checkpointOf(list: ListName, pageSize: number, progress: Progress): PageCheckpoint {
  const { service, action, parameters } = list;
  return { version: 1, service, action, parameters: digestOf(parameters), pageSize, ...progress };
}

/**
 * Reads the progress out of a checkpoint that may have been through a file.
 *
 * @throws {PlimsollError} with code `CheckpointRefused` when it is of another version or list, or was changed.
 */
export function progressIn(checkpoint: unknown, { service, action, parameters }: ListName): Progress {
  const version = fieldOf(checkpoint, "version");
  if (version !== 1) throw refusal(`is of version ${String(version)}, and only version 1 is known`);
  const of = `${String(fieldOf(checkpoint, "service"))} ${String(fieldOf(checkpoint, "action"))}`;
  if (of !== `${service} ${action}`) throw refusal(`was taken from ${of}, not from ${service} ${action}`);
  if (fieldOf(checkpoint, "parameters") !== digestOf(parameters)) throw refusal("was taken with other parameters");
  if (!isProgress(checkpoint)) throw refusal("was changed: a field is missing or not what it was");
  const { offset, recent, late, items, total, drifted, torn } = checkpoint;
  return { offset, recent, late, items, total, drifted, torn };
}

function isProgress(value: unknown): value is Progress {
  const isCount = (name: string): boolean => {
    const field = fieldOf(value, name);
    return Number.isSafeInteger(field) && Number(field) >= 0;
  };
  const isFlag = (name: string): boolean => typeof fieldOf(value, name) === "boolean";
  const isTexts = (name: string): boolean => {
    const field = fieldOf(value, name);
    return Array.isArray(field) && field.every((text) => typeof text === "string");
  };
  const counts = ["offset", "items"].every(isCount) && (isCount("total") || fieldOf(value, "total") === null);
  return counts && ["recent", "late"].every(isTexts) && ["drifted", "torn"].every(isFlag);
}

function refusal(problem: string): PlimsollError {
  return new PlimsollError({
    code: "CheckpointRefused",
    rawMessage: `The checkpoint ${problem}.`,
    nextStep:
      "go on with the action and the parameters that it was taken with, or leave out `from` to read from the start.",
  });
}

/** Fingerprint of parameters. The order of members and those that are `undefined` make no difference, as on the wire. */
function digestOf(parameters: object = {}): string {
  const sorted = (_: string, value: unknown): unknown =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : typeof value === "bigint"
        ? String(value)
        : value;
  const words = fingerprint(JSON.stringify(parameters, sorted));
  return words.map((word) => word.toString(16).padStart(8, "0")).join("");
}
