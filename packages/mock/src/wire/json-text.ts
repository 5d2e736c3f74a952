/**
 * A list of JSON, already written. Lets a page of stored rows go out without being read and written once more.
 *
 * The type parameter keeps the text of one type from being answered where another belongs.
 */
export class JsonText<T> {
  /** Only for the type checker: tells `JsonText<A>` from `JsonText<B>`. */
  declare protected readonly type: T;
  /** The text between the brackets, as UTF-8. */
  readonly items: Uint8Array;

  /** The whole JSON text, for tests. */
  get text(): string {
    return `[${Buffer.from(this.items).toString()}]`;
  }

  private constructor(items: Uint8Array) {
    this.items = items;
  }

  /** Text of an array, from the comma-separated texts of its items, which were written from values of type `Item`. */
  static array<Item>(items: Uint8Array): JsonText<Item[]> {
    return new JsonText<Item[]>(items);
  }
}

/** An object whose members may be given as written JSON. */
export type WithJsonText<T> = { readonly [K in keyof T]: JsonText<T[K]> | T[K] };

/**
 * Writes an object whose members may be written already.
 *
 * @param object - The object.
 * @param envelope - Name of the one member of an object around it. @default nothing is around it
 * @returns In parts: copies of long lists would be the longest part of the work.
 */
export function writeJson(
  object: Readonly<Record<string, unknown>>,
  envelope?: string,
): readonly (string | Uint8Array)[] {
  const [before, after] = envelope === undefined ? ["{", "}"] : [`{${JSON.stringify(envelope)}:{`, "}}"];
  const parts: (string | Uint8Array)[] = [];
  let text = before;
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    text += `${text === before ? "" : ","}${JSON.stringify(name)}:`;
    if (!(value instanceof JsonText)) {
      text += JSON.stringify(value);
      continue;
    }
    parts.push(`${text}[`, value.items);
    text = "]";
  }
  parts.push(text + after);
  return parts;
}
