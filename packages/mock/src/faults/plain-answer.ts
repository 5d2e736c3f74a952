import { writeJson } from "../wire/json-text.js";
import { bytesOf } from "../wire/message.js";

/** An object of JSON. */
export type Json = Record<string, unknown>;

/** A copy of an answer as its JSON has it: lists may have been written already. */
export function plainOf(answer: object): Json {
  return JSON.parse(bytesOf(writeJson({ ...answer })).toString()) as Json; // the object that was written
}

/** True for an object of JSON. */
export function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
