import { type Service, operationOf } from "@plimsoll/types";
import type { OperationReference } from "@plimsoll/validators/reference";

/** The part of the help that a list of flags cannot say: filters, rules, errors, examples, source. */
export function actionHelp(service: Service, action: string, reference: OperationReference): string {
  return [
    effectText(service, action),
    section("Filters", filterLines(reference)),
    section(
      "Rules",
      reference.conditions.map(({ meaning }) => `${meaning}.`),
    ),
    section("Errors", errorLines(reference)),
    section("Examples", exampleLines(service, action, reference)),
    `\nSource: ${reference.source.document}, read ${reference.source.read}\n  ${reference.source.url}\n`,
  ].join("");
}

function effectText(service: Service, action: string): string {
  const record = operationOf(service, action);
  if (record === undefined) return "";
  const { requests, perSeconds } = record.rateLimit;
  const effect = record.effect === "read" ? "Changes nothing." : "Changes the account; asks before it is sent.";
  return `\n${effect} At most ${requests} requests in ${perSeconds === 1 ? "a second" : `${perSeconds} seconds`}.\n`;
}

function filterLines({ request }: OperationReference): readonly string[] {
  return Object.values(request.properties ?? {}).flatMap((schema) =>
    Object.entries(schema["x-filters"] ?? {}).map(
      ([name, { meaning, values }]) => `${name}  ${meaning}${values === undefined ? "" : `: ${values.join(", ")}`}`,
    ),
  );
}

function errorLines({ errors }: OperationReference): readonly string[] {
  const width = Math.max(...Object.keys(errors).map((code) => code.length));
  return Object.entries(errors).map(([code, { meaning }]) => `${code.padEnd(width)}  ${meaning}`);
}

function exampleLines(service: Service, action: string, { examples }: OperationReference): readonly string[] {
  return Object.values(examples).map(
    ({ summary, value }) =>
      `# ${summary}\n  plimsoll api ${service} ${action} --data '${JSON.stringify(value).replaceAll("'", "'\\''")}'`,
  );
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `\n${title}:\n${lines.map((line) => `  ${line}`).join("\n")}\n`;
}
