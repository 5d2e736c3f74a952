import { expect, test } from "vitest";

import { createVulnerabilityTexts } from "../../findings/vulnerability-texts.js";
import type { Image } from "../../image/image.js";
import {
  type ReceivedRequest,
  createSasService,
  hexOf,
  readAll,
  refusal,
  sasImage,
  targetsOf,
} from "../../../test/sas-findings.js";
import { fromSasImageInstance } from "../sas-image-instance.js";
import { sasFindingReaders } from "./sas-finding-readers.js";

function secret(changed: Readonly<Record<string, unknown>> = {}) {
  return {
    RiskLevel: "high",
    SensitiveFileKey: "google_oauth_key",
    SensitiveFileName: "Google OAuth Key",
    FilePath: "/usr/lib/abc.txt",
    Md5: "b484b0dff093f358897486b582660001",
    LayerDigest: hexOf(5),
    Promt: "GOOGLE_SECRET=AKPIDteow289f9s",
    Description: "Verify the validity of the leaked AK.",
    Advice: "Remove risky content, and rebuild the image",
    FirstScanTime: 1663321552000,
    LastScanTime: 1663691592000,
    ...changed,
  };
}

const baseline = {
  BaselineItemKey: "ak_leak",
  BaselineItemAlias: "Access Key leak",
  BaselineNameKey: "ak",
  BaselineNameAlias: "Access keys",
  BaselineClassKey: "identity",
  BaselineClassAlias: "Identity",
  Status: 0,
  WhiteList: 0,
};

function buildRisk(changed: Readonly<Record<string, unknown>> = {}) {
  return {
    LayerDigest: hexOf(6),
    LayerCmd: "USER root",
    Advice: "do not use root user",
    Promt: "the root user has excessive permissions",
    Description: "the root user has excessive permissions",
    RiskLevel: "medium",
    RiskKey: "no_user",
    RiskKeyName: "no user",
    RiskClass: "other",
    RiskClassName: "other",
    ...changed,
  };
}

interface Contents {
  readonly secrets?: readonly ReturnType<typeof secret>[];
  readonly baselines?: readonly object[];
  readonly buildRisks?: readonly ReturnType<typeof buildRisk>[];
  /** Status of sensitive files, as the list of images by kind has it. @default "0" */
  readonly status?: string;
}

/** A service with these things in the images of the UUIDs. */
function serve(images: Readonly<Record<string, Contents>>) {
  const of = ({ parameters: { ImageUuid } }: ReceivedRequest) => images[String(ImageUuid)] ?? {};
  const all = Object.entries(images);
  const kinds = new Set(all.flatMap(([, { secrets = [] }]) => secrets.map((row) => row.SensitiveFileKey)));
  return {
    DescribeImageSensitiveFileList: () => [...kinds].map((SensitiveFileKey) => ({ SensitiveFileKey })),
    DescribeImageListBySensitiveFile: ({ parameters: { SensitiveFileKey } }: ReceivedRequest) =>
      all.flatMap(([Uuid, { secrets = [], status = "0" }]) =>
        secrets.some((row) => row.SensitiveFileKey === SensitiveFileKey) ? [{ Uuid, Status: status }] : [],
      ),
    DescribeImageSensitiveFileByKey: (asked: ReceivedRequest) => of(asked).secrets ?? [],
    DescribeImageBaselineItemList: (asked: ReceivedRequest) => of(asked).baselines ?? [],
    DescribeImageBuildRiskByKey: (asked: ReceivedRequest) =>
      asked.parameters["Status"] === undefined ? (of(asked).buildRisks ?? []) : [],
  };
}

const risks = (
  client: Parameters<typeof sasFindingReaders>[0],
  options: Parameters<typeof sasFindingReaders>[1] = {},
) => sasFindingReaders(client, options)[2] ?? expect.unreachable();

const whole = { code: "complete", compared: false };

test("secrets, baselines and build risks of an image are findings with one outcome", async () => {
  const service = createSasService({
    rows: serve({ u1: { secrets: [secret()], baselines: [baseline], buildRisks: [buildRisk()] } }),
  });
  const image = sasImage(1);
  const { findings, outcomes } = await readAll(risks(service.client), await targetsOf([image]));
  expect(outcomes).toEqual([
    {
      image: image.id,
      cloud: "alibaba",
      list: "risk",
      reader: "Alibaba Cloud sensitive files, baselines and build risks",
      verdict: whole,
    },
  ]);
  const ofImage = { cloud: "alibaba", image: { key: "u1", id: image.id, name: image.name } };
  expect(findings).toMatchObject([
    {
      ...ofImage,
      kind: "secret",
      id: "google_oauth_key",
      severity: "high",
      path: "usr/lib/abc.txt",
      fileHash: { md5: "b484b0dff093f358897486b582660001" },
      layer: { digest: `sha256:${hexOf(5)}` },
      evidence: { excerpt: "GOOGLE_SECRET=***" },
      state: "open",
      firstSeenAt: "2022-09-16T09:45:52.000Z",
    },
    {
      ...ofImage,
      kind: "baseline",
      id: "ak_leak",
      rule: { class: "identity", name: "ak", item: "ak_leak" },
      state: "open",
    },
    {
      ...ofImage,
      kind: "build-risk",
      id: "no_user",
      severity: "medium",
      rule: { class: "other", name: "no user", item: "no_user" },
      layer: { digest: `sha256:${hexOf(6)}`, command: "USER root" },
      state: "open",
    },
  ]);
  expect(findings[1]).not.toHaveProperty("severity");
});

test("an image that the lists of kinds do not name is not asked for sensitive files", async () => {
  const images = [1, 2, 3].map((number) => sasImage(number));
  const service = createSasService({ rows: serve({ u2: { secrets: [secret()] } }) });
  const { findings, verdicts } = await readAll(risks(service.client), await targetsOf(images));
  expect(service.callsOf("DescribeImageSensitiveFileByKey").map(({ parameters }) => parameters["ImageUuid"])).toEqual([
    "u2",
  ]);
  expect(findings.map(({ image }) => image.key)).toEqual(["u2"]);
  expect(verdicts).toEqual([whole, whole, whole]);
});

test("a single image is looked up alone in the lists of kinds", async () => {
  const service = createSasService({ rows: serve({ u1: { secrets: [secret()] } }) });
  await readAll(risks(service.client), await targetsOf([sasImage(1)]));
  expect(service.callsOf("DescribeImageSensitiveFileList")[0]?.parameters).toMatchObject({ ImageUuid: "u1" });
  expect(service.callsOf("DescribeImageListBySensitiveFile")[0]?.parameters).toEqual({
    ImageDigest: hexOf(1),
    SensitiveFileKey: "google_oauth_key",
    ScanRange: '["image"]',
    CurrentPage: 1,
    PageSize: 1000,
  });
});

test("each image is asked for sensitive files where the lists of kinds are not whole or not allowed", async () => {
  const images = [1, 2, 3].map((number) => sasImage(number));
  const asked = async (answer: NonNullable<Parameters<typeof createSasService>[0]["answer"]>) => {
    const service = createSasService({ rows: serve({ u2: { secrets: [secret()] } }), answer });
    const { findings, verdicts } = await readAll(risks(service.client), await targetsOf(images));
    expect(findings).toHaveLength(1);
    expect(verdicts).toEqual([whole, whole, whole]);
    return service.callsOf("DescribeImageSensitiveFileByKey").length;
  };
  expect(
    await asked(({ action }, answer) =>
      action === "DescribeImageListBySensitiveFile" ? { ...answer, TotalCount: 9 } : undefined,
    ),
  ).toBe(3);
  expect(
    await asked(({ action }) => {
      if (action === "DescribeImageSensitiveFileList") throw refusal("NoPermission");
      return undefined;
    }),
  ).toBe(3);
});

test("sensitive files have the state of their kind in the image", async () => {
  const stateOf = async (status: string) => {
    const { client } = createSasService({ rows: serve({ u1: { secrets: [secret()], status } }) });
    return (await readAll(risks(client), await targetsOf([sasImage(1)]))).findings[0]?.state;
  };
  expect(await Promise.all(["0", "1", "2", "9"].map(stateOf))).toEqual([
    "open",
    "ignored-by-vendor",
    "false-positive",
    "open",
  ]);
});

test("build instructions have the state of the list that they are in", async () => {
  const rows = [buildRisk(), buildRisk({ RiskKey: "add" }), buildRisk({ RiskKey: "latest" })];
  const { client } = createSasService({
    rows: {
      DescribeImageBuildRiskByKey: ({ parameters: { Status } }) =>
        typeof Status === "number" ? rows.slice(Status, Status + 1) : rows,
    },
  });
  const { findings } = await readAll(risks(client), await targetsOf([sasImage(1)]));
  expect(findings.map(({ id, state }) => [id, state])).toEqual([
    ["no_user", "open"],
    ["add", "ignored-by-vendor"],
    ["latest", "false-positive"],
  ]);
});

test("baseline checks have their state, and exceptions are told from fixes", async () => {
  const rows = [0, 1, 2, 3, 9].map((Status) => ({ ...baseline, BaselineItemKey: `k${Status}`, Status }));
  const { client } = createSasService({
    rows: serve({ u1: { baselines: [...rows, { ...baseline, WhiteList: 1, Status: 1 }] } }),
  });
  const { findings } = await readAll(risks(client), await targetsOf([sasImage(1)]));
  expect(findings.map(({ state }) => state)).toEqual(["open", "fixed", "fixing", "open", "open", "ignored-by-vendor"]);
});

test("an image without baseline risks by the inventory is not asked for them", async () => {
  const instance = (uuid: number, HcCount: number) =>
    fromSasImageInstance({
      Uuid: `u${uuid}`,
      ImageId: hexOf(uuid),
      Digest: hexOf(uuid),
      ScaStatus: "SUCCESS",
      LastScanTime: 1663691592000,
      HcCount,
    } as Parameters<typeof fromSasImageInstance>[0]); // the members that matter here
  const images: readonly Image[] = [instance(1, 0), instance(2, 1)];
  const service = createSasService({ rows: serve({ u2: { baselines: [baseline] } }) });
  const { verdicts } = await readAll(risks(service.client), await targetsOf(images));
  expect(service.callsOf("DescribeImageBaselineItemList").map(({ parameters }) => parameters["ImageUuid"])).toEqual([
    "u2",
  ]);
  expect(verdicts).toEqual([whole, whole]);
});

test.each([
  { action: "DescribeImageBaselineItemList", left: ["secret", "build-risk"] },
  { action: "DescribeImageBuildRiskByKey", left: ["secret", "baseline"] },
  { action: "DescribeImageSensitiveFileByKey", left: ["baseline", "build-risk"] },
])(
  "without the permission for $action the other two lists are read, and it is asked for once",
  async ({ action, left }) => {
    const error = refusal("NoPermission");
    const contents = { secrets: [secret()], baselines: [baseline], buildRisks: [buildRisk()] };
    const images = Array.from({ length: 20 }, (_, number) => sasImage(number));
    const service = createSasService({
      rows: serve(Object.fromEntries(images.map(({ key }) => [key, contents]))),
      answer: (asked) => {
        if (asked.action === action) throw error;
        return undefined;
      },
    });
    const { findings, outcomes } = await readAll(risks(service.client), await targetsOf(images));
    expect(outcomes).toHaveLength(20);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ verdict: { code: "denied" }, error });
    expect([...new Set(findings.map(({ kind }) => kind))]).toEqual(left);
    expect(findings).toHaveLength(40);
    // Those that were under way with the first.
    expect(service.callsOf(action).length).toBeLessThanOrEqual(4);
  },
);

test("the outcome is the worst of the three lists, and keeps its error", async () => {
  const error = refusal("ServerError");
  const contents = { secrets: [secret()], baselines: [baseline], buildRisks: [buildRisk()] };
  const { client } = createSasService({
    rows: serve({ u1: contents }),
    answer: ({ action }) => {
      if (action === "DescribeImageBaselineItemList") throw refusal("NoPermission");
      if (action === "DescribeImageBuildRiskByKey") throw error;
      return undefined;
    },
  });
  const { outcomes } = await readAll(risks(client), await targetsOf([sasImage(1)]));
  expect(outcomes).toMatchObject([{ verdict: { code: "incomplete", reason: "failed" }, error }]);
});

test("what came before a refusal in the middle of a list is kept", async () => {
  const rows = Array.from({ length: 30 }, (_, number) => ({ ...baseline, BaselineItemKey: `k${number}` }));
  const { client } = createSasService({
    rows: serve({ u1: { baselines: rows } }),
    cut: 20,
    answer: ({ action, parameters }) => {
      if (action === "DescribeImageBaselineItemList" && parameters["CurrentPage"] === 2) throw refusal("Throttling");
      return undefined;
    },
  });
  const { findings, verdicts } = await readAll(risks(client), await targetsOf([sasImage(1)]));
  expect(findings).toHaveLength(20);
  expect(verdicts).toEqual([{ code: "incomplete", reason: "failed" }]);
});

test("findings of an image that is being scanned are those of the scan before", async () => {
  const { client } = createSasService({});
  const [target] = await targetsOf([sasImage(1)]);
  if (target === undefined) throw new Error("no target");
  const { verdicts } = await readAll(risks(client), [{ ...target, reading: { ...target.reading, stale: true } }]);
  expect(verdicts).toEqual([{ code: "stale", compared: false }]);
});

test("a private key of 3 KB, and secrets in instructions and remarks, are nowhere in findings and texts", async () => {
  const marker = "MARKERq7x";
  const key = Array.from({ length: 46 }, () => `${marker}${"Zk3vQ9".repeat(9)}`).join("\n");
  const Promt = `-----BEGIN RSA PRIVATE KEY-----\n${key}\n-----END RSA PRIVATE KEY-----`;
  expect(Promt.length).toBeGreaterThan(2900);
  const texts = createVulnerabilityTexts();
  const { client } = createSasService({
    rows: serve({
      u1: {
        secrets: [
          secret({ Promt, Description: `Found ${key.slice(0, 80)}`, Advice: `Remove ${marker}` }),
          secret({ Promt: `{"password": "${marker}-json"}`, SensitiveFileKey: "json", Description: `${marker}-json` }),
        ],
        buildRisks: [
          buildRisk({ LayerCmd: `ENV DB_PASSWORD=${marker}word`, Description: `password ${marker}word is set` }),
          buildRisk({ RiskKey: "arg", LayerCmd: "RUN x", Promt: `ARG TOKEN=${marker}token`, Advice: `${marker}token` }),
        ],
      },
    }),
  });
  const { findings } = await readAll(risks(client, { texts }), await targetsOf([sasImage(1)]));
  expect(findings).toHaveLength(4);
  const shown = JSON.stringify([findings, ["google_oauth_key", "json", "no_user", "arg"].map((id) => texts.get(id))]);
  expect(shown).not.toContain(marker);
  expect(shown).toContain("ENV DB_PASSWORD=***");
});

test("a list that has no Data is incomplete", async () => {
  const { client } = createSasService({});
  const without = {
    call: async (action: string, ...rest: readonly unknown[]) =>
      action === "DescribeImageBuildRiskByKey"
        ? { RequestId: "r" }
        : Reflect.apply(client.call, client, [action, ...rest]),
  } as unknown as typeof client; // the generic type of all actions
  const { verdicts } = await readAll(risks(without), await targetsOf([sasImage(1)]));
  expect(verdicts).toEqual([{ code: "incomplete", reason: "no-total" }]);
});
