import { createSasClient, createTcssClient } from "@plimsoll/client";
import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import type { Image } from "../image/image.js";
import type { ImageSource, SourceResult } from "../inventory/image-source.js";
import { type ServerWithoutAgent, sasHostImages } from "./sas-host-images.js";
import { sasRegistryImages } from "./sas-registry-images.js";
import { tcssRegistryImages } from "./tcss-registry-images.js";

async function read(
  source: ImageSource,
): Promise<{ readonly images: readonly Image[]; readonly result: SourceResult }> {
  const stream = source.stream();
  const images: Image[] = [];
  for await (const image of stream) images.push(image);
  return { images, result: stream.result };
}

test("the images of Alibaba Cloud are found without UUIDs, and how their scans went", async () => {
  await using mock = createMock({ images: 500 });
  await using client = createSasClient({ fetch: mock.fetch, credentials: mock.credentials.alibaba });
  const { images, result } = await read(sasRegistryImages(client));
  expect(new Set(images.map(({ key }) => key))).toEqual(new Set(mock.estate.imageUuids));
  expect(result).toMatchObject({ received: images.length, expected: images.length, complete: true });
  for (const status of ["done", "failed", "never"])
    expect(images.filter(({ scanStatus }) => scanStatus === status).length).toBeGreaterThan(0);
  expect(images.every(({ id, name }) => /^sha256:[0-9a-f]{64}$/.test(id) && /^[^:]+:[^:]+$/.test(name))).toBe(true);
});

test("the images on servers of Alibaba Cloud are found, but servers that surely have no containers are not asked about", async () => {
  const image = (uuid: string) => ({ Uuid: uuid, RepoName: uuid, ImageId: uuid.repeat(64).slice(0, 64) });
  await using mock = createMock({
    images: 0,
    extra: {
      alibabaImages: [image("a"), image("b"), image("c")],
      servers: [
        { uuid: "runs", imageUuids: ["a"], instance: { HasContainer: "YES", ClientStatus: "online" } },
        { uuid: "none", imageUuids: ["b"], instance: { HasContainer: "NO", ClientStatus: "online" } },
        {
          uuid: "off",
          imageUuids: ["a", "c"],
          instance: { HasContainer: "YES", ClientStatus: "offline", InstanceName: "server-off" },
        },
      ],
    },
  });
  await using client = createSasClient({ fetch: mock.fetch, credentials: mock.credentials.alibaba });
  const off: ServerWithoutAgent[] = [];
  const { images, result } = await read(sasHostImages(client, { onServerWithoutAgent: (server) => off.push(server) }));
  expect(images.map(({ key }) => key).sort()).toEqual(["a", "c"]);
  expect(images.every(({ source }) => source === "alibaba-host")).toBe(true);
  expect(result).toEqual({ received: 2, complete: true, drifted: false });
  expect(off).toEqual([{ name: "server-off", state: "offline" }]);
});

test("a look-up that answers no list makes the images on servers incomplete", async () => {
  const client = {
    call: async (action: string) =>
      action === "DescribeImageInfoList"
        ? {}
        : { PageInfo: { TotalCount: 1 }, Instances: [{ Uuid: "a", HasContainer: "YES" }] },
  } as unknown as Parameters<typeof sasHostImages>[0]; // the two calls that are made
  expect((await read(sasHostImages(client))).result).toMatchObject({ complete: false, reason: "no-list" });
});

test("the images in registries of Tencent Cloud have their place, their parts and their findings by level", async () => {
  await using mock = createMock({ images: 400 });
  await using client = createTcssClient({ fetch: mock.fetch, credentials: mock.credentials.tencent });
  const { images, result } = await read(tcssRegistryImages(client));
  expect(result).toMatchObject({ received: 100, expected: 100, complete: true });
  expect(images.every(({ registry, repository }) => registry?.address === repository)).toBe(true);
  const { findings, scanParts } = images.find(({ scanStatus }) => scanStatus === "done") ?? { findings: {} };
  expect(Object.keys(findings).sort()).toEqual(
    ["buildRisks", "critical", "high", "low", "malware", "medium", "sensitive", "vulnerabilities"].sort(),
  );
  expect(scanParts).toEqual({ vulnerabilities: "done", malware: "done", sensitive: "done" });
});
