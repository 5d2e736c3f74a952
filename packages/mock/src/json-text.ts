/**
 * JSON of a `T`, already written. Lets a page of stored rows go out without being read and written once more.
 *
 * The type parameter keeps the text of one type from being answered where another belongs.
 */
export class JsonText<T> {
  /** Only for the type checker: tells `JsonText<A>` from `JsonText<B>`. */
  declare protected readonly type: T;
  /** The JSON. */
  readonly text: string;

  private constructor(text: string) {
    this.text = text;
  }

  /** Text of an array, from the comma-separated texts of its items, which were written from values of type `Item`. */
  static array<Item>(items: string): JsonText<Item[]> {
    return new JsonText<Item[]>(`[${items}]`);
  }
}

/** An object whose members may be given as written JSON. */
export type WithJsonText<T> = { readonly [K in keyof T]: JsonText<T[K]> | T[K] };

/** Writes an object whose members may be written already. */
export function writeJson(object: Readonly<Record<string, unknown>>): string {
  let text = "";
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue;
    const written = value instanceof JsonText ? value.text : JSON.stringify(value);
    text += `${text === "" ? "" : ","}${JSON.stringify(name)}:${written}`;
  }
  return `{${text}}`;
}
