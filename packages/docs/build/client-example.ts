import type { RequestExample } from "./examples.ts";
import { formatCode } from "./format-value.ts";
import type { Operation } from "./operation.ts";

/** A complete file that sends the request with `@plimsoll/client`. */
export function clientExample(operation: Operation, { request }: RequestExample): string {
  const { service, action } = operation;
  return `${opening(operation)}const answer = await ${service.id}.call("${action}", ${formatCode(request)});
console.log(answer);
`;
}

/** A complete file that reads every page of a list; `undefined` for an action without pages. */
export function pagesExample(operation: Operation): string | undefined {
  const { action, pagination, service, requests } = operation;
  if (pagination === undefined) return undefined;
  const example = Object.entries(requests.at(-1)?.request ?? {});
  const request = Object.fromEntries(
    example.filter(([name]) => name !== pagination.limit && name !== pagination.offset),
  );
  const shown = [pagination.identity ?? []].flat().map((field) => `item.${field}`);
  return `${opening(operation)}for await (const item of ${service.id}.paginate("${action}", ${formatCode(request)})) {
  console.log(${shown.length === 0 ? "item" : shown.join(", ")});
}
`;
}

function opening({ service: { id, client } }: Operation): string {
  return `import { ${[client.factory, client.credentials].toSorted().join(", ")} } from "@plimsoll/client";

await using ${id} = ${client.factory}({ credentials: ${client.credentials}(process.env) });
`;
}
