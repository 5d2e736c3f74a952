import type { SpecOperation } from "@plimsoll/specs/reader";

import type { Reading } from "./readings.ts";

/** One line of a table: a rule of a service, and what the emulator makes of it. All text is Markdown. */
export interface Rule {
  readonly rule: string;
  readonly emulated: string;
  readonly source: string;
  readonly deviation: string;
}

/** Data about an action for its rules. */
export interface ActionFacts {
  readonly operation: SpecOperation;
  readonly readings: readonly Reading[];
  /** True for an error code that tests of the emulator ask for. */
  readonly isTested: (code: string) => boolean;
}

const NONE = "-";

/** The rules of an action: its parameters, conditions, pages and error codes by its page, then the readings of it. */
export function actionRules({ operation, readings, isTested }: ActionFacts): readonly Rule[] {
  const { "x-conditions": conditions = [], "x-pagination": pages, "x-errors": errors } = operation;
  const documented = (rule: string, emulated = "yes"): Rule => ({ rule, emulated, source: "page", deviation: NONE });
  return [
    documented("Names, types, ranges and required parameters"),
    ...conditions.map(({ meaning, code }) => documented(`${oneLine(meaning)}; else \`${code}\``)),
    ...(pages === undefined ? [] : [documented(`Pages by \`${pages.limit}\` and \`${pages.offset}\``)]),
    ...Object.keys(errors).map((code) => documented(`\`${code}\``, isTested(code) ? "yes" : "as a fault only")),
    ...readings.map((reading) => readingRule(reading, operation.operationId)),
  ];
}

/** A reading as a rule: the page is silent or contradicts itself, and the emulator does what is written here. */
export function readingRule({ number, where, says, does }: Reading, place: string): Rule {
  const text = says === "" || says === "Nothing" ? "The document says nothing" : `The document: ${withoutLinks(says)}`;
  return {
    rule: whereIn(where, place),
    emulated: "yes",
    source: number,
    deviation: `${text}. Here: ${withoutLinks(does)}`,
  };
}

/** The place without what the heading above says already. */
function whereIn(where: string, place: string): string {
  const rest = where.replace(new RegExp(`^(?:\`${place}\`|the same|both)(?![^,:]*\\band\\b)[,:\\s]*`), "");
  return rest === "" ? "the action" : withoutLinks(rest);
}

/** Links of another document lead nowhere from here. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\((?!https:)[^)]*\)/g, "$1").replaceAll(String.raw`\|`, "|");
}

function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\.$/, "")
    .replaceAll(/\s*\n\s*/g, " ");
}
