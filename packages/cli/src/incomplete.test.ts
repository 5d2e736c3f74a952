import { once } from "node:events";
import { createServer } from "node:http";

import { expect, test } from "vitest";

import { cli } from "../test/cli.js";
import { incompleteText } from "./incomplete.js";

test("says how many of how many, and why", () => {
  expect(incompleteText("images", { received: 3, expected: 5, reason: "stalled" })).toBe(
    "3 of 5 images were read. The service returned page after page without anything new, and reading was stopped.",
  );
  expect(incompleteText("images", { received: 3, reason: "missing" })).toBe(
    "3 of an unknown number of images were read. Something was added or removed in the meantime; run the command again.",
  );
});

test("a service that gives no count, or repeats a page, makes an incomplete list with exit code 5", async () => {
  let TotalCount: unknown = null;
  const server = createServer((_request, response) => {
    response.end(JSON.stringify({ Response: { TotalCount, List: [{ ImageID: "sha256:1" }], RequestId: "r" } }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const env = {
    PLIMSOLL_ENDPOINT: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    TENCENTCLOUD_SECRET_ID: "id",
    TENCENTCLOUD_SECRET_KEY: "key",
  };
  const args = ["images", "list", "--source", "tencent-host", "-o", "ndjson"];
  const unknown = await cli(args, { env });
  expect(unknown).toMatchObject({ code: 5, stderr: expect.stringContaining("does not say how many there are") });
  TotalCount = 1000;
  const repeated = await cli(args, { env });
  expect(repeated).toMatchObject({ code: 5, stderr: expect.stringContaining("1 of 1000 images were read.") });
  const api = await cli(["api", "tcss", "DescribeAssetImageList", "--all", "-o", "json"], { env });
  expect(api).toMatchObject({ code: 5, stderr: expect.stringContaining("1 of 1000 items were read.") });
  server.close();
  server.closeAllConnections();
  await once(server, "close");
});
