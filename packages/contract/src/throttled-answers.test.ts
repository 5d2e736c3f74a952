import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { documentedEstate } from "./cases/documented-estate.js";
import type { Answer } from "./harness/clients.js";
import { callByPlimsoll } from "./harness/clients.js";
import { answerProblems } from "./harness/answer-problems.js";
import { targetOf } from "./harness/served-mock.js";
import { OPERATIONS } from "./harness/spec.js";

const code = { tcss: "RequestLimitExceeded", sas: "Throttling.User" } as const;

for (const { service, action, node, requests } of OPERATIONS)
  test(`the mock answers ${action} as often as the spec allows in a second, then refuses as the spec says`, async () => {
    const now = (): number => 1_800_000_000_000;
    await using mock = createMock({ ...documentedEstate(), now });
    const problems: string[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      const response = await mock.fetch(request);
      problems.push(
        ...answerProblems({ service, action, status: response.status, body: await response.clone().text() }),
      );
      return response;
    };
    const target = targetOf(mock, service, "http://mock.invalid");
    const answers: Answer[] = [];
    const { requests: allowed } = node["x-rate-limit"] as { requests: number }; // the lint demands it
    for (let sent = 0; sent <= allowed; sent++)
      answers.push(await callByPlimsoll({ target, service, action, request: requests[0]?.value ?? {}, fetch, now }));
    const refusal = { ok: false, code: code[service] };
    // The service may refuse to do the same once more, such as to scan what is being scanned.
    expect(answers[0]).toMatchObject({ ok: true });
    expect(answers.slice(0, -1)).not.toContainEqual(refusal);
    expect(answers.at(-1)).toEqual(refusal);
    expect(problems).toEqual([]);
  });
