import { createSasClient, createTcssClient } from "@plimsoll/client";
import fc from "fast-check";
import { expect, test } from "vitest";

import { imageInfo, imagesInfo } from "../../test/images.js";
import { summarize } from "../inventory/summary.js";
import { fromSasImage } from "./sas-image.js";
import { sasImages } from "./sas-images.js";
import { fromTcssImage } from "./tcss-image.js";
import { tcssHostImages } from "./tcss-host-images.js";

type Paths = Readonly<Record<string, readonly string[]>>;

/** Which members of an image say what a field of the answer says, and so must be absent without it. */
const tencent: Paths = {
  CreateTime: ["createdAt"],
  Size: ["sizeBytes"],
  OsName: ["os"],
  HostCnt: ["hosts"],
  ContainerCnt: ["containers", "running"],
  ScanStatus: ["scanStatus"],
  ScanTime: ["scannedAt"],
  VulCnt: ["findings.vulnerabilities", "atRisk"],
  VirusCnt: ["findings.malware", "atRisk"],
  RiskCnt: ["findings.sensitive", "atRisk"],
  CriticalLevelVulCnt: ["findings.critical"],
  HighLevelVulCnt: ["findings.high"],
  IsAuthorized: ["licensed"],
  IsTrustImage: ["trusted"],
  IsSuggest: ["recommended"],
  AgentError: ["scanErrors.agent"],
  ScanError: ["scanErrors.scan"],
  ImageID: [],
  ImageName: ["tag"],
};
const alibaba: Paths = {
  ImageCreate: ["createdAt"],
  ImageUpdate: ["updatedAt"],
  ImageSize: ["sizeBytes"],
  Tag: ["tag"],
  Digest: ["digest"],
  RegistryType: ["registry.kind"],
  InstanceId: ["registry.instanceId"],
  Endpoints: ["registry.address"],
  RegionId: ["registry.region"],
  RepoType: ["registry.visibility"],
  TagImmutable: ["registry.tagImmutable"],
  VulCount: ["findings.vulnerabilities"],
  AlarmCount: ["findings.alerts"],
  RiskStatus: ["atRisk"],
  Uuid: [],
  ImageId: [],
  RepoName: [],
  RepoNamespace: ["registry.namespace"],
};

const at = (value: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((inner, name) => (inner as Record<string, unknown>)[name], value); // every path begins at an image

/** Something else than any field is documented to hold. */
const wrong = fc.oneof(
  fc.constantFrom(undefined, null, Number.NaN, -1, 1.5, Infinity),
  fc.constantFrom<unknown>({}, [], [1], { VulCnt: 1 }, Symbol.iterator),
);

function expectNoFacts<Row extends object>(row: Row, adapter: (raw: Row) => unknown, paths: Paths): void {
  const whole = adapter(row);
  const spoiled = fc.record(
    Object.fromEntries(Object.keys(paths).map((name) => [name, fc.option(wrong, { nil: "kept", freq: 1 })])),
  );
  fc.assert(
    fc.property(spoiled, (fields) => {
      const names = Object.keys(fields).filter((name) => fields[name] !== "kept");
      const image = adapter({ ...row, ...Object.fromEntries(names.map((name) => [name, fields[name]])) });
      for (const path of names.flatMap((name) => paths[name] ?? []))
        expect(at(image, path), `member ${path}`).toBeUndefined();
      const kept = Object.keys(paths).filter((name) => !names.includes(name) && name !== "ScanStatus");
      const spoiledPaths = new Set(names.flatMap((name) => paths[name] ?? []));
      const needsScan = (path: string): boolean => /^(findings|atRisk)/.test(path) && names.includes("ScanStatus");
      for (const path of kept.flatMap((name) => paths[name] ?? []))
        if (!spoiledPaths.has(path) && !needsScan(path))
          expect(at(image, path), `member ${path}`).toEqual(at(whole, path));
    }),
  );
}

test("any part of a Tencent row may be absent, null or wrong: nothing crashes, and nothing becomes a fact", () => {
  const row = imagesInfo({
    CriticalLevelVulCnt: 0,
    HighLevelVulCnt: 0,
    IsAuthorized: 1,
    AgentError: "a",
    ScanError: "b",
  });
  expectNoFacts(row, fromTcssImage, tencent);
});

test("any part of an Alibaba row may be absent, null or wrong: nothing crashes, and nothing becomes a fact", () => {
  expectNoFacts(imageInfo(), fromSasImage, alibaba);
});

test("an unknown license is neither one nor none, and an unknown count is not 0", async () => {
  const nothing = fromTcssImage({} as Parameters<typeof fromTcssImage>[0]); // what a service may answer
  expect(nothing).toEqual({
    cloud: "tencent",
    source: "tencent-host",
    kind: "host",
    key: "",
    id: "",
    name: "",
    repository: "",
    scanErrors: {},
    findings: {},
    raw: {},
  });
  const none = fromSasImage(null as unknown as Parameters<typeof fromSasImage>[0]); // what a service may answer
  expect(none).toMatchObject({ key: "", id: "", name: "", findings: {}, registry: {} });
  expect(none).not.toHaveProperty("atRisk");
  expect(await summarize([nothing])).toEqual([{ source: "tencent-host", cloud: "tencent", images: 1 }]);
});

test("a summary counts what some images say over those, and null says nothing", async () => {
  const full = fromTcssImage(imagesInfo({ IsAuthorized: 1, VulCnt: 2, Size: 10 }));
  const nulls = {
    ...full,
    sizeBytes: null,
    licensed: null,
    running: null,
    atRisk: null,
    scanStatus: null,
    findings: { malware: null },
  };
  const [row] = await summarize([nulls as unknown as typeof full, full, nulls as unknown as typeof full]); // what a source of one's own may give
  expect(row).toMatchObject({ images: 3, sizeBytes: 10, licensed: 1, unlicensed: 0, vulnerabilities: 2, malware: 0 });
  const [none] = await summarize([nulls as unknown as typeof full]); // as above
  expect(none).toEqual({ source: "tencent-host", cloud: "tencent", images: 1 });
});

const credentials = { secretId: "id", secretKey: "key" };

async function readTencent(Response_: object) {
  const fetch = async (): Promise<Response> => Response.json({ Response: { ...Response_, RequestId: "r" } });
  const stream = tcssHostImages(createTcssClient({ fetch, credentials })).stream();
  const ids: string[] = [];
  for await (const { id } of stream) ids.push(id);
  return { ids, result: stream.result };
}

test("an image without an ID is kept, and the list is not complete", async () => {
  const { ids, result } = await readTencent({ TotalCount: 2, List: [{ ImageName: "a:1" }, { ImageID: "sha256:1" }] });
  expect(ids).toEqual(["", "sha256:1"]);
  expect(result).toEqual({ received: 2, expected: 2, complete: false, drifted: false, reason: "no-identity" });
});

test("an image whose ID is not text is one without an ID", async () => {
  const { ids, result } = await readTencent({ TotalCount: 2, List: [{ ImageID: 5 }, { ImageID: "sha256:1" }] });
  expect(ids).toEqual(["", "sha256:1"]);
  expect(result).toMatchObject({ received: 2, complete: false, reason: "no-identity" });
});

test("a list that is not there is not an empty one", async () => {
  expect((await readTencent({})).result).toMatchObject({ complete: false, reason: "total-unknown" });
  expect((await readTencent({ TotalCount: 0, List: null })).result).toMatchObject({ complete: true });
  for (const ImageInfos of [undefined, null, "none", {}]) {
    const fetch = async (): Promise<Response> => Response.json({ ImageInfos, RequestId: "r" });
    const client = createSasClient({ fetch, credentials: { accessKeyId: "id", accessKeySecret: "key" } });
    const stream = sasImages(client, ["a"]).stream();
    for await (const _ of stream) throw new Error("an image came");
    expect(stream.result).toEqual({ received: 0, complete: false, drifted: false, reason: "no-list" });
  }
});

test("Alibaba images without a UUID are all kept, and null counts as no list", async () => {
  const rows = [imageInfo({ Uuid: "" }), imageInfo({ Uuid: "" }), null, imageInfo(), imageInfo()];
  const fetch = async (): Promise<Response> => Response.json({ ImageInfos: rows, RequestId: "r" });
  const client = createSasClient({ fetch, credentials: { accessKeyId: "id", accessKeySecret: "key" } });
  const stream = sasImages(client, ["a"]).stream();
  const keys: string[] = [];
  for await (const { key } of stream) keys.push(key);
  expect(keys).toEqual(["", "", imageInfo().Uuid]);
  expect(stream.result).toEqual({ received: 3, complete: false, drifted: false, reason: "no-identity" });
});
