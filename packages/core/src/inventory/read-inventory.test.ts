import { expect, test } from "vitest";

import { imagesInfo } from "../../test/images.js";
import type { Image } from "../image.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import type { ImageSource, SourceResult } from "./image-source.js";
import { readInventory } from "./read-inventory.js";
import { summarize } from "./summary.js";

function source(name: string, images: readonly Image[], end: Error | SourceResult): ImageSource {
  return {
    name,
    cloud: "tencent",
    stream: () => {
      let result: SourceResult = { received: 0, complete: false, drifted: false };
      return {
        get result() {
          return result;
        },
        async *[Symbol.asyncIterator]() {
          yield* images;
          if (end instanceof Error) throw end;
          result = end;
        },
      };
    },
  };
}

const image = (name: string): Image => fromTcssImage(imagesInfo({ ImageName: name, ImageID: `sha256:${name}` }));
const all = { received: 1, expected: 1, complete: true, drifted: false };

async function names(images: AsyncIterable<Image>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { name } of images) found.push(name);
  return found;
}

test("yields the sources in order and is complete when each is", async () => {
  const inventory = readInventory([source("a", [image("one")], all), source("b", [image("two")], all)]);
  expect(inventory.complete).toBe(false);
  expect(await names(inventory)).toEqual(["one", "two"]);
  expect(inventory.complete).toBe(true);
});

test("a source that fails does not hide the others, and the whole is incomplete", async () => {
  const failure = new Error("no permission");
  const inventory = readInventory([source("a", [image("one")], failure), source("b", [image("two")], all)]);
  expect(await names(inventory)).toEqual(["one", "two"]);
  expect(inventory.outcomes).toEqual([
    { source: "a", status: "failed", received: 1, error: failure },
    { source: "b", status: "read", ...all },
  ]);
  expect(inventory.complete).toBe(false);
});

test("an abort is not taken for the failure of a source", async () => {
  const controller = new AbortController();
  controller.abort(new Error("stopped"));
  const inventory = readInventory([source("a", [], new Error("x"))], { signal: controller.signal });
  await expect(names(inventory)).rejects.toThrow("stopped");
});

test("a summary counts what is known and does not count what is not", async () => {
  const rows = await summarize([
    fromTcssImage(imagesInfo({ VulCnt: 3, IsAuthorized: 1, Size: 10 })),
    fromTcssImage(imagesInfo({ ScanStatus: "NOT_SCAN", ScanTime: "", Size: 5 })),
  ]);
  expect(rows).toEqual([
    {
      cloud: "tencent",
      images: 2,
      sizeBytes: 15,
      licensed: 1,
      unlicensed: 1,
      scan: { never: 1, running: 0, done: 1, failed: 0, canceled: 0 },
      atRisk: 1,
      vulnerabilities: 3,
      malware: 0,
      sensitive: 0,
    },
  ]);
});
