import { importImages } from "@plimsoll/import";
import { expect, test } from "vitest";

import { type Cloud, cli, startCloud } from "../../../test/cli.js";

async function listAll(cloud: Cloud, ...more: readonly string[]): Promise<string> {
  const uuids = cloud.mock.estate.imageUuids.join(",");
  const ended = await cli(["images", "list", "--source", "tencent-host,alibaba-host", "--uuid", uuids, ...more], cloud);
  expect(ended).toMatchObject({ code: 0, stderr: "" });
  return ended.stdout;
}

test.each([1, 77, 4242])(
  "what the list prints of estate %i, imported into an emulator, is printed again",
  async (seed) => {
    await using cloud = await startCloud({ seed, images: 130 });
    const printed = await listAll(cloud, "-o", "ndjson");
    await using again = await startCloud({ images: 0, extra: importImages(printed) });
    expect(await listAll(again, "-o", "ndjson")).toBe(printed);
    await using fromJson = await startCloud({
      images: 0,
      extra: importImages(await listAll(cloud, "--raw", "-o", "json")),
    });
    expect(await listAll(fromJson, "-o", "ndjson")).toBe(printed);
  },
);
