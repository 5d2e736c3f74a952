import { createMock } from "@plimsoll/mock";
import { expect, test } from "vitest";

import { plimsoll } from "./spawn.js";

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;
const scanned = { ScanStatus: "SCANNED", ScanTime: "2026-11-20T00:00:00Z", IsAuthorized: 1 } as const;
const jar = (path: string) =>
  ({
    cveId: "CVE-2021-44228",
    level: 4,
    category: "application",
    package: { name: "log4j-core", version: "2.14.1", type: "jar", path },
    fixedVersions: ["2.15.0"],
    cvss: { score: 10, vector: "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H" },
    tags: ["POC", "IN_THE_WILD"],
  }) as const;

/** One image on hosts of Tencent Cloud and in a registry of each cloud, with a jar in two files, and another one on hosts. */
const extra = {
  hostImages: [
    { ImageID: id("a"), ImageName: "shop/cart:1", HostIDs: ["node-1", "node-2"], ContainerCnt: 2, ...scanned },
    { ImageID: id("b"), ImageName: "shop/proxy:2", HostIDs: ["node-1"], VirusCnt: 1, ...scanned },
  ],
  registryImages: [{ ImageId: id("a"), Namespace: "shop", ImageName: "cart", ImageTag: "1", ...scanned }],
  alibabaImages: [
    { Uuid: "u1", ImageId: "a".repeat(64), RepoNamespace: "shop", RepoName: "cart", Tag: "1", VulCount: 1 },
  ],
  findings: [
    {
      imageId: id("a"),
      vulnerabilities: [jar("app/service.jar"), jar("app/tools.jar")],
      malware: [],
      secrets: [
        { rule: "env_password", title: "Password", source: "env", content: "ENV PASSWORD=marker-7f", level: 3 },
      ],
      buildRisks: [],
      baselines: [],
    },
    {
      imageId: id("b"),
      vulnerabilities: [
        {
          cveId: "CVE-2024-13176",
          level: 2,
          package: { name: "openssl", version: "3.0.15-1~deb12u1", type: "deb" },
          fixedVersions: ["3.0.16-1~deb12u1"],
        },
      ],
      malware: [{ name: "Miner", path: "/tmp/xmrig", level: 4 }],
      secrets: [],
      buildRisks: [],
    },
  ],
} as const;

/** A key of Tencent Cloud that may not read malware on hosts. */
const reader = {
  cloud: "tencent",
  id: "reader",
  secret: "secret-of-reader",
  deny: ["DescribeAssetImageVirusList"],
} as const;

test("what there is, what is in it and what to do first, by processes over both clouds, with one permission missing for one list", async () => {
  const mock = createMock({ images: 0, licenses: 9, rateLimit: false, accounts: [reader], extra });
  await using server = await mock.listen();
  const { alibaba } = mock.credentials;
  const env = {
    PLIMSOLL_ENDPOINT: server.url,
    TENCENTCLOUD_SECRET_ID: reader.id,
    TENCENTCLOUD_SECRET_KEY: reader.secret,
    ALIBABA_CLOUD_ACCESS_KEY_ID: alibaba.accessKeyId,
    ALIBABA_CLOUD_ACCESS_KEY_SECRET: alibaba.accessKeySecret,
  };
  const seen = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await plimsoll(args, env);
    return `${stdout}--\n${stderr}--\n${code}\n`;
  };

  expect(await seen("images", "list", "--columns", "image,source,places,critical,running", "-o", "csv"))
    .toMatchInlineSnapshot(`
    "image,source,places,critical,running
    shop/cart:1,tencent-host+tencent-registry+alibaba-registry,3,1,true
    shop/proxy:2,tencent-host,1,0,false
    --
    --
    0
    "
  `);
  const list = ["findings", "list", "--sort", "image,cloud,id,path", "-o", "csv"];
  expect(await seen(...list, "--columns", "severity,kind,id,image,cloud,package,path,fixed")).toMatchInlineSnapshot(`
    "severity,kind,id,image,cloud,package,path,fixed
    critical,vulnerability,CVE-2021-44228,shop/cart:1,alibaba,log4j-core,app/service.jar,
    critical,vulnerability,CVE-2021-44228,shop/cart:1,alibaba,log4j-core,app/tools.jar,
    high,secret,common_cred,shop/cart:1,alibaba,,,
    critical,vulnerability,CVE-2021-44228,shop/cart:1,tencent,log4j-core,,2.15.0
    high,secret,behavior-3-type-2,shop/cart:1,tencent,,,
    medium,vulnerability,CVE-2024-13176,shop/proxy:2,tencent,openssl,,3.0.16-1~deb12u1
    --
    plimsoll: [AuthFailure.UnauthorizedOperation] Tencent Cloud, malware of 1 image (shop/proxy:2): the key has no permission for DescribeAssetImageVirusList. Give it the permission and run the
      command again.
    --
    5
    "
  `);
  expect(await seen("findings", "list", "--kind", "malware")).toMatchInlineSnapshot(`
    "SEVERITY  KIND  ID  PACKAGE  VERSION  FIXED  IMAGE  CLOUD  PATH
    --
    plimsoll: [AuthFailure.UnauthorizedOperation] Tencent Cloud, malware of 1 image (shop/proxy:2): the key has no permission for DescribeAssetImageVirusList. Give it the permission and run the
      command again.
    --
    5
    "
  `);
  expect(await seen("findings", "list", "--kind", "malware", "-o", "json")).toMatchInlineSnapshot(`
    "[]
    --
    {"error":{"code":"AuthFailure.UnauthorizedOperation","message":"Tencent Cloud, malware of 1 image (shop/proxy:2): the key has no permission for DescribeAssetImageVirusList. Give it the permission and run the command again.","exitCode":5,"cloud":"tencent","list":"malware","reason":"denied","images":1,"examples":["shop/proxy:2"]}}
    --
    5
    "
  `);
  expect(await seen("findings", "list", "--kind", "secret", "--columns", "image,cloud,evidence"))
    .toMatchInlineSnapshot(`
    "IMAGE        CLOUD    EVIDENCE
    shop/cart:1  tencent  ENV PASSWORD=***
    shop/cart:1  alibaba  ENV PASSWORD=***
    --
    --
    0
    "
  `);
  expect(await seen("findings", "summary")).toMatchInlineSnapshot(`
    "KIND           FINDINGS  CRITICAL  HIGH  MEDIUM  LOW  UNKNOWN  FIXABLE
    vulnerability         4         3     0       1    0        0        2
    secret                2         0     2       0    0        0        0
    all                   6         3     2       1    0        0        2

    Packages and the upgrades that fix most
    log4j-core: upgrade to 2.15.0 fixes 1 finding (1 critical, 0 high) in 1 image.
    PACKAGE     UPGRADE TO        FIXES  CRITICAL  HIGH  IMAGES  FINDINGS  VULNERABILITIES  INSTALLED
    log4j-core  2.15.0                1         1     0       1         3                1  2.14.1
    openssl     3.0.16-1~deb12u1      1         0     0       1         1                1  3.0.15-1~deb12u1

    Images with the worst findings
    IMAGE         CLOUD    FINDINGS  CRITICAL  HIGH  MEDIUM  LOW  UNKNOWN  FIXABLE
    shop/cart:1   alibaba         3         2     1       0    0        0        0
    shop/cart:1   tencent         2         1     1       0    0        0        1
    shop/proxy:2  tencent         1         0     0       1    0        0        1

    Not complete: see below.
    --
    plimsoll: [AuthFailure.UnauthorizedOperation] Tencent Cloud, malware of 1 image (shop/proxy:2): the key has no permission for DescribeAssetImageVirusList. Give it the permission and run the
      command again.
    --
    5
    "
  `);
  expect(await seen("findings", "show", "CVE-2021-44228")).toMatchInlineSnapshot(`
    "FIELD       VALUE
    id          CVE-2021-44228
    title       CVE-2021-44228
    kind        vulnerability
    also named  alpine:3.20:CVE-2021-44228
    exploit     in-the-wild
    fixable     yes
    images      2
    running     2
    findings    3

    Severity by cloud
    CLOUD    SEVERITY  FROM          PRIORITY  CVSS  VECTOR
    tencent  critical  vendor-level  -           10  CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H
    alibaba  critical  vendor-level  asap        10  CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:C/C:H/I:H/A:H

    Packages and what fixes them
    PACKAGE     VERSION  FIXED IN  IMAGES
    log4j-core  2.14.1   2.15.0         1

    Images
    IMAGE        CLOUD    ID            RUNNING  CONTAINERS  HOSTS  FOUND IN           REPOSITORIES  ON HOSTS
    shop/cart:1  tencent  aaaaaaaaaaaa  yes               2      2  log4j-core 2.14.1  shop/cart     node-1, node-2
    shop/cart:1  alibaba  aaaaaaaaaaaa  yes               2      2  log4j-core 2.14.1  shop/cart     -
    --
    --
    0
    "
  `);
});
