import { callTcss, sendSas } from "../../test/call.js";
import { expect, test } from "vitest";

import { createMock } from "../mock/create-mock.js";
import { seedEstate } from "../seed/seed-estate.js";
import { toPlan } from "../seed/to-plan.js";
import { Store } from "../state/store.js";
import { findingsOf } from "./findings-of.js";
import type { OwnImageFindings } from "./own-image-findings.js";

const imageId = "a".repeat(64);
const extra = {
  hostImages: [{ ImageID: `sha256:${imageId}`, OsName: "debian:12" }],
  registryImages: [{ ImageId: `sha256:${imageId}` }, { ImageId: `sha256:${imageId}`, ImageTag: "2" }],
  alibabaImages: [{ Uuid: "u1", ImageId: imageId }],
};
const openssl = { name: "libssl3", version: "3.0.11-1~deb12u2", type: "deb", path: "/var/lib/dpkg/status" } as const;
const findings: OwnImageFindings = {
  imageId: `sha256:${imageId}`,
  vulnerabilities: [
    { cveId: "CVE-2024-0002", level: 2, package: openssl, fixedVersions: ["3.0.13-1~deb12u1"] },
    { cveId: "CVE-2024-0001", level: 4, package: openssl, cvss: { score: 9.8, vector: "CVSS:3.1/AV:N" } },
    { cveId: "CVE-2024-0001", level: 4, package: { name: "openssl" } },
    { cveId: "CVE-2024-0003", package: { name: "zlib1g" } },
  ],
  malware: [{ name: "Miner", path: "/tmp/xmrig", level: 4 }],
  secrets: [{ rule: "password", content: "PASSWORD=marker-7f", level: 3 }],
  buildRisks: [{ rule: "runs_as_root", command: "USER root", level: 2 }],
  baselines: [{ nameKey: "weak_password", itemKey: "empty", level: 3 }],
  components: [{ name: "zlib1g" }, { name: "bash", version: "5.2", type: "deb" }],
};

test("findings that are set are those of the image in every list, and the counters follow", async () => {
  await using mock = createMock({ images: 0, licenses: 3, extra });
  mock.images.setFindings(findings);

  const host = await callTcss(mock, "DescribeAssetImageList", {});
  const levels = { CriticalLevelVulCnt: 2, HighLevelVulCnt: 0, MediumLevelVulCnt: 1, LowLevelVulCnt: 0 };
  const counts = { VulCnt: 4, ...levels, VirusCnt: 1, RiskCnt: 1, ComponentCnt: 4, ScanStatus: "SCANNED" };
  expect(host["List"]).toMatchObject([counts]);
  const registry = await callTcss(mock, "DescribeAssetImageRegistryList", {});
  const inRegistry = { ...counts, SensitiveInfoCnt: 1, SentiveInfoCnt: 1, HasNeedFixVul: true };
  expect(registry["List"]).toMatchObject([inRegistry, inRegistry]);
  const { answer } = await sendSas(mock, { action: "DescribeImageInstances" });
  expect((answer as { ImageInstanceList?: unknown }).ImageInstanceList).toMatchObject([
    { VulCount: 4, VulStatus: "YES", AlarmCount: 2, AlarmStatus: "YES", HcCount: 1, RiskStatus: "YES" },
  ]);
});

function filled(): Store {
  const store = new Store();
  seedEstate(store, { ...toPlan({ images: 20, extra: { ...extra, findings: [findings] } }), nowMs: 0 });
  return store;
}

test("findings that are set are served as they are, by image and by vulnerability", () => {
  const store = filled();
  const all = findingsOf(store);
  for (const [place, key] of [
    ["host", `sha256:${imageId}`],
    ["registry", "2"],
    ["alibaba", "u1"],
  ] as const) {
    const image = all.image(place, key);
    const rows = image?.rows("vulnerability").rows ?? [];
    expect(
      rows.map(({ vulnerability: { cveId }, component, fixedVersions }) => [cveId, component.name, fixedVersions]),
    ).toEqual([
      ["CVE-2024-0001", "libssl3", []],
      ["CVE-2024-0001", "openssl", []],
      ["CVE-2024-0002", "libssl3", ["3.0.13-1~deb12u1"]],
      ["CVE-2024-0003", "zlib1g", []],
    ]);
    expect(image?.rows("secret").rows).toMatchObject([{ content: "PASSWORD=marker-7f", level: 3 }]);
    expect(image?.rows("malware").rows).toMatchObject([{ name: "Miner" }]);
    expect(image?.rows("build-risk").total).toBe(1);
    expect(image?.rows("baseline").total).toBe(1);
    expect(image?.components().rows.map(({ name }) => name)).toEqual(["libssl3", "openssl", "zlib1g", "bash"]);
  }
  const [vulnerability] = all.vulnerabilitiesOf("cve-2024-0001");
  const pocId = vulnerability?.pocId ?? "";
  const counted = all.vulnerabilities({ where: (row) => row.vulnerability.pocId === pocId });
  expect(counted.rows).toMatchObject([{ hostImages: 1, registryImages: 2, alibabaImages: 1 }]);
  expect(all.imagesOf(pocId, "registry").rows).toMatchObject([
    { key: "1", components: [openssl, { name: "openssl" }] },
    { key: "2" },
  ]);
  store.close();
});

test("snapshots and a reset keep findings that are set", async () => {
  await using mock = createMock({ images: 0, licenses: 3, extra: { ...extra, findings: [findings] } });
  const count = async (): Promise<unknown> =>
    ((await callTcss(mock, "DescribeAssetImageList", {}))["List"] as { VulCnt: number }[])[0]?.VulCnt; // the rows of the list
  mock.snapshot("full");
  mock.images.setFindings({ imageId, vulnerabilities: [] });
  expect(await count()).toBe(0);
  mock.restore("full");
  expect(await count()).toBe(4);
  mock.images.setFindings({ imageId, vulnerabilities: [] });
  mock.reset();
  expect(await count()).toBe(4);
});

test.each([
  [{ imageId: "sha256:unknown" }, "imageId: no list has an image sha256:unknown"],
  [{ imageId, vulnerabilities: [{ package: openssl }] }, "findings.vulnerabilities[0] must have a cveId or a pocId"],
  [{ imageId, vulnerabilities: [{ cveId: "C", package: {} }] }, "findings.vulnerabilities[0].package.name is missing"],
  [{ imageId, vulnerabilities: [{ cveId: "C", level: 5, package: openssl }] }, "level must be from 0 to 4, not 5"],
  [{ imageId, vulnerabilities: [{ cveId: "C", package: { name: "a", path: 1 } }] }, "package.path must be a text"],
  [
    { imageId, secrets: [{ rule: "r", content: ["marker-7f"] }] },
    "findings.secrets[0].content must be a text, not a list",
  ],
  [{ imageId, malware: {} }, "findings.malware must be a list"],
  [{ imageId, vulnerability: [] }, "findings has no vulnerability; it has imageId, vulnerabilities"],
])("refuses findings that are wrong and says where: %j", async (wrong, message) => {
  await using mock = createMock({ images: 0, extra });
  let found = "";
  try {
    mock.images.setFindings(wrong as OwnImageFindings); // of any shape, as from JSON
  } catch (error) {
    found = String(error);
  }
  expect(found).toContain(message);
  expect(found).not.toContain("marker-7f");
});

test("a package in several paths is one row with all of them, as at the services, and counts once", async () => {
  const layerOf = (id: string) => ({ id: `sha256:${id.repeat(64)}`, command: `COPY ${id}` });
  const jar = (
    path: string,
    fixedVersion: string,
    id: string,
  ): NonNullable<OwnImageFindings["vulnerabilities"]>[number] => ({
    cveId: "CVE-2021-44228",
    level: id === "b" ? 4 : 3,
    category: "application",
    package: { name: "log4j-core", version: "2.14.1", type: "jar", path },
    fixedVersions: [fixedVersion],
    layer: layerOf(id),
  });
  const vulnerabilities = [
    jar("app/service.jar", "2.15.0", "a"),
    jar("app/tools.jar", "2.12.2", "b"),
    jar("app/tools.jar", "2.15.0", "b"),
    { ...jar("app/old.jar", "2.15.0", "a"), package: { name: "log4j-core", version: "2.13.0" } },
  ];
  const secret = { rule: "token", content: "TOKEN=***", path: "app/.env" };
  await using mock = createMock({ images: 0, licenses: 3, extra });
  mock.images.setFindings({ imageId, vulnerabilities, secrets: [secret, secret], components: [] });

  const counts = { VulCnt: 2, CriticalLevelVulCnt: 1, HighLevelVulCnt: 1, ComponentCnt: 3 };
  const host = await callTcss(mock, "DescribeAssetImageList", {});
  expect(host["List"]).toMatchObject([{ ...counts, RiskCnt: 1 }]);
  const inRegistry = await callTcss(mock, "DescribeAssetImageRegistryList", {});
  expect(inRegistry["List"]).toMatchObject([counts, counts]);
  const rows = await callTcss(mock, "DescribeAssetImageRegistryVulList", { Id: 1 });
  expect(rows).toMatchObject({
    TotalCount: 2,
    List: [
      {
        Level: "4",
        FixedVersions: "2.15.0,2.12.2",
        Components: [
          { Name: "log4j-core", Version: "2.14.1", Path: "app/service.jar", FixedVersion: "2.15.0" },
          { Name: "log4j-core", Version: "2.14.1", Path: "app/tools.jar", FixedVersion: "2.12.2,2.15.0" },
        ],
        LayerInfos: [{ LayerCmd: "COPY a" }, { LayerCmd: "COPY b" }],
      },
      { Level: "3", Version: "2.13.0", Components: [{ Path: "" }], LayerInfos: [{ LayerCmd: "COPY a" }] },
    ],
  });
  const [{ POCID = "" } = {}] = rows["List"] as { POCID?: string }[]; // the rows of the list
  const affected = await callTcss(mock, "DescribeVulImageList", { PocID: POCID });
  expect(affected["List"]).toMatchObject([
    { ComponentList: [{ Path: "app/service.jar" }, { Path: "app/tools.jar" }, { Path: "" }] },
  ]);
  const { answer } = await sendSas(mock, { action: "DescribeImageVulList", query: { Type: "cve", Uuids: "u1" } });
  expect(answer).toMatchObject({
    TotalCount: 2,
    VulRecords: [
      { ExtendContentJson: { RpmEntityList: [{ Path: "app/service.jar" }, { Path: "app/tools.jar" }] } },
      { ExtendContentJson: { RpmEntityList: [{ Path: "" }] } },
    ],
  });
});
