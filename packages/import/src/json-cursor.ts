import { isObject } from "./is-object.js";
import type { ImportErrorCode, Place } from "./import-error.js";
import { ImportError } from "./import-error.js";

/** A longer text is not repeated in an error. */
const maxShown = 40;

/** An image ID or a digest, by the two algorithms that are registered for images. */
const digest = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

/** A value in a JSON document with its path, so that an error can name the place. */
export class JsonCursor {
  readonly #value: unknown;
  readonly #place: Place;

  constructor(value: unknown, place: Place) {
    this.#value = value;
    this.#place = place;
  }

  /**
   * Parses a document.
   *
   * @throws {ImportError} when the text is not JSON.
   */
  static parse(text: string, place: Place): JsonCursor {
    try {
      return new JsonCursor(JSON.parse(text), place);
    } catch {
      throw new ImportError(place, { code: "NotJson", expected: "JSON" });
    }
  }

  /** Parses a document that is encoded inside this value. */
  parsed(text: string): JsonCursor {
    return JsonCursor.parse(text, { ...this.#place, path: `${this.#place.path} (decoded)` });
  }

  /** The value as it is. */
  get value(): unknown {
    return this.#value;
  }

  /** `false` for `null` and for a field that is missing. */
  get isPresent(): boolean {
    return this.#value !== undefined && this.#value !== null;
  }

  /** A field of this object; a cursor without a value if the field or the object is missing. */
  member(name: string): JsonCursor {
    const object = this.isPresent ? this.#value : {};
    if (!isObject(object)) throw this.wrong("an object");
    const value = Object.hasOwn(object, name) ? object[name] : undefined;
    return new JsonCursor(value, { ...this.#place, path: `${this.#place.path}.${name}` });
  }

  /** The items of this list; empty if the list is missing. `null` items are left out. */
  items(): readonly JsonCursor[] {
    if (!this.isPresent) return [];
    if (!Array.isArray(this.#value)) throw this.wrong("a list");
    return this.#value
      .map((item: unknown, index) => new JsonCursor(item, { ...this.#place, path: `${this.#place.path}[${index}]` }))
      .filter((item) => item.isPresent);
  }

  /** Reads the value if it is present. */
  optional<T>(read: (cursor: this) => T): T | undefined {
    return this.isPresent ? read(this) : undefined;
  }

  /** A text. */
  text(): string {
    return typeof this.#value === "string" ? this.#value : this.#fail("a text");
  }

  /** One of some texts. */
  oneOf<const T extends string>(allowed: readonly T[]): T {
    const text = this.text();
    return allowed.find((choice) => choice === text) ?? this.#fail(`one of ${allowed.join(", ")}`);
  }

  /** `true` or `false`. */
  flag(): boolean {
    return typeof this.#value === "boolean" ? this.#value : this.#fail("true or false");
  }

  /** A number of things or bytes: an integer from 0. */
  count(): number {
    const value = this.#value;
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0
      ? value
      : this.#fail("an integer from 0");
  }

  /** `sha256:` and 64 hexadecimal digits, or `sha512:` and 128. */
  digest(): string {
    const text = this.text();
    return digest.test(text) ? text : this.#fail("sha256: and 64 hexadecimal digits, or sha512: and 128");
  }

  /** A time, as RFC 3339 in UTC; `undefined` for an empty text or a time before 1970: Go writes the year 1 for an unknown time. */
  time(): string | undefined {
    const text = this.text();
    if (text === "") return undefined;
    const timeMs = Date.parse(text);
    if (Number.isNaN(timeMs)) return this.#fail("a time by RFC 3339");
    return timeMs < 0 ? undefined : new Date(timeMs).toISOString();
  }

  /** Makes an error for a value that is not the expected one. */
  wrong(expected: string, code: ImportErrorCode = "InvalidValue"): ImportError {
    return new ImportError(this.#place, { code, expected, found: describe(this.#value) });
  }

  #fail(expected: string): never {
    throw this.wrong(expected);
  }
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing";
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  const text = JSON.stringify(value);
  return text.length > maxShown ? `a text of ${text.length} characters` : text;
}
