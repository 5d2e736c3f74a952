/** Longest list or object that is written on one line. */
const LINE_CHARACTERS = 88;

interface Style {
  readonly key: (name: string) => string;
  /** Text after the last item of a list that takes several lines. */
  readonly last: "" | ",";
  /** Words for `true`, `false` and `null`, where they are others. */
  readonly words: Readonly<Record<string, string>>;
}

const JSON_STYLE: Style = { key: (name) => JSON.stringify(name), last: "", words: {} };
const CODE_STYLE: Style = {
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name)),
  last: ",",
  words: {},
};
const PYTHON_STYLE: Style = { ...JSON_STYLE, last: ",", words: { true: "True", false: "False", null: "None" } };

/** A value as JSON, short lists and objects on one line. */
export function formatJson(value: unknown): string {
  return format(value, "", JSON_STYLE);
}

/** A value as TypeScript source: keys without quotes where they need none, short lists and objects on one line. */
export function formatCode(value: unknown): string {
  return format(value, "", CODE_STYLE);
}

/** A value as Python source, short lists and dictionaries on one line. */
export function formatPython(value: unknown): string {
  return format(value, "", PYTHON_STYLE);
}

function format(value: unknown, indent: string, style: Style): string {
  if (value === null || typeof value !== "object") {
    const text = JSON.stringify(value);
    return style.words[text] ?? text;
  }
  const entries: readonly (readonly [prefix: string, item: unknown])[] = Array.isArray(value)
    ? value.map((item: unknown) => ["", item])
    : Object.entries(value).map(([name, item]) => [`${style.key(name)}: `, item]);
  const [open, close, pad] = Array.isArray(value) ? ["[", "]", ""] : ["{", "}", " "];
  if (entries.length === 0) return open + close;
  const parts = (within: string): string[] => entries.map(([prefix, item]) => prefix + format(item, within, style));
  const line = `${open}${pad}${parts("").join(", ")}${pad}${close}`;
  if (indent.length + line.length <= LINE_CHARACTERS && !line.includes("\n")) return line;
  const inner = `${indent}  `;
  return `${open}\n${inner}${parts(inner).join(`,\n${inner}`)}${style.last}\n${indent}${close}`;
}
