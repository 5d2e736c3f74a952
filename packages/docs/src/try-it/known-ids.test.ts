import { expect, test } from "vitest";
import { namesKnown, withKnownIds } from "./known-ids.ts";

const ids = { ImageID: "sha256:1", LocalImageIds: "sha256:1", Id: 1 };

test("puts IDs that exist where a request names something, in lists and in filters too", () => {
  const request = {
    ImageID: "xx",
    LocalImageIds: ["xx", "yy"],
    Id: 5427,
    Limit: 10,
    Filters: [{ Name: "ImageID", Values: ["xx"], ExactMatch: true }, { Name: "Level", Values: ["4"] }, "other"],
  };
  expect(withKnownIds(request, ids)).toEqual({
    ...request,
    ImageID: "sha256:1",
    LocalImageIds: ["sha256:1"],
    Id: 1,
    Filters: [{ Name: "ImageID", Values: ["sha256:1"], ExactMatch: true }, { Name: "Level", Values: ["4"] }, "other"],
  });
});

test.each([{ Limit: 10 }, { Id: "text of another kind" }, { LocalImageIds: [] }, { ImageID: "sha256:1" }, [], null, 7])(
  "leaves %j as it is",
  (request) => {
    expect(withKnownIds(request, ids)).toEqual(request);
    expect(namesKnown(request, ids)).toBe(false);
  },
);

test("knows a request that could have other IDs", () => {
  expect(namesKnown({ Id: 7 }, ids)).toBe(true);
});
