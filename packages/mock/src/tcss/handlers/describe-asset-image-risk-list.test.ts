import { expect, test } from "vitest";

import { callTcss, codeOfTcss, createStillMock } from "../../../test/call.js";
import type { Mock } from "../../index.js";

const action = "DescribeAssetImageRiskList";

function createOwnMock(): Mock {
  const hostImages = [{ ImageID: "sha256:a", RiskCnt: 16 }, { ImageID: "sha256:new" }];
  return createStillMock({ images: 0, extra: { hostImages } });
}

test("lists as much sensitive data as the list of images counts, with the secrets in clear", async () => {
  await using mock = createOwnMock();
  const { List, TotalCount } = await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100 });
  expect([List.length, TotalCount]).toEqual([16, 16]);
  const contents = List.map(({ InstructionContent }) => InstructionContent);
  expect(contents.every((content) => /[0-9a-f]{32}/.test(content))).toBe(true);
  expect(contents.filter((content) => content.includes(" ENV "))).toHaveLength(3);
  expect(contents.filter((content) => /^COPY <<EOF \/.*\n[^]+\nEOF$/.test(content))).toHaveLength(13);
  const identities = List.map((row) => JSON.stringify(row));
  expect(new Set(identities).size).toBe(16);
});

test("filters by level, behavior and type, and sorts by level", async () => {
  await using mock = createOwnMock();
  const whole = (await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100 })).List;
  const list = async (request: object): Promise<typeof whole> =>
    (await callTcss(mock, action, { ImageID: "sha256:a", Limit: 100, ...request })).List;
  const behavior = await list({ Filters: [{ Name: "Behavior", Values: ["3"], ExactMatch: true }] });
  expect(behavior).toEqual(whole.filter(({ Behavior }) => Behavior === 3));
  expect(behavior).toHaveLength(3);
  expect(await list({ Filters: [{ Name: "Type", Values: ["2"] }] })).toEqual(whole);
  expect(await list({ Filters: [{ Name: "Type", Values: ["1"] }] })).toEqual([]);
  expect(await list({ Filters: [{ Name: "Level", Values: ["4"] }] })).toEqual(whole.filter(({ Level }) => Level === 4));
  const sorted = await list({ By: "Level", Order: "desc" });
  expect(sorted).toEqual(whole.toSorted((a, b) => b.Level - a.Level));
  expect(await list({ Offset: 14, Limit: 10 })).toEqual(whole.slice(14));
});

test("an image that was never scanned has an empty list, and one that there is not is refused", async () => {
  await using mock = createOwnMock();
  expect(await callTcss(mock, action, { ImageID: "sha256:new" })).toMatchObject({ List: [], TotalCount: 0 });
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:nothing" })).toBe("ResourceNotFound");
  const Filters = [{ Name: "Name", Values: ["root"] }];
  expect(await codeOfTcss(mock, action, { ImageID: "sha256:a", Filters })).toBe("InvalidParameter");
});
