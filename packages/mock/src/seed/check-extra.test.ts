import { expect, test } from "vitest";

import { createMock } from "../mock/create-mock.js";
import type { ExtraImages } from "./seed-estate.js";

test.each([
  [{ hostimages: [] }, TypeError, "extra has no hostimages; it has hostImages, hosts, "],
  [
    { hostImages: [{ ImageID: "a" }, { ImageID: "b" }, { ImageID: "a" }] },
    RangeError,
    "hostImages[0] and hostImages[2] have the same ImageID a",
  ],
  [{ hosts: [{ HostID: "h" }, { HostID: "h" }] }, RangeError, "hosts[0] and hosts[1] have the same HostID h"],
  [{ alibabaImages: [{ Uuid: "u" }, { Uuid: "u" }] }, RangeError, "have the same Uuid u; give each its own"],
  [{ servers: [{ uuid: "s" }, { uuid: "s" }] }, RangeError, "servers[0] and servers[1] have the same uuid s"],
  [
    { hostImages: [{ ImageID: "a", VulCnt: -1 }] },
    RangeError,
    "hostImages[0].VulCnt must be an integer from 0, not -1",
  ],
  [{ registryImages: [{ ImageId: "a", RiskCnt: 0.5 }] }, RangeError, "registryImages[0].RiskCnt must be an integer"],
  [
    { alibabaImages: [{ Uuid: "u", HcCount: Number.NaN }] },
    RangeError,
    "alibabaImages[0].HcCount must be an integer from 0, not NaN",
  ],
  [{ hostImages: null }, TypeError, "hostImages must be a list"],
  [{ servers: {} }, TypeError, "servers must be a list"],
  [{ registryImages: [{ ImageId: "a" }, null] }, TypeError, "registryImages[1] must be an object"],
  [{ hostImages: [{ ImageID: "a" }, {}] }, TypeError, "hostImages[1] has no ImageID"],
  [{ alibabaImages: [{ Uuid: null }] }, TypeError, "alibabaImages[0] has no Uuid"],
  [
    { hostImages: [{ ImageID: "a" }, { ImageID: "b", Nmae: "x" }] },
    TypeError,
    "hostImages[1] has no member Nmae; it has ImageID, ImageName, ",
  ],
  [
    { hosts: [{ HostID: "h", HostIDs: [] }] },
    TypeError,
    "hosts[0] has no member HostIDs; it has HostID, HostName, Cores, Status",
  ],
  [{ registries: [{ Name: "r", name: "r" }] }, TypeError, "registries[0] has no member name; it has Name, "],
  [{ registryImages: [{ ImageId: "a", ImageID: "a" }] }, TypeError, "registryImages[0] has no member ImageID; it has "],
  [{ alibabaImages: [{ Uuid: "u", toString: "" }] }, TypeError, "alibabaImages[0] has no member toString; it has "],
  [{ servers: [{ Uuid: "s" }] }, TypeError, "servers[0] has no member Uuid; it has uuid, imageUuids, instance"],
])("refuses %j and says where", (extra, kind, message) => {
  const make = (): unknown => createMock({ images: 0, extra: extra as ExtraImages }); // of any shape, as from JSON
  expect(make).toThrow(message);
  expect(make).toThrow(kind);
});

test("takes a tag more of one image in a registry, and rows without counts", async () => {
  const extra = { registryImages: [{ ImageId: "a" }, { ImageId: "a", ImageTag: "2", VulCnt: 0 }] };
  await using mock = createMock({ images: 0, extra });
  expect(mock.estate.registryImages).toBe(2);
});
