import { type LocatedSecret, MASK } from "./located-secret.js";

const NAME = /^[A-Za-z_][A-Za-z_.-]{0,39}$/;

/** Members shown of one object. */
const MAX_NAMES = 8;

/** The members of an object in JSON: names of the outermost object are shown, and nothing of the values, not even their form. */
export function locateInJson(text: string): LocatedSecret | undefined {
  if (!/^\s*\{/.test(text)) return undefined;
  try {
    const parsed = JSON.parse(text) as Record<string, unknown>; // begins with a brace
    const names = Object.keys(parsed)
      .filter((name) => NAME.test(name))
      .slice(0, MAX_NAMES);
    const members = names.map((name) => `${JSON.stringify(name)}: "${MASK}"`);
    const written = names.reduce((rest, name) => rest.replaceAll(JSON.stringify(name), " "), text);
    // A secret is looked for as it is and as it stands in JSON.
    const value = [written, ...Object.values(parsed).flatMap((member) => textsIn(member))].join("\n");
    return { excerpt: `{ ${members.join(", ")} }`, value, certain: true };
  } catch {
    // Not JSON, or nested too deep for a recursive walk.
    return undefined;
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.entries(value).flat().flatMap(textsIn) : [];
}
