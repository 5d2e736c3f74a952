import * as CycloneDX from "@cyclonedx/cyclonedx-library";
import fc from "fast-check";
import { expect, test } from "vitest";

import { RUNS, RUNS_TIMEOUT, evaluated, evaluations, finding, image, written } from "../../../test/evaluations.js";
import type { EvaluatedFinding, EvaluatedImage } from "../../policy/evaluation.js";
import type { FormatOptions, FormatWriter } from "../format.js";
import { writeCyclonedx, writeCyclonedxVex } from "./cyclonedx.js";

interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly timestamp: string; readonly component: Readonly<Record<string, unknown>> };
  readonly components: readonly Readonly<Record<string, unknown>>[];
  readonly compositions: readonly unknown[];
  readonly vulnerabilities: readonly {
    readonly id: string;
    readonly source: object;
    readonly ratings: readonly object[];
    readonly analysis: object;
    readonly affects: readonly { readonly ref: string }[];
  }[];
}

async function bomOf(
  images: readonly EvaluatedImage[],
  writer: FormatWriter = writeCyclonedx,
  options: Partial<FormatOptions> = {},
): Promise<Bom> {
  return JSON.parse(await written(writer, { images, complete: true }, options)) as Bom; // what the tests look at
}

const exception = { id: "CVE-2024-1234", reason: "not reachable", owner: "shop", expires: "2027-01-31" };
const of = (members: Partial<EvaluatedFinding>): EvaluatedFinding => evaluated(members);

test.each([
  { name: "a BOM", writer: writeCyclonedx },
  { name: "VEX", writer: writeCyclonedxVex },
])(
  "every image gives $name that CycloneDX's own validator takes, and the same bytes again",
  async ({ writer }) => {
    const validator = new CycloneDX.Validation.JsonStrictValidator(CycloneDX.Spec.Version.v1dot6);
    await fc.assert(
      fc.asyncProperty(evaluations, async ({ images, complete }) => {
        const data = { images: images.slice(0, 1), complete };
        const text = await written(writer, data);
        expect(await validator.validate(text)).toBeNull();
        const { components, vulnerabilities } = JSON.parse(text) as Bom; // what the tests look at
        const refs = new Set(["image", ...components.map((component) => component["bom-ref"])]);
        expect(refs.size).toBe(components.length + 1);
        for (const { ref } of vulnerabilities.flatMap(({ affects }) => affects)) expect(refs).toContain(ref);
        expect(await written(writer, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("the validator refuses what is not CycloneDX", async () => {
  const validator = new CycloneDX.Validation.JsonStrictValidator(CycloneDX.Spec.Version.v1dot6);
  const bom = await bomOf([image()]);
  expect(bom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6" });
  expect(await validator.validate(JSON.stringify({ ...bom, verdict: "fail" }))).not.toBeNull();
});

test("a BOM has the packages with their URLs, and says that there are more", async () => {
  const purl = "pkg:deb/debian/openssl@1.1.1?distro=debian-10";
  const openssl = { name: "openssl", version: "1.1.1", type: "os", purl } as const;
  const findings = [
    of({ finding: finding({ id: "CVE-2024-1001", package: openssl }) }),
    of({ finding: finding({ id: "CVE-2024-1002", package: openssl }) }),
  ];
  const digest = `sha256:${"0b".repeat(32)}`;
  const place = { source: "tencent-registry", kind: "registry", key: "1", name: "shop/cart:1.2" } as const;
  const places = [{ ...place, repository: "shop/cart", tag: "1.2", digest }];
  const bom = await bomOf([image({ os: "debian:10", findings, places, scannedAt: "2026-11-26T10:00:00Z" })]);
  expect(bom.metadata).toMatchObject({
    timestamp: "2026-11-26T10:00:00Z",
    component: { type: "container", name: "shop/cart", version: "1.2", purl: `pkg:oci/cart@${digest}` },
  });
  expect(bom.components).toMatchObject([
    { type: "operating-system", name: "debian", version: "10" },
    { type: "library", name: "openssl", version: "1.1.1", purl },
  ]);
  expect(bom.compositions).toEqual([{ aggregate: "incomplete", assemblies: ["image"] }]);
  expect(bom.vulnerabilities.map(({ id, affects }) => [id, affects.map(({ ref }) => ref)])).toEqual([
    ["CVE-2024-1001", [bom.components[1]?.["bom-ref"]]],
    ["CVE-2024-1002", [bom.components[1]?.["bom-ref"]]],
  ]);
});

test("the source of a CVE is NVD, as Dependency-Track wants it", async () => {
  const ids = ["CVE-2024-1234", "GHSA-jfh8-c2jp-5v3q", "pcmgr-1"];
  const { vulnerabilities } = await bomOf([image({ findings: ids.map((id) => of({ finding: finding({ id }) })) })]);
  expect(vulnerabilities.map(({ source }) => source)).toMatchObject([
    { name: "NVD" },
    { name: "GITHUB" },
    { name: "Tencent Cloud" },
  ]);
});

test("an exception is an answer in the words of CycloneDX, and none is never exploitable", async () => {
  const vex = ["false_positive", "vulnerable_code_not_in_execute_path", undefined] as const;
  const findings = [
    ...vex.map((reason, index) =>
      of({
        finding: finding({ id: `CVE-2024-100${index}` }),
        exception: reason === undefined ? exception : { ...exception, vex: reason },
      }),
    ),
    of({ finding: finding({ id: "CVE-2024-2000" }), expiredException: exception }),
    of({ finding: finding({ id: "CVE-2024-3000" }) }),
  ];
  const { vulnerabilities } = await bomOf([image({ findings })]);
  const why = "not reachable (shop, until 2027-01-31)";
  expect(vulnerabilities.map(({ analysis }) => analysis)).toEqual([
    { state: "false_positive", detail: why },
    { state: "not_affected", justification: "code_not_reachable", detail: why },
    { state: "exploitable", response: ["will_not_fix"], detail: `Accepted: ${why}` },
    { state: "in_triage", detail: `Ended: ${why}` },
    { state: "in_triage" },
  ]);
  const decided = await bomOf([image({ findings })], writeCyclonedxVex);
  expect(decided.vulnerabilities).toEqual(vulnerabilities.slice(0, 4));
});

test("VEX leaves out an exception for one of two packages, as readers would take it for both", async () => {
  const notes: string[] = [];
  const other = finding({ package: { name: "libssl", version: "1.1.1" } });
  const findings = [of({ exception }), of({ finding: other })];
  const onNote = (note: string): unknown => notes.push(note);
  expect((await bomOf([image({ findings })], writeCyclonedxVex, { onNote })).vulnerabilities).toEqual([]);
  expect(notes[0]).toMatch(/^CycloneDX VEX lacks 1 of the findings under exceptions: other packages/);
  expect((await bomOf([image({ findings })])).vulnerabilities.map(({ analysis }) => analysis)).toMatchObject([
    { state: "exploitable" },
    { state: "in_triage" },
  ]);
});

test("the serial number is one of version 5, and another one for another scan, policy or file", async () => {
  const first = await bomOf([image()]);
  expect(first.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const others = [
    await bomOf([image({ scannedAt: "2026-11-26T10:00:00Z" })]),
    await bomOf([image({ account: "prod" })]),
    await bomOf([image()], writeCyclonedxVex),
  ].map(({ serialNumber }) => serialNumber);
  expect(new Set([first.serialNumber, ...others]).size).toBe(4);
});

test("a second image is refused, and kinds without a place are counted in a note", async () => {
  await expect(bomOf([image(), image()])).rejects.toMatchObject({ code: "SeveralImages" });
  await expect(bomOf([image(), image()], writeCyclonedxVex)).rejects.toThrow("cyclonedx-vex=reports/");
  const notes: string[] = [];
  const findings = [of({ finding: finding({ kind: "secret" }) })];
  await bomOf([image({ findings })], writeCyclonedx, { onNote: (note) => notes.push(note) });
  expect(notes).toEqual(["CycloneDX cannot represent some findings, which are left out: 1 of kind secret."]);
});

test("texts, advice and links are there, the description cut to 100,000 characters", async () => {
  const texts = {
    get: () => ({
      title: "Overflow",
      description: "d".repeat(2_000_000),
      references: ["https://a.test/1", "javascript:alert(1)", "https://a.test/1"],
    }),
  };
  const [vulnerability] = (await bomOf([image()], writeCyclonedx, { texts })).vulnerabilities;
  expect(vulnerability).toMatchObject({
    description: "Overflow",
    detail: expect.stringMatching(/^d{99999}…$/),
    recommendation: "Update to 1.1.2.",
    advisories: [{ url: "https://a.test/1" }],
    ratings: [{ source: { name: "Tencent Cloud" }, severity: "critical" }],
  });
});

test("a file of an evaluation without an image is valid, and a note says so", async () => {
  const notes: string[] = [];
  const bom = await bomOf([], writeCyclonedx, { onNote: (note) => notes.push(note) });
  expect(bom).toMatchObject({ components: [], vulnerabilities: [] });
  expect(bom.metadata).toMatchObject({ timestamp: "2026-11-27T10:00:00Z" });
  expect(notes).toEqual(["No image is in the cyclonedx file."]);
});
