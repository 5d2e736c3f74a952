/** Values that may replace any part of a request. */
export const replacements: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  1e300,
  "",
  "x",
  "1".repeat(400),
  "\u0000",
  "\ud800",
  "]]></Error>",
  [],
  [null],
  [[]],
  {},
  { Name: "ImageName", Values: ["'; DROP TABLE host_images; --"] },
];

/** Every copy of a value with one part replaced, the whole of it included. */
export function brokenCopies(value: unknown, replacement: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    const copies = value.flatMap((item: unknown, index) =>
      brokenCopies(item, replacement).map((part) => value.toSpliced(index, 1, part)),
    );
    return [replacement, ...copies];
  }
  if (typeof value !== "object" || value === null) return [replacement];
  const copies = Object.entries(value).flatMap(([name, member]) =>
    brokenCopies(member, replacement).map((part) => ({ ...value, [name]: part })),
  );
  return [replacement, ...copies];
}

/** Flattens a value as a query has it: `Filters.0.Name`, with the number of the first item of a list. */
export function flatten(value: unknown, firstIndex: number, prefix = ""): Record<string, string> {
  if (typeof value !== "object" || value === null) return prefix === "" ? {} : { [prefix]: String(value) };
  const members = Array.isArray(value)
    ? value.map((item: unknown, index) => [String(index + firstIndex), item] as const)
    : Object.entries(value);
  const flat = members.map(([name, member]) => flatten(member, firstIndex, prefix === "" ? name : `${prefix}.${name}`));
  return Object.assign({}, ...flat) as Record<string, string>; // of records of strings
}

/** A text after a round trip through UTF-8, which has no form for half a surrogate pair. */
export function toUtf8(text: string): string {
  return Buffer.from(text).toString();
}
