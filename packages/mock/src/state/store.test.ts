import { expect, test } from "vitest";

import { completeHostImage } from "../seed/host-images.js";
import { completeRegistryImage } from "../seed/registry-images.js";
import { Store } from "./store.js";

const candidate = (imageId: string): { readonly imageId: string; readonly imageName: string } => ({
  imageId,
  imageName: imageId,
});

function createStore(total: number): Store {
  const store = new Store();
  store.fill(() => {
    for (const ImageID of ["a", "b"]) store.hostImages.add(completeHostImage({ ImageID }));
    for (const ImageId of ["b", "c", "c"]) store.registryImages.add(completeRegistryImage({ ImageId }));
    store.licenses.total = total;
  });
  return store;
}

test("buys for both sides together, or not at all", () => {
  const store = createStore(2);
  const both = { local: [candidate("a"), candidate("b")], registry: [candidate("b"), candidate("c")], timeMs: 0 };
  expect(store.purchase(both)).toBe(false);
  expect([store.licenses.used, store.licenseTasks.newestId]).toEqual([0, 0]);
  store.licenses.total = 3;
  expect(store.purchase(both)).toBe(true);
  expect([store.licenses.used, store.licenseTasks.newestId]).toEqual([3, 2]);
  store.close();
});

test("undoes everything if one part of the work fails", () => {
  const store = new Store();
  const twice = (): void => {
    for (const ImageID of ["a", "a"]) store.hostImages.add(completeHostImage({ ImageID }));
  };
  expect(() => store.fill(twice)).toThrow("UNIQUE constraint failed");
  expect(store.hostImages.size).toBe(0);
  store.close();
});

test("gives a license to what is marked as having one, wherever else it is", () => {
  const store = new Store();
  store.fill(() => {
    store.hostImages.add(completeHostImage({ ImageID: "a", IsAuthorized: 12 }));
    store.hostImages.add(completeHostImage({ ImageID: "b" }));
    store.registryImages.add(completeRegistryImage({ ImageId: "b", IsAuthorized: 1 }));
    store.licenseMarked();
  });
  expect(store.licenses.used).toBe(2);
  expect(store.hostImages.unlicensed({ sql: "TRUE", values: [] }, 9)).toEqual([]);
  const rows = store.hostImages.read(store.hostImages.find({ sql: "TRUE", values: [] }, undefined));
  expect(JSON.parse(rows.text)).toMatchObject([{ IsAuthorized: 12 }, { IsAuthorized: 1 }]);
  store.close();
});

test("reads a page in the order asked for, from memory or not", () => {
  const store = createStore(0);
  const [b, a] = [2, 1].map((row) => Uint32Array.of(row));
  const idsOf = (rows: Uint32Array): readonly string[] =>
    JSON.parse(store.hostImages.read(rows).text).map(({ ImageID }: { ImageID: string }) => ImageID);
  for (let round = 0; round < 2; round++) {
    expect(idsOf(Uint32Array.of(2, 1))).toEqual(["b", "a"]);
    expect(idsOf(Uint32Array.of(1, 2))).toEqual(["a", "b"]);
    expect([idsOf(b ?? new Uint32Array()), idsOf(a ?? new Uint32Array())]).toEqual([["b"], ["a"]]);
  }
  store.close();
});
