import { expect, test } from "vitest";

import { answerProblems } from "./answer-problems.js";
import { OPERATIONS } from "./spec.js";

for (const { service, action, answers } of OPERATIONS)
  test(`finds no problem in the example answers of ${action}`, () => {
    for (const { status, value } of answers)
      expect(answerProblems({ service, action, status, body: JSON.stringify(value) })).toEqual([]);
  });

test("names a missing field, a field too many and a code that no document has", () => {
  const problems = (status: number, body: unknown): string =>
    answerProblems({ service: "sas", action: "DescribeImageInfoList", status, body: JSON.stringify(body) }).join("\n");
  expect(problems(200, { RequestId: "r" })).toBe(
    ` must have required property 'ImageInfos' {"missingProperty":"ImageInfos"}`,
  );
  expect(problems(200, { RequestId: "r", ImageInfos: [], Extra: 1 })).toBe(
    ` must NOT have additional properties {"additionalProperty":"Extra"}`,
  );
  expect(problems(403, { RequestId: "r", Message: "m", Code: "NoPermission", Extra: 1 })).toContain(
    `{"unevaluatedProperty":"Extra"}`,
  );
  expect(problems(403, { RequestId: "r", Message: "m", Code: "Nope" })).toContain(
    "/Code must be equal to one of the allowed values",
  );
  expect(problems(418, {})).toBe("the spec has no answer 418 to sas DescribeImageInfoList");
});

test("finds a wrong type deep in a list", () => {
  const body = JSON.stringify({ Response: { TotalCount: 1, RequestId: "r", List: [{ ImageId: 1 }] } });
  expect(
    answerProblems({ service: "tcss", action: "DescribeImageAutoAuthorizedLogList", status: 200, body }),
  ).toContain('/Response/List/0/ImageId must be string {"type":"string"}');
});
