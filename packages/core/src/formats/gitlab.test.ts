import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";

import { RUNS, RUNS_TIMEOUT, evaluated, evaluations, finding, image, written } from "../../test/evaluations.js";
import { GITLAB_SHAPE } from "../../test/gitlab-shape.js";
import type { EvaluatedImage } from "../policy/evaluation.js";
import { writeGitlab } from "./gitlab.js";

interface Report {
  readonly vulnerabilities: readonly {
    readonly id: string;
    readonly name: string;
    readonly severity: string;
    readonly description: string;
    readonly flags?: unknown;
    readonly location: { readonly image: string };
  }[];
  readonly scan: { readonly status: string; readonly messages: readonly object[]; readonly end_time: string };
}

async function reportOf(images: readonly EvaluatedImage[], complete = true): Promise<Report> {
  return JSON.parse(await written(writeGitlab, { images, complete })) as Report; // what the tests look at
}

test(
  "every evaluation gives a valid report of GitLab, and the same bytes again",
  async () => {
    const isValid = new Ajv({ strict: true, allErrors: true }).compile(GITLAB_SHAPE);
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const text = await written(writeGitlab, data);
        isValid(JSON.parse(text));
        expect(isValid.errors ?? []).toEqual([]);
        expect(await written(writeGitlab, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("a report declares the schema that is asked for, and 15.0.2 without a wish", async () => {
  const versionOf = async (gitlabSchema?: string): Promise<unknown> => {
    const text = await written(writeGitlab, { images: [], complete: true }, { gitlabSchema });
    return (JSON.parse(text) as { readonly version: unknown }).version; // what the test looks at
  };
  expect([await versionOf(), await versionOf("15.2.1")]).toEqual(["15.0.2", "15.2.1"]);
});

test("an image has its tag, else its digest, else `untagged`, also with a port", async () => {
  const digest = `sha256:${"ab".repeat(32)}`;
  const place = { source: "tencent-registry", kind: "registry", key: "1", repository: "shop/cart" } as const;
  const placed = (members: object): EvaluatedImage => {
    const whole = { ...place, name: "shop/cart", registry: "host:5000", ...members };
    return image({ name: whole.name, places: [whole] });
  };
  const { vulnerabilities } = await reportOf([
    placed({ name: "shop/cart:1.2", tag: "1.2", digest }),
    placed({ digest, registry: "host" }),
    placed({}),
  ]);
  expect(vulnerabilities.map(({ location }) => location.image)).toEqual([
    "host:5000/shop/cart:1.2",
    `host/shop/cart@${digest}`,
    "host:5000/shop/cart:untagged",
  ]);
});

test("what is not a vulnerability is counted in a message and a note, and what is fixed is left out", async () => {
  const findings = [
    evaluated({ finding: finding({ kind: "malware" }) }),
    evaluated({ finding: finding({ kind: "secret" }) }),
    evaluated({ finding: finding({ kind: "secret" }) }),
    evaluated({ finding: finding({ state: "fixed" }), breaks: [] }),
  ];
  const { vulnerabilities, scan } = await reportOf([image({ findings })]);
  expect(vulnerabilities).toEqual([]);
  expect(scan.messages).toEqual([
    {
      level: "warn",
      value: "Findings that are not vulnerabilities are left out: 1 of kind malware, 2 of kind secret.",
    },
  ]);
});

test("an incomplete evaluation is a failed scan, so that GitLab closes nothing", async () => {
  const { scan } = await reportOf([], false);
  expect(scan).toMatchObject({
    status: "failure",
    end_time: "2026-11-27T10:00:00",
    messages: [{ level: "fatal", value: "Not everything could be read or decided." }],
  });
});

test("a severity that is not known is Unknown, and a false positive has a flag", async () => {
  const exception = {
    id: "x",
    reason: "wrong package",
    owner: "o",
    expires: "2027-01-31",
    vex: "false_positive",
  } as const;
  const { vulnerabilities } = await reportOf([
    image({ findings: [evaluated({ finding: finding({ severity: undefined as never }), exception })] }),
  ]);
  expect(vulnerabilities[0]).toMatchObject({ severity: "Unknown", flags: [{ description: "wrong package" }] });
});

test("a description of 2 MB is cut to what GitLab keeps", async () => {
  const texts = { get: () => ({ title: "T".repeat(300), description: "d".repeat(2_000_000) }) };
  const text = await written(writeGitlab, { images: [image()], complete: true }, { texts });
  const [vulnerability] = (JSON.parse(text) as Report).vulnerabilities; // what the tests look at
  expect([vulnerability?.name.length, vulnerability?.description.length]).toEqual([255, 1_048_576]);
});
