/** Leaves out the members that are `undefined`: what an input does not say must not hide what another one says. */
export function onlyGiven<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }; // fromEntries forgets the names
}
