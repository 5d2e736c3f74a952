/** Reads the members of one answer, and notes those that cannot be expressed in our format. */
export class AnswerReader {
  readonly #members: Readonly<Record<string, unknown>>;
  /** The members that cannot be expressed, each with its value. */
  readonly unsaid: string[] = [];

  constructor(answer: object) {
    this.#members = { ...answer };
  }

  /** The value of a member; `null` counts as absent. */
  value(name: string): unknown {
    return this.#members[name] ?? undefined;
  }

  /** A flag; `fallback` where it may be absent. */
  flag(name: string, fallback?: boolean): boolean {
    const value = this.value(name) ?? fallback;
    return typeof value === "boolean" ? value : this.refuse(name, false);
  }

  /** A list of texts, or of numbers; one that is absent is empty. */
  list<Item extends bigint | number | string>(
    name: string,
    isItem: (value: unknown) => value is Item,
  ): readonly Item[] {
    const value = this.value(name) ?? [];
    return Array.isArray(value) && value.every(isItem) ? value : this.refuse(name, []);
  }

  /** A whole number from 1. */
  period(name: string): number {
    const value = this.value(name);
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 1 ? value : this.refuse(name, 1);
  }

  /** Notes a member that cannot be expressed. */
  refuse<T>(name: string, instead: T): T {
    this.unsaid.push(
      `${name}: ${JSON.stringify(this.value(name), (_, value: unknown) => (typeof value === "bigint" ? String(value) : value)) ?? "absent"}`,
    );
    return instead;
  }
}

/** True for a text. */
export function isText(value: unknown): value is string {
  return typeof value === "string";
}

/** True for a number of an image. */
export function isCount(value: unknown): value is bigint | number {
  return typeof value === "bigint" ? value >= 0n : typeof value === "number" && Number.isInteger(value) && value >= 0;
}
