/** Members that may be `undefined` become members that may be absent. */
type OptionalFields<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the members that are `undefined`, so that a field that the cloud does not report is absent. */
export function omitUndefined<const T extends object>(members: T): OptionalFields<T> {
  const present: Record<string, unknown> = {};
  // Every image of a list comes here several times, and `Object.fromEntries` would take longer.
  for (const [name, value] of Object.entries(members)) if (value !== undefined) present[name] = value;
  return present as OptionalFields<T>; // the names are those of the members
}
