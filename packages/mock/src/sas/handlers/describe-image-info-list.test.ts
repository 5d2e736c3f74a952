import { expect, test } from "vitest";

import { createStillMock, sendSas } from "../../../test/call.js";
import type { AlibabaImage, Mock } from "../../index.js";

function createOwnMock(): Mock {
  return createStillMock({
    images: 0,
    extra: {
      alibabaImages: [{ Uuid: "image-a", RepoName: "a" }, { Uuid: "image-b" }, { Uuid: "image-c" }],
      servers: [
        { uuid: "server-1", imageUuids: ["image-b", "image-a"] },
        { uuid: "server-2", imageUuids: ["image-c", "image-b", "nothing"] },
        { uuid: "server-3", imageUuids: [] },
      ],
    },
  });
}

async function find(mock: Mock, Uuids: string): Promise<readonly AlibabaImage[]> {
  const { status, answer } = await sendSas(mock, { query: { Uuids } });
  expect(status).toBe(200);
  return answer["ImageInfos"] as readonly AlibabaImage[]; // the answer's form has a test of its own
}

test.each([
  { name: "by their own UUIDs, in the order of the request", given: "image-c,image-a", want: ["image-c", "image-a"] },
  { name: "by UUIDs of servers", given: "server-2", want: ["image-b", "image-c"] },
  {
    name: "each once, where it is mentioned first",
    given: "image-b,server-1,server-2,image-b",
    want: ["image-b", "image-a", "image-c"],
  },
  { name: "with spaces and empty items", given: " image-a , ,image-b,", want: ["image-a", "image-b"] },
  { name: "without what is unknown", given: "nothing,image-a", want: ["image-a"] },
  { name: "on a server without containers", given: "server-3", want: [] },
])("finds images $name", async ({ given, want }) => {
  await using mock = createOwnMock();
  expect((await find(mock, given)).map(({ Uuid }) => Uuid)).toEqual(want);
});

test("fills in what an image of one's own leaves out", async () => {
  await using mock = createOwnMock();
  expect(await find(mock, "image-a")).toMatchObject([
    { Uuid: "image-a", RepoName: "a", Status: "NORMAL", RiskStatus: "NO", VulCount: 0, RepoType: "PRIVATE" },
  ]);
});

test("finds the images of every server of the estate", async () => {
  await using mock = createStillMock({ images: 200 });
  for (const uuid of mock.estate.serverUuids) expect((await find(mock, uuid)).length).toBeGreaterThan(0);
  const all = await find(mock, mock.estate.imageUuids.join(","));
  expect(all.map(({ Uuid }) => Uuid)).toEqual(mock.estate.imageUuids);
});
