import { Document, type ScalarTag, visit } from "yaml";

import { escapeHidden, hasHidden } from "./visible.js";

/**
 * Beginning of text that no reader takes for anything else. Other text is quoted, because the rules for numbers, times and
 * dates differ from reader to reader; the words for truth and nothing are left to the library, which knows those of YAML 1.1.
 */
const beginsAsText = /^[\p{L}/]/u;

/** Readers of YAML 1.1 take `1e+21` for text, and `1.0e+21` for the number. */
const exponent: ScalarTag = {
  tag: "tag:yaml.org,2002:float",
  default: true,
  identify: (value) => typeof value === "number" && /^-?\d+e/.test(String(value)),
  test: /^$/,
  resolve: Number,
  stringify: ({ value }) => String(value).replace("e", ".0e"),
};

/**
 * Writes YAML that readers of version 1.1 (PyYAML, Ansible, Ruby) and 1.2 understand alike: `"12:30"`, `"0777"` and `"yes"`
 * are quoted, and so is text with characters that nobody sees, which are escaped.
 */
export function yamlText(value: unknown): string {
  const document = new Document(value, {
    compat: "yaml-1.1",
    aliasDuplicateObjects: false,
    customTags: (tags) => [exponent, ...tags],
  });
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === "string" && (!beginsAsText.test(node.value) || hasHidden(node.value)))
        node.type = "QUOTE_DOUBLE";
    },
  });
  const lines = document.toString({ lineWidth: 0 }).split("\n");
  return lines.map((line) => escapeHidden(line, yamlEscape)).join("\n");
}

function yamlEscape(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
