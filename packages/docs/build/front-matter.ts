/** Front matter of a guide: the lines between two lines of dashes at its head. */
export interface FrontMatter {
  readonly title: string;
  /** Title in the navigation. @default the title */
  readonly label: string;
  /** Subject of the guide, one sentence without a period. */
  readonly summary: string;
  /** Group in the navigation. */
  readonly section: string;
  /** Place in the navigation. */
  readonly order: number;
}

/**
 * Takes the head off a guide.
 *
 * @param file - Name of the guide, for messages.
 * @throws {Error} when there is no head or a field is missing.
 */
export function readFrontMatter(file: string, source: string): { readonly head: FrontMatter; readonly body: string } {
  const match = /^---\n(?<head>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(source);
  const lines = match?.groups?.["head"]?.split("\n") ?? [];
  const fields = new Map(lines.map((line) => fieldOf(line)));
  const field = (name: string): string => {
    const value = fields.get(name);
    if (value === undefined || value === "") throw new Error(`${file}: the head has no ${name}`);
    return value;
  };
  const order = Number(field("order"));
  if (Number.isNaN(order)) throw new Error(`${file}: order is not a number`);
  const title = field("title");
  const head = {
    title,
    label: fields.get("label") ?? title,
    summary: field("summary"),
    section: field("section"),
    order,
  };
  return { head, body: match?.groups?.["body"]?.trimStart() ?? "" };
}

/** `name: value`, the value in double quotes where YAML needs them. */
function fieldOf(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  const value = line.slice(colon + 1).trim();
  return [line.slice(0, colon), value.startsWith('"') ? String(JSON.parse(value)) : value];
}
