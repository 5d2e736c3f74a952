import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";

const action = "DescribeWebVulList";

test("lists the vulnerabilities of applications, with no word of a defense that the mock does not have", async () => {
  await using mock = createStillMock({ images: 60, licenses: 200, licensed: 60 });
  const { List, TotalCount } = await callTcss(mock, action, { Limit: 100 });
  expect(TotalCount).toBeGreaterThan(20);
  for (const { PocID, DefenceStatus, DefenceScope, DefendedCount } of List.slice(0, 20)) {
    const { CategoryType } = (await callTcss(mock, "DescribeVulDetail", { PocID })).VulInfo;
    expect([CategoryType, DefenceStatus, DefenceScope, DefendedCount]).toEqual(["WEB", "", "", 0]);
  }
});

test("filters and pages as the list of systems does", async () => {
  await using mock = createStillMock({ images: 60, licenses: 200, licensed: 60 });
  const Filters = [{ Name: "Level", Values: ["HIGH"] }];
  const whole = await callTcss(mock, action, { Limit: 100, Filters });
  expect(whole.List.every(({ Level }) => Level === "HIGH")).toBe(true);
  const page = await callTcss(mock, action, { Limit: 2, Offset: 1, Filters });
  expect([page.List, page.TotalCount]).toEqual([whole.List.slice(1, 3), whole.TotalCount]);
  expect(await codeOfTcss(mock, action, { Filters: [{ Name: "Level", Values: ["x"] }] })).toBe("InvalidParameter");
});
