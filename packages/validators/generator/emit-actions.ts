import { commonErrors } from "@plimsoll/specs/reader";

import type { ServiceSpec } from "./service-spec.ts";

/** The table of all actions, by which the module of one is found. It is all of an action that a list of them loads. */
export function emitActions(specs: readonly ServiceSpec[]): string {
  const tables = specs.map(({ service, operations }) => {
    const rows = operations.map(
      ({ operationId, summary }) =>
        `    ${operationId}: { summary: ${JSON.stringify(summary)}, load: () => import("./${service}/${operationId}.js") },`,
    );
    return `  ${service}: {\n${rows.join("\n")}\n  },`;
  });
  return `import type { Service } from "@plimsoll/types";

import type { ActionRow } from "../action-row.js";

export const actions: Readonly<Record<Service, Readonly<Record<string, ActionRow>>>> = {
${tables.join("\n")}
};
`;
}

/** The error codes that every action of a service can answer. They stand once, and not in each module. */
export function emitCommonErrors(specs: readonly ServiceSpec[]): string {
  const rows = specs.map(({ service, spec }) => {
    const codes = [...new Set(commonErrors(spec).map(([code]) => code))];
    return `  ${service}: ${JSON.stringify(codes, null, 2)},`;
  });
  return `import type { Service } from "@plimsoll/types";

export const commonErrors: Readonly<Record<Service, readonly string[]>> = {
${rows.join("\n")}
};
`;
}
