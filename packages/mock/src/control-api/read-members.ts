import { isObject } from "../wire/unflatten.js";
import { invalid } from "./problem.js";

/** Reads a value of JSON. @throws {Problem} when it is of another kind. */
export type Reader<T> = (value: unknown, name: string) => T;

type Readers = Readonly<Record<string, Reader<unknown>>>;

/** What a shape reads, without the members that are not there. */
type Members<Shape extends Readers> = {
  readonly [Name in keyof Shape as undefined extends ReturnType<Shape[Name]> ? never : Name]: ReturnType<Shape[Name]>;
} & {
  readonly [Name in keyof Shape as undefined extends ReturnType<Shape[Name]> ? Name : never]?: Exclude<
    ReturnType<Shape[Name]>,
    undefined
  >;
};

/**
 * Reads the members of an object.
 *
 * @throws {Problem} when it is none, a member is unknown, missing, or of another kind.
 */
export function readMembers<Shape extends Readers>(value: unknown, shape: Shape, place = "The body"): Members<Shape> {
  if (!isObject(value)) throw invalid(`${place} must be an object.`);
  for (const name of Object.keys(value))
    if (!Object.hasOwn(shape, name))
      throw invalid(`${place} has no member ${name}; it has ${Object.keys(shape).join(", ") || "none"}.`);
  const read = Object.entries(shape).map(([name, reader]) => [name, reader(value[name], name)] as const);
  return Object.fromEntries(read.filter(([, member]) => member !== undefined)) as Members<Shape>; // each member comes from its reader
}

/** A number. Its range is checked where it is used. */
export const number: Reader<number> = (value, name) => {
  if (typeof value !== "number") throw invalid(`${name} must be a number.`);
  return value;
};

/** Text. */
export const text: Reader<string> = (value, name) => {
  if (typeof value !== "string") throw invalid(`${name} must be a text.`);
  return value;
};

/** Yes or no. */
export const flag: Reader<boolean> = (value, name) => {
  if (typeof value !== "boolean") throw invalid(`${name} must be true or false.`);
  return value;
};

/** A member that may be left out. */
export function optional<T>(reader: Reader<T>): Reader<T | undefined> {
  return (value, name) => (value === undefined ? undefined : reader(value, name));
}

/** A list. */
export function listOf<T>(reader: Reader<T>): Reader<readonly T[]> {
  return (value, name) => {
    if (!Array.isArray(value)) throw invalid(`${name} must be a list.`);
    return value.map((item: unknown, index) => reader(item, `${name}[${index}]`));
  };
}

/** One of some words. */
export function oneOf<T extends string>(words: readonly T[]): Reader<T> {
  return (value, name) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw invalid(`${name} must be one of ${words.join(", ")}.`);
    return found;
  };
}
