/** Node 22 has both; the types of the language level that the packages are built for have neither. */
const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => unknown };

type ReviverWithSource = (key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** Writes data as JSON, whole numbers beyond 2^53 with all their digits. */
export function toJson(data: unknown): string {
  try {
    return JSON.stringify(data);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return JSON.stringify(data, (_key, value: unknown) => (typeof value === "bigint" ? rawJSON(String(value)) : value));
  }
}

const reviveLarge: ReviverWithSource = (_key, value, { source }) =>
  typeof value === "number" && !Number.isSafeInteger(value) && source !== undefined && /^-?\d+$/.test(source)
    ? BigInt(source)
    : value;

/** A whole number of 16 digits, where a number can stand: digests and IDs are texts, and reading each member by itself is slow. */
const LARGE = /(?:^|":|[[,])-?[1-9]\d{15}/;

/** Reads what {@link toJson} wrote. */
export function fromJson(text: string): unknown {
  return LARGE.test(text) ? JSON.parse(text, reviveLarge as Parameters<typeof JSON.parse>[1]) : JSON.parse(text); // see above
}
