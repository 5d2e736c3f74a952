/** Members that may be `undefined` become members that may be absent. */
type OptionalFields<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves out the members that are `undefined`, so that a field that the cloud does not report is absent. */
export function omitUndefined<const T extends object>(members: T): OptionalFields<T> {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as OptionalFields<T>; // fromEntries forgets the names
}
