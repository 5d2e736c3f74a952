import { validateRequest } from "@plimsoll/validators";
import { expect, test } from "vitest";

import { contentOf, successOf } from "./cases/documented.js";
import { documentedEstate } from "./cases/documented-estate.js";
import { plimsollClient } from "./harness/clients.js";
import { answerProblems } from "./harness/answer-problems.js";
import { startRpcProxy } from "./harness/rpc-proxy.js";
import { serveMock, targetOf } from "./harness/served-mock.js";
import { OPERATIONS, isObject } from "./harness/spec.js";
import { usePrisms } from "./harness/use-prisms.js";
import type { Cell } from "./matrix/cell.js";

const prism = usePrisms();

for (const operation of OPERATIONS) {
  const { service, action, requests } = operation;
  const cell = { client: plimsollClient.name, service, action };
  const cells: readonly Cell[] = [
    { ...cell, server: "Prism" },
    { ...cell, server: "mock" },
  ];

  test(`the documented example of ${action} passes spec, client, Prism and mock`, { meta: { cells } }, async () => {
    const request = requests.find(({ name }) => name === "documented")?.value;
    if (request === undefined) throw new Error(`the spec of ${action} has no documented request`);
    const example = successOf(operation);
    expect(example.name).toBe("documented");

    // Spec: the vendor's request and answer are what our description allows.
    expect(await validateRequest(service, action, request)).toEqual([]);
    expect(answerProblems({ service, action, status: 200, body: JSON.stringify(example.value) })).toEqual([]);

    // Client and Prism: the request goes out as described, and the vendor's answer comes back unharmed.
    await using rpcProxy = await startRpcProxy({
      service,
      upstream: prism(service),
      prefer: "code=200, example=documented",
    });
    const documented = contentOf(example.value);
    expect(
      await plimsollClient.call({ origin: rpcProxy.url, keyId: "any", keySecret: "any" }, service, action, request),
    ).toEqual({ ok: true, value: documented });

    // Mock: an account that has what the example mentions succeeds too, and finds in the answer all that the example has.
    await using served = await serveMock(documentedEstate());
    const answer = await plimsollClient.call(targetOf(served.mock, service, served.url), service, action, request);
    expect(answer).toMatchObject({ ok: true });
    const content = answer.ok ? answer.value : undefined;
    expect(shapeOf(content)).toMatchObject(shapeOf(documented));
  });
}

/** The members with the names of their types for values; of a list, the first item. */
function shapeOf(value: unknown): object {
  const entries = isObject(value) ? Object.entries(value) : [];
  return Object.fromEntries(
    entries.map(([key, member]) => {
      if (Array.isArray(member)) return [key, member.slice(0, 1).map((item) => shapeOf(item))];
      return [key, isObject(member) ? shapeOf(member) : typeof member];
    }),
  );
}
