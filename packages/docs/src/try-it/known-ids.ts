import type { KnownIds } from "./messages.ts";

/** True if a request names something by a parameter whose IDs are known. */
export function namesKnown(parameters: unknown, ids: KnownIds): boolean {
  return JSON.stringify(parameters) !== JSON.stringify(withKnownIds(parameters, ids));
}

/**
 * A request with IDs that exist: those of the vendors' examples name nothing in an emulator. It changes parameters by their names, filters by theirs, and
 * leaves everything else.
 */
export function withKnownIds(parameters: unknown, ids: KnownIds): unknown {
  if (!isRecord(parameters)) return parameters;
  const { Filters: filters } = parameters;
  const known = Object.entries(parameters).map(([name, value]) => [name, valueOf(name, value, ids)]);
  const filtered = Array.isArray(filters) ? { Filters: filters.map((filter: unknown) => filterOf(filter, ids)) } : {};
  return { ...Object.fromEntries(known), ...filtered };
}

function filterOf(filter: unknown, ids: KnownIds): unknown {
  if (!isRecord(filter)) return filter;
  const { Name: name, Values: values } = filter;
  return { ...filter, Values: valueOf(String(name), values, ids) };
}

/** A list gets one ID; a value of another type than the ID is something else by the same name. */
function valueOf(name: string, value: unknown, ids: KnownIds): unknown {
  const id = ids[name];
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (id === undefined || typeof first !== typeof id) return value;
  return Array.isArray(value) ? [id] : id;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
