import { expect, test } from "vitest";

import type { Image } from "../image/image.js";
import { fromSasImageInstance } from "../sources/sas-image-instance.js";
import { fromTcssImage } from "../sources/tcss-image.js";
import { fromTcssRegistryImage } from "../sources/tcss-registry-image.js";
import { planScan } from "./plan-scan.js";
import type { ScanService } from "./scan-service.js";

const never = async (): Promise<never> => Promise.reject(new Error("not asked in a plan"));
const service = (list: ScanService["list"], more: Partial<ScanService> = {}): ScanService => ({
  list,
  maxImages: 2,
  needsLicense: list !== "alibaba-registry",
  cost: never,
  start: never,
  failureOf: () => ({ code: "", mayHaveActed: false }),
  read: never,
  progress: never,
  task: never,
  over: never,
  latestTask: never,
  stop: never,
  ...more,
});
const services = [service("tencent-host"), service("tencent-registry"), service("alibaba-registry")];

// Rows with the members that a plan looks at.
const host = (row: object): Image => fromTcssImage(row as Parameters<typeof fromTcssImage>[0]);
const registry = (row: object): Image => fromTcssRegistryImage(row as Parameters<typeof fromTcssRegistryImage>[0]);
const alibaba = (row: object): Image => fromSasImageInstance(row as Parameters<typeof fromSasImageInstance>[0]);

test("images of one list are asked for together, as many as a request takes", () => {
  const images = ["a", "b", "c"].map((ImageID) => host({ ImageID, IsAuthorized: 1 }));
  const { parts } = planScan(images, services);
  expect(parts.map((part) => [part.service.list, part.images.map(({ id }) => id)])).toEqual([
    ["tencent-host", ["a", "b"]],
    ["tencent-host", ["c"]],
  ]);
});

test("places of one image ID in registries, and of one digest at Alibaba Cloud, are asked for once", () => {
  const images = [
    registry({ Id: 1, ImageId: "a", IsAuthorized: 1 }),
    registry({ Id: 2, ImageId: "a", IsAuthorized: 1 }),
    alibaba({ Uuid: "u", Digest: "d" }),
    alibaba({ Uuid: "v", Digest: "d" }),
  ];
  expect(planScan(images, services).parts.flatMap((part) => part.images.map(({ key }) => key))).toEqual(["1", "u"]);
});

test("an image that cannot be scanned is left out with the reason", () => {
  const images = [
    host({ ImageID: "a", IsAuthorized: 0 }),
    host({ ImageID: "b" }),
    alibaba({ Uuid: "u" }),
    registry({ ImageId: "c", IsAuthorized: 1 }),
  ];
  expect(planScan(images, services).skipped.map(({ reason }) => reason)).toEqual([
    "unlicensed",
    "license-unknown",
    "no-identity",
    "no-identity",
  ]);
  expect(planScan([host({ ImageID: "a", IsAuthorized: 1 })], []).skipped).toMatchObject([
    { reason: "list-not-scanned" },
  ]);
});

test("an image that is being scanned is followed and not asked for", () => {
  const { parts, running } = planScan([host({ ImageID: "a", ScanStatus: "SCANNING", IsAuthorized: 1 })], services);
  expect(parts).toEqual([]);
  expect(running).toHaveLength(1);
});

test("the same image in two accounts is asked for in both", () => {
  const accounts = ["one", "two"].map((account) => service("tencent-host", { account }));
  const images = ["one", "two"].map((account) => ({ ...host({ ImageID: "a", IsAuthorized: 1 }), account }));
  expect(planScan(images, accounts).parts.map((part) => part.service.account)).toEqual(["one", "two"]);
});
