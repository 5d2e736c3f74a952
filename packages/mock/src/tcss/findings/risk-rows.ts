import type { tcss } from "@plimsoll/types";

import type { ImageContents, ListPart, RowQuery } from "../../findings/findings.js";
import { select } from "../../findings/select.js";
import type { BuildRiskRow, Level, SecretRow } from "../../findings/types.js";
import { toChinaTime } from "../../state/china-time.js";
import type { RowRule, RowRules } from "./row-filters.js";
import { rowChoice, rowText } from "./row-filters.js";
import type { RowListRules } from "./row-lists.js";
import { levelFilter } from "./vulnerability-rows.js";

type Schemas = tcss.components["schemas"];

/** Sensitive data or a risky command. The vendor lists both together and distinguishes them by numbers. */
export interface RiskRow {
  readonly behavior: 1 | 2 | 3 | 4;
  readonly type: 1 | 2;
  readonly level: Level;
  readonly title: string;
  /** Instruction of the Dockerfile, with the secret in clear as the service has it. Never log it. */
  readonly instruction: string;
}

const is =
  <M extends keyof RiskRow>(member: M, value: RiskRow[M]) =>
  (row: RiskRow) =>
    row[member] === value;

const hostFilters: RowRules<RiskRow> = new Map<string, RowRule<RiskRow>>([
  ["Level", levelFilter()],
  ["Behavior", rowChoice({ 1: is("behavior", 1), 2: is("behavior", 2), 3: is("behavior", 3), 4: is("behavior", 4) })],
  ["Type", rowChoice({ 1: is("type", 1), 2: is("type", 2) })],
]);

/** Filters and sort keys of the risks of an image on hosts. */
export const hostRiskRules: RowListRules<RiskRow> = {
  filters: hostFilters,
  sortKeys: { Level: ({ level }) => level },
};

/** Filters and sort keys of the risks of an image in a registry. */
export const registryRiskRules: RowListRules<RiskRow> = {
  ...hostRiskRules,
  filters: new Map([...hostFilters, ["Name", rowText<RiskRow>(({ title }) => [title])]]),
};

/** The sensitive data of an image, then the risky commands of its build. */
export function risksOf(contents: ImageContents, query: RowQuery<RiskRow>): ListPart<RiskRow> {
  const secrets = contents.count("secret");
  return select(secrets + contents.count("build-risk"), query, (offset, limit) => {
    const found = contents.rows("secret", { offset, limit }).rows.map(fromSecret);
    const rest = { offset: Math.max(0, offset - secrets), limit: limit - found.length };
    return [...found, ...contents.rows("build-risk", rest).rows.map(fromBuildRisk)];
  });
}

/** Writes a row as the list of an image on hosts does. */
export function toImageRiskInfo({ behavior, type, level, title, instruction }: RiskRow): Schemas["ImageRiskInfo"] {
  return { Behavior: behavior, Type: type, Level: level, Desc: title, InstructionContent: instruction };
}

/**
 * Writes a row as the list of an image in a registry does: the level as a text, and a line with a time before the instruction.
 *
 * @param builtAt - When the image was built, by ISO 8601.
 */
export function toImageRisk(row: RiskRow, builtAt: string): Schemas["ImageRisk"] {
  const builtMs = Date.parse(builtAt);
  const time = Number.isNaN(builtMs) ? builtAt : toChinaTime(builtMs);
  const { Level: level, InstructionContent, ...rest } = toImageRiskInfo(row);
  return { ...rest, Level: String(level), InstructionContent: `${time}\n${InstructionContent}` };
}

/** In the samples 3 is a password in a variable, of type 2. A secret in a file gets 4, as the vendor gives no meaning to it. */
function fromSecret({ level, title, source, path, content }: SecretRow): RiskRow {
  const instruction = source === "env" ? content : `COPY <<EOF ${path}\n${content}\nEOF`;
  return { behavior: source === "env" ? 3 : 4, type: 2, level, title, instruction };
}

/** In the samples 1 is a start as root. */
function fromBuildRisk({ level, title, rule, command }: BuildRiskRow): RiskRow {
  return { behavior: rule === "runs_as_root" ? 1 : 2, type: 1, level, title, instruction: command };
}
