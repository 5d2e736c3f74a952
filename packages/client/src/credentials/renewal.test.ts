import { expect, test } from "vitest";

import { worldOf } from "../../test/credentials-world.js";
import { type Reply, emptyPage, tencentError } from "../../test/in-memory.js";
import { manualTime, startMs } from "../../test/manual-time.js";
import { startMetadataServer } from "../../test/metadata-server.js";
import { createTcssClient } from "../client/create-tcss-client.js";
import { tencentFromInstanceRole } from "./tencent.js";

test("twenty calls whose key the service refuses as expired go on with one new key", async () => {
  let issued = 0;
  const key = () => {
    issued += 1;
    return {
      Code: "Success",
      TmpSecretId: `AKID${issued}`,
      TmpSecretKey: "k",
      Token: "t",
      ExpiredTime: startMs / 1000 + 3600,
    };
  };
  await using server = await startMetadataServer({ cloud: "tencent", role: "scanner", key });
  const signedBy: string[] = [];
  await using client = createTcssClient({
    ...manualTime(),
    credentials: tencentFromInstanceRole({ ...worldOf(), metadataEndpoint: server.url, roleName: "scanner" }),
    fetch: async ({ headers }) => {
      const id = /Credential=([^/]+)/.exec(headers.get("authorization") ?? "")?.[1] ?? "";
      signedBy.push(id);
      const reply: Reply = id === "AKID1" ? tencentError("AuthFailure.TokenFailure") : emptyPage;
      return Response.json(reply.body, { status: reply.status ?? 200 });
    },
  });
  await Promise.all(Array.from({ length: 20 }, () => client.call("DescribeAssetImageList")));
  expect(server.asked).toHaveLength(2);
  expect(signedBy.filter((id) => id === "AKID2")).toHaveLength(20);
});
