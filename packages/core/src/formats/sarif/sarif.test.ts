import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";

import {
  RUNS,
  RUNS_TIMEOUT,
  evaluated,
  evaluations,
  finding,
  image,
  ruleResult,
  written,
} from "../../../test/evaluations.js";
import { SARIF_SHAPE } from "../../../test/sarif-shape.js";
import type { FormatOptions } from "../format.js";
import { writeSarif } from "./sarif.js";

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly kind: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions: readonly unknown[];
  readonly locations: readonly [{ readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }];
}
interface Run {
  readonly results: readonly Result[];
  readonly tool: {
    readonly driver: {
      readonly rules: readonly { readonly id: string; readonly properties: Readonly<Record<string, unknown>> }[];
    };
  };
  readonly automationDetails: { readonly id: string };
  readonly invocations: readonly [
    {
      readonly executionSuccessful: boolean;
      readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
    },
  ];
}

function runOf(text: string): Run {
  const log = JSON.parse(text) as { readonly runs: readonly Run[] }; // what the tests look at
  const [run] = log.runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

const uriOf = (result: Result | undefined): string | undefined =>
  result?.locations[0].physicalLocation.artifactLocation.uri;

test(
  "every evaluation gives valid SARIF that GitHub takes, and the same bytes again",
  async () => {
    const isValid = new Ajv({ strict: true, allErrors: true }).compile(SARIF_SHAPE);
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const text = await written(writeSarif, data);
        isValid(JSON.parse(text));
        expect(isValid.errors ?? []).toEqual([]);
        const { results, tool } = runOf(text);
        expect(new Set(tool.driver.rules.map(({ id }) => id)).size).toBe(tool.driver.rules.length);
        for (const { ruleId, ruleIndex, locations } of results) {
          expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
          const { uri } = locations[0].physicalLocation.artifactLocation;
          const url = new URL(uri, "https://host.test/root/");
          expect(url.href.startsWith("https://host.test/root/")).toBe(true);
        }
        expect(await written(writeSarif, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("of more than 5,000 results the worst are kept, those that break a rule first, and the report says so", async () => {
  const low = Array.from({ length: 25_000 }, (_, index) =>
    evaluated({ finding: finding({ severity: "low", fingerprint: `${index}`.padStart(64, "0") }), breaks: [] }),
  );
  const critical = evaluated({ finding: finding({ fingerprint: "c".repeat(64), id: "CVE-2024-9999" }), breaks: [] });
  const breaking = evaluated({
    finding: finding({ fingerprint: "e".repeat(64), severity: "none", id: "CVE-2024-7777" }),
  });
  const notes: string[] = [];
  const text = await written(
    writeSarif,
    { images: [image({ findings: [...low, critical, breaking] })], complete: true },
    { onNote: (note) => notes.push(note) },
  );
  const { results, invocations } = runOf(text);
  expect(results.length).toBe(5000);
  expect(results.slice(0, 3).map(({ ruleId }) => ruleId)).toEqual(["CVE-2024-7777", "CVE-2024-9999", "CVE-2024-1234"]);
  expect(notes).toEqual(["SARIF has the worst 5000 of 25002 results; write NDJSON or CSV for all of them."]);
  expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual(notes);
});

test("a result names its image and lies in a relative file of the repository", async () => {
  const path = "usr/lib/a%2fb:c/../d e";
  const data = {
    images: [image({ findings: [evaluated({ finding: finding({ path, package: undefined as never }) })] })],
    complete: true,
  };
  const [result] = runOf(await written(writeSarif, data)).results;
  expect(uriOf(result)).toBe("shop/cart/usr/lib/a%252fb%3Ac/d%20e");
  expect(result?.message.text.startsWith("shop/cart:1.2: CVE-2024-1234")).toBe(true);
});

test("two builds of a repository have the same fingerprint", async () => {
  const next = image({ id: `sha256:${"b".repeat(64)}`, name: "shop/cart:1.3" });
  const { results } = runOf(await written(writeSarif, { images: [image(), next], complete: true }));
  expect(results.length).toBe(2);
  expect(results[0]?.partialFingerprints).toEqual(results[1]?.partialFingerprints);
});

test("a rule that fails for the image as a whole is a result, and one that is unknown is an open one", async () => {
  const rules = [
    ruleResult({ rule: "fresh", kind: "require", reason: "never scanned", findings: 0 }),
    ruleResult({ rule: "budget", kind: "limit", verdict: "unknown", countsAs: "unknown", reason: "list not read" }),
  ];
  const { results } = runOf(await written(writeSarif, { images: [image({ rules, findings: [] })], complete: true }));
  expect(results.map(({ ruleId, kind, message }) => [ruleId, kind, message.text])).toEqual([
    ["policy/fresh", "fail", "shop/cart:1.2: never scanned"],
    ["policy/budget", "open", "shop/cart:1.2: list not read"],
  ]);
});

test("the severity is the score, else a number for the word, and absent if unknown", async () => {
  const ids = [
    finding({ id: "A", cvss: { score: 7.25 } }),
    finding({ id: "B", severity: "medium" }),
    finding({ id: "C", severity: undefined as never }),
  ];
  const data = { images: [image({ findings: ids.map((found) => evaluated({ finding: found })) })], complete: true };
  const { rules } = runOf(await written(writeSarif, data)).tool.driver;
  expect(Object.fromEntries(rules.map(({ id, properties }) => [id, properties["security-severity"]]))).toEqual({
    A: "7.3",
    B: "5.5",
    C: undefined,
  });
});

test("a finding that an exception settles is left out with a word about it, or suppressed if that is asked for", async () => {
  const exception = { id: "CVE-2024-1234", reason: "not reachable", owner: "shop", expires: "2027-01-31" };
  const findings = [evaluated(), evaluated({ breaks: [], exception })];
  const suppressionsOf = async (options: Partial<FormatOptions>): Promise<readonly unknown[]> => {
    const { results } = runOf(await written(writeSarif, { images: [image({ findings })], complete: true }, options));
    return results.map(({ suppressions }) => suppressions);
  };
  const notes: string[] = [];
  const onNote = (note: string): void => void notes.push(note);
  expect(await suppressionsOf({ onNote })).toEqual([[]]);
  expect(notes).toEqual([
    "SARIF leaves out 1 finding under an exception, as code scanning of GitHub would open an alert for each.",
  ]);
  expect(await suppressionsOf({ onNote, sarifExceptions: "suppress" })).toEqual([
    [],
    [{ kind: "external", status: "accepted", justification: "not reachable" }],
  ]);
  expect(notes.length).toBe(1);
});

test("an incomplete evaluation is not a successful run, and says what is missing", async () => {
  const { invocations, automationDetails } = runOf(
    await written(writeSarif, { images: [], complete: false }, { category: "tencent/prod/images" }),
  );
  expect(invocations[0].executionSuccessful).toBe(false);
  expect(invocations[0].toolExecutionNotifications.map(({ message }) => message.text)).toEqual([
    "Incomplete: registry images of Tencent Cloud (failed).",
  ]);
  expect(automationDetails.id).toBe("plimsoll/tencent/prod/images/");
});

test("a name of 2 MB is cut between characters", async () => {
  const id = `${"x".repeat(253)}${"😀".repeat(500_000)}`;
  const data = { images: [image({ findings: [evaluated({ finding: finding({ id }) })] })], complete: true };
  const [result] = runOf(await written(writeSarif, data)).results;
  expect(result?.ruleId).toBe(`${"x".repeat(253)}…`);
});

test("a finding that the cloud calls fixed is left out, unless it breaks a rule", async () => {
  const fixed = finding({ state: "fixed" });
  const findings = [
    evaluated({ finding: fixed, breaks: [] }),
    evaluated({ finding: { ...fixed, id: "CVE-2024-5555" } }),
  ];
  const { results } = runOf(await written(writeSarif, { images: [image({ findings })], complete: true }));
  expect(results.map(({ ruleId }) => ruleId)).toEqual(["CVE-2024-5555"]);
});

test("images give the same report in whatever order they come", async () => {
  const images = Array.from({ length: 40 }, (_, index) => {
    const id = `CVE-2024-${1000 + (index % 7)}`;
    const found = finding({
      id,
      severity: index % 2 === 0 ? "low" : "high",
      fingerprint: `${index}`.padStart(64, "0"),
    });
    return image({ name: `shop/cart:${index}`, findings: [evaluated({ finding: found })] });
  });
  const text = await written(writeSarif, { images, complete: true });
  expect(await written(writeSarif, { images: images.toReversed(), complete: true })).toBe(text);
  const { results, tool } = runOf(text);
  expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(results.map(({ ruleId }) => ruleId));
});

test("every character of a message arrives, and no text of a cloud becomes a link or a placeholder", async () => {
  const characters = Array.from({ length: 0x3_00 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    /[ -~¡-\u02ff]/.test(sign),
  );
  const names = [...characters.map((sign) => `a${sign}b`), "[a](b)", "{0}", "{a}"];
  const findings = names.map((name, index) =>
    evaluated({ finding: finding({ package: { name, version: "1" }, fingerprint: `${index}`.padStart(64, "0") }) }),
  );
  const { results } = runOf(await written(writeSarif, { images: [image({ findings })], complete: true }));
  const shown = results.map(({ message }) => /in (.*) 1 \(critical\)/.exec(message.text)?.[1]);
  expect(shown).toEqual([...names.slice(0, -3), "[a] (b)", "{ 0}", "{a}"]);
});

test("findings of one file say the same place, and of another file another", async () => {
  const paths = ["usr/lib/a.jar", "usr/lib/b.jar", "usr/lib/a.jar", ""];
  const findings = paths.map((path, index) =>
    evaluated({ finding: finding({ package: { name: "a", path }, fingerprint: `${index}`.padStart(64, "0") }) }),
  );
  const { results } = runOf(await written(writeSarif, { images: [image({ findings })], complete: true }));
  const folder = "shop/cart";
  expect(results.map(uriOf)).toEqual(
    ["usr/lib/a.jar", "usr/lib/b.jar", "usr/lib/a.jar", "image"].map((path) => `${folder}/${path}`),
  );
});
