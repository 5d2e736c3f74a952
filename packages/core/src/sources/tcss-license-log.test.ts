import { createTcssClient } from "@plimsoll/client";
import { expect, test } from "vitest";

import { tcssLicenseLog } from "./tcss-license-log.js";

const row = {
  ImageId: "sha256:a",
  ImageName: "shop:1",
  AuthorizedTime: "2022-01-01 08:00:00",
  Status: "SUCCESS",
  IsAuthorized: 1,
};

async function read(fields: object) {
  const fetch = async (): Promise<Response> =>
    Response.json({ Response: { List: [{ ...row, ...fields }], TotalCount: 1, RequestId: "r" } });
  const client = createTcssClient({ credentials: { secretId: "i", secretKey: "k" }, fetch });
  const rows = [];
  for await (const entry of tcssLicenseLog(client, { taskId: 1 })) rows.push(entry);
  return rows;
}

test.each([
  { flag: 1, want: { licensed: true } },
  { flag: 12, want: { licensed: true } },
  { flag: 0, want: { licensed: false } },
  { flag: -1, want: {} },
  { flag: null, want: {} },
  { flag: undefined, want: {} },
  { flag: "1", want: {} },
])("a flag of $flag in the log is $want", async ({ flag, want }) => {
  expect(await read({ IsAuthorized: flag })).toEqual([
    { id: "sha256:a", name: "shop:1", at: "2022-01-01T00:00:00.000Z", outcome: "licensed", ...want },
  ]);
});

test("what a row of the log does not say is absent", async () => {
  const silent = { ImageName: null, AuthorizedTime: null, Status: null, IsAuthorized: null };
  expect(await read(silent)).toEqual([{ id: "sha256:a", name: "" }]);
  expect(await read({ Status: "PENDING" })).toMatchObject([{ id: "sha256:a" }]);
  expect((await read({ Status: "PENDING" }))[0]).not.toHaveProperty("outcome");
});
