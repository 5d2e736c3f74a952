import { expect, test } from "vitest";

import { tcssService } from "../../test/tcss-service.js";
import { tcssImageHosts } from "./tcss-image-hosts.js";
import { tcssRegistrySync } from "./tcss-registries.js";

test("names the registries whose list of images could not be fetched, and why", async () => {
  const { client } = tcssService(() => [
    { RegistryId: 1, Name: "good", SyncStatus: "success", SyncFailReason: "" },
    {
      RegistryId: 2,
      Name: "harbor",
      RegistryType: "harbor",
      SyncStatus: "failed",
      SyncFailReason: "The password is wrong.",
      SyncSolution: "Change it.",
      LatestSyncTime: "2024-10-23 03:12:50",
    },
    {
      RegistryId: 3,
      Name: "",
      Url: "https://r.test",
      SyncStatus: "failed",
      SyncMessage: "timeout",
      LatestSyncTime: "",
    },
    { RegistryId: 4, Name: "older answer" },
  ]);
  expect(await tcssRegistrySync(client)).toEqual({
    registries: 4,
    unsynced: [
      {
        name: "harbor",
        kind: "harbor",
        syncedAt: "2024-10-22T19:12:50.000Z",
        reason: "The password is wrong.",
        advice: "Change it.",
      },
      { name: "https://r.test", reason: "timeout" },
    ],
    complete: true,
  });
});

test("a list of registries that is not whole says so", async () => {
  const { client } = tcssService(() => ({ response: { List: [], TotalCount: 3 } }));
  expect(await tcssRegistrySync(client)).toEqual({ registries: 0, unsynced: [], complete: false });
});

test("names the hosts of an image, each once, by one request", async () => {
  const rows = ["b", "a", "b"].map((HostID) => ({ ImageID: "sha256:1", HostID }));
  const { client, asked } = tcssService(() => rows);
  expect(await tcssImageHosts(client, "sha256:1")).toEqual({ hosts: ["b", "a"], complete: true });
  expect(asked).toEqual([
    {
      action: "DescribeAssetImageHostList",
      request: { Filters: [{ Name: "ImageID", Values: ["sha256:1"], ExactMatch: true }] },
    },
  ]);
});

test.each<{ name: string; response: Readonly<Record<string, unknown>>; hosts: readonly string[]; complete: boolean }>([
  {
    name: "counts more rows than it has",
    response: { List: [{ ImageID: "sha256:1", HostID: "a" }], TotalCount: 24 },
    hosts: ["a"],
    complete: false,
  },
  { name: "has no list", response: { TotalCount: 0 }, hosts: [], complete: true },
  { name: "has a row without a host", response: { List: [{}, null], TotalCount: 2 }, hosts: [], complete: false },
  {
    name: "overlooks the filter",
    response: { List: [{ ImageID: "sha256:2", HostID: "b" }], TotalCount: 1 },
    hosts: [],
    complete: true,
  },
])("an answer that $name", async ({ response, hosts, complete }) => {
  const { client } = tcssService(() => ({ response }));
  expect(await tcssImageHosts(client, "sha256:1")).toEqual({ hosts, complete });
});
