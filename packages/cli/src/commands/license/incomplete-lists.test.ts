import { createMock } from "@plimsoll/mock";
import { fromTcssImage } from "@plimsoll/core";
import { expect, test } from "vitest";

import { cli } from "../../../test/cli.js";
import { startTap } from "../../../test/tap.js";
import { planningFields } from "./planning-fields.js";

/** An account whose lists count more items than they have. */
const startCounting = () =>
  startTap(createMock({ images: 20, licensed: 0 }), (action, text) =>
    action.endsWith("List") ? text.replace(/"TotalCount":\d+/, '"TotalCount":500') : text,
  );

test("a log that is shorter than the service counts is exit code 5 with what was read", async () => {
  const row = { ImageId: "sha256:a", ImageName: "a:1", Status: "SUCCESS", IsAuthorized: 1 };
  let pages = 0;
  await using cloud = await startTap(createMock({ images: 20 }), (action, text) =>
    action === "DescribeImageAutoAuthorizedLogList"
      ? JSON.stringify({ Response: { List: pages++ === 0 ? [row] : [], TotalCount: 500, RequestId: "r" } })
      : text,
  );
  const ended = await cli(["license", "log", "--task", "1", "-o", "json"], cloud);
  expect(ended.code).toBe(5);
  expect(JSON.parse(ended.stdout)).toHaveLength(1);
  expect(ended.stderr).toMatch(/1 of 500 rows of the log were read\./);
});

test("a plan on an incomplete inventory is exit code 5, and naming the images is a way out", async () => {
  await using cloud = await startCounting();
  const refused = await cli(["license", "plan"], cloud);
  expect(refused.code).toBe(5);
  expect(refused.stderr).toContain("or name the images by ID");
  const listed = await cli(["images", "list", "--cloud", "tencent", "--limit", "1", "-o", "json"], cloud);
  const [{ id }] = JSON.parse(listed.stdout) as [{ id: string }]; // one image, as asked
  const named = await cli(["license", "plan", "--image", id, "-o", "json"], cloud);
  expect(named.code).toBe(0);
  expect(JSON.parse(named.stdout)).toMatchObject({ images: [{ id }] });
  const unknown = await cli(["license", "plan", "--image", `${id},sha256:none`], cloud);
  expect(unknown.code).toBe(5);
  expect(unknown.stderr).toContain("[unknown-image] sha256:none is not among the images");
});

test("planning keeps nothing of an image but what it needs", () => {
  const names = { id: "sha256:a", name: "a:1", kind: "host", repository: "a", tag: "1" };
  const kept = { ...names, findings: {}, licensed: false, containers: 2, hosts: 1 };
  const record = { ImageID: "sha256:a", ImageName: "a:1", IsAuthorized: 0, ContainerCnt: 2, HostCnt: 1, Size: 7 };
  const image = fromTcssImage(record as Parameters<typeof fromTcssImage>[0]); // a service may leave the others out
  expect(planningFields(image)).toEqual(kept);
  expect(planningFields({ ...image, name: "b" })).toEqual({ ...kept, name: "b" });
});
