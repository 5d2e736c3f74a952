import { marked } from "marked";

/** A part of a document that begins with a heading, or what comes before the first one. */
export interface Section {
  /** Text of the heading; empty before the first one. */
  readonly title: string;
  /** Its text without markup. */
  readonly text: string;
}

/** The parts of a document in their order. */
export function sectionsOf(source: string): Section[] {
  const sections: { title: string; text: string }[] = [{ title: "", text: "" }];
  for (const token of marked.lexer(source)) {
    if (token.type === "heading") sections.push({ title: withoutMarks(String(token["text"])), text: "" });
    else {
      const last = sections.at(-1);
      if (last !== undefined) last.text = `${last.text} ${withoutMarks(token.raw)}`.trim();
    }
  }
  return sections;
}

/** Markdown without the marks: fences, rules, bullets, backquotes, stars and the targets of links. */
export function withoutMarks(source: string): string {
  return source
    .replaceAll(/^(?:```.*|[|:\s-]+)$/gm, "")
    .replaceAll(/^\s*(?:[-*]|\d+\.)\s+/gm, "")
    .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replaceAll(/[`*|#]+/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();
}
