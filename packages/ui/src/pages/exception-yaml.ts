/** Members of an exception as they were typed; empty ones are left out. */
export type ExceptionFields = Readonly<Record<string, string>>;

/** Members without which a policy takes no exception. */
const NEEDED = ["id", "owner", "reason", "expires"] as const;

/** Members in the order in which a policy has them. */
const ORDER = ["id", "package", "image", "reason", "owner", "expires"] as const;

/** Needed members that are missing, or are not a day where a day has to stand. */
export function missingFields(fields: ExceptionFields): readonly (typeof NEEDED)[number][] {
  return NEEDED.filter((name) => {
    const value = fields[name] ?? "";
    return name === "expires" ? !isDay(value) : value === "";
  });
}

/** An item of `exceptions:`. Each text is in quotes of JSON, which YAML reads as well: whatever it holds stays text. */
export function exceptionYaml(fields: ExceptionFields): string {
  const lines = ORDER.filter((name) => (fields[name] ?? "") !== "").map(
    (name) => `${name}: ${quoted(fields[name] ?? "")}`,
  );
  return `  - ${lines.join("\n    ")}\n`;
}

/** Characters that end lines in YAML but not in JSON, and those that turn the order of text, are written as escapes. */
function quoted(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = Date.parse(text);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
