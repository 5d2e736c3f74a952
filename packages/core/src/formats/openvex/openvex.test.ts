import { readFileSync } from "node:fs";

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";

import { RUNS, RUNS_TIMEOUT, evaluated, evaluations, finding, image, written } from "../../../test/evaluations.js";
import type { EvaluatedImage, PolicyException } from "../../policy/evaluation.js";
import { writeOpenvex } from "./openvex.js";

interface Vex {
  readonly "@id": string;
  readonly author: string;
  readonly timestamp: string;
  readonly statements: readonly {
    readonly vulnerability: { readonly name: string; readonly aliases?: readonly string[] };
    readonly status: string;
    readonly products: readonly object[];
  }[];
}

const exception: PolicyException = {
  id: "CVE-2024-1234",
  reason: "no TLS in this image",
  owner: "payments",
  expires: "2027-01-31",
  vex: "vulnerable_code_not_in_execute_path",
};
const DIGEST = `sha256:${"0b".repeat(32)}`;
const PRODUCT = `pkg:oci/cart@${DIGEST}`;

/** An image with a manifest digest, from which nothing is excepted unless the members say so. */
function built(members: Partial<EvaluatedImage>): EvaluatedImage {
  const place = { source: "tencent-registry", kind: "registry", key: "1", name: "shop/Cart:1.2" } as const;
  return image({ places: [{ ...place, repository: "shop/Cart", digest: DIGEST }], ...members });
}

async function vexOf(images: readonly EvaluatedImage[], notes: string[] = []): Promise<Vex> {
  const options = { onNote: (note: string) => notes.push(note) };
  return JSON.parse(await written(writeOpenvex, { images, complete: true }, options)) as Vex; // what the tests look at
}

function schema(): ReturnType<Ajv2020["compile"]> {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  // RFC 3987: a scheme, and none of the characters that stand nowhere in an IRI. Other checks know no scheme `pkg`.
  ajv.addFormat("iri", /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i);
  const path = new URL("../../../test/schemas/openvex-0.2.0.json", import.meta.url);
  return ajv.compile(JSON.parse(readFileSync(path, "utf8")));
}

test(
  "every evaluation gives OpenVEX that is valid by its schema, and the same bytes again",
  async () => {
    const isValid = schema();
    let statements = 0;
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const text = await written(writeOpenvex, data);
        const vex = JSON.parse(text) as Vex; // what the tests look at
        void isValid(vex);
        statements += vex.statements.length;
        // A document without a statement is what there is to say if nothing is excepted.
        const empty = vex.statements.length === 0 ? ["/statements minItems"] : [];
        expect((isValid.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)).toEqual(empty);
        expect(await written(writeOpenvex, data)).toBe(text);
      }),
      RUNS,
    );
    expect(statements).toBeGreaterThan(RUNS.numRuns / 10);
  },
  RUNS_TIMEOUT,
);

test("an exception is a statement about the image by its manifest digest, with the reason of VEX", async () => {
  const found = evaluated({ finding: finding({ aliases: ["GHSA-1", "CVE-2024-1234", "GHSA-1"] }), exception });
  const vex = await vexOf([built({ findings: [found] })]);
  expect(vex).toMatchObject({ author: "payments", timestamp: "2026-11-27T10:00:00Z" });
  expect(vex.statements).toEqual([
    {
      vulnerability: { name: "CVE-2024-1234", aliases: ["GHSA-1"] },
      status: "not_affected",
      justification: "vulnerable_code_not_in_execute_path",
      status_notes: "no TLS in this image (payments, until 2027-01-31)",
      products: [{ "@id": PRODUCT }],
    },
  ]);
});

test("what is accepted stays affected, a false positive is not, and what has expired is open again", async () => {
  const { vex: _, ...accepted } = exception;
  const of = (id: string) => finding({ id });
  const { statements } = await vexOf([
    built({
      findings: [
        evaluated({ finding: of("CVE-1"), exception: accepted }),
        evaluated({ finding: of("CVE-2"), exception: { ...exception, vex: "false_positive" } }),
        evaluated({ finding: of("CVE-3"), expiredException: exception }),
        evaluated({ finding: of("CVE-4") }),
      ],
    }),
  ]);
  expect(statements).toMatchObject([
    { status: "affected", action_statement: "Accepted: no TLS in this image (payments, until 2027-01-31)" },
    { status: "not_affected", impact_statement: "False positive: no TLS in this image (payments, until 2027-01-31)" },
    { status: "under_investigation", status_notes: "Ended: no TLS in this image (payments, until 2027-01-31)" },
  ]);
});

test("an exception for one of two packages names the package, and none that would hide the other", async () => {
  const purl = "pkg:deb/debian/openssl@1.1.1?distro=debian-10";
  const openssl = finding({ package: { name: "openssl", version: "1.1.1", purl } });
  const other = evaluated({ finding: finding({ package: { name: "libssl", version: "1.1.1" } }) });
  const { statements } = await vexOf([built({ findings: [evaluated({ finding: openssl, exception }), other] })]);
  expect(statements[0]?.products).toEqual([
    { "@id": PRODUCT, subcomponents: [{ "@id": "pkg:deb/debian/openssl@1.1.1" }] },
  ]);
  const notes: string[] = [];
  expect((await vexOf([built({ findings: [evaluated({ exception }), other] })], notes)).statements).toEqual([]);
  expect(notes[0]).toBe("OpenVEX lacks 1 of the findings under exceptions: in a package without a package URL.");
});

test("images with the same exception are the products of one statement", async () => {
  const findings = [evaluated({ exception })];
  const next = {
    source: "tencent-registry",
    kind: "registry",
    key: "2",
    name: "shop/pay:1",
    repository: "shop/pay",
  } as const;
  const { statements } = await vexOf([
    built({ findings }),
    built({ findings }),
    built({ findings, places: [{ ...next, digest: DIGEST }] }),
  ]);
  expect(statements.map(({ products }) => products)).toEqual([
    [{ "@id": PRODUCT }, { "@id": `pkg:oci/pay@${DIGEST}` }],
  ]);
});

test("without a manifest digest or a vulnerability there is no statement, and a note says so", async () => {
  const notes: string[] = [];
  const malware = evaluated({ finding: finding({ kind: "malware" }), exception });
  const vex = await vexOf([image({ findings: [evaluated({ exception })] }), built({ findings: [malware] })], notes);
  expect(vex).toMatchObject({ author: "Plimsoll", statements: [] });
  expect(notes).toEqual([
    "OpenVEX lacks 1 of the findings under exceptions: in an image without a manifest digest.",
    "OpenVEX lacks 1 of the findings under exceptions: no vulnerability.",
    "OpenVEX has no statement, as no exception covers a vulnerability that it can name; scanners read it.",
  ]);
});

test("the ID is another one as soon as anything is", async () => {
  const findings = [evaluated({ exception })];
  const ids = [
    await vexOf([built({ findings })]),
    await vexOf([built({ findings })]),
    await vexOf([built({ findings: [evaluated({ exception: { ...exception, reason: "other" } })] })]),
  ].map((vex) => vex["@id"]);
  expect(ids[0]).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(ids[1]).toBe(ids[0]);
  expect(ids[2]).not.toBe(ids[0]);
});

test("a registry with a port is not part of the product, and an invalid digest makes no product", async () => {
  const place = { source: "tencent-registry", kind: "registry", key: "1", name: "host:5000/a/B c:1" } as const;
  const findings = [evaluated({ exception })];
  const places = [{ ...place, repository: "host:5000/a/B c", registry: "host:5000", digest: DIGEST }];
  const { statements } = await vexOf([
    image({ findings, places }),
    image({ findings, places: [{ ...place, repository: "a", digest: "sha256:1" }] }),
  ]);
  expect(statements.map(({ products }) => products)).toEqual([[{ "@id": `pkg:oci/b%20c@${DIGEST}` }]]);
});
