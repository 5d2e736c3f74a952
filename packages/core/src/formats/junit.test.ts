import { XmlElement, parseXml } from "@rgrove/parse-xml";
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
} from "../../test/evaluations.js";
import { writeJunit } from "./junit.js";

/** Elements in the order of their beginnings. Throws for what is not well-formed XML. */
function elementsOf(text: string): readonly XmlElement[] {
  const withThoseIn = (element: XmlElement): readonly XmlElement[] => [
    element,
    ...element.children.flatMap((child) => (child instanceof XmlElement ? withThoseIn(child) : [])),
  ];
  const { root } = parseXml(text);
  return root === null ? [] : withThoseIn(root);
}

const named = (text: string, name: string): readonly XmlElement[] =>
  elementsOf(text).filter((element) => element.name === name);

test(
  "every evaluation gives well-formed XML whose counts fit its cases, and the same bytes again",
  async () => {
    await fc.assert(
      fc.asyncProperty(evaluations, async (data) => {
        const text = await written(writeJunit, data);
        const elements = elementsOf(text);
        const count = (name: string): number => elements.filter((element) => element.name === name).length;
        const sum = (member: string): number =>
          elements
            .filter(({ name }) => name === "testsuite")
            .reduce((total, { attributes }) => total + Number(attributes[member]), 0);
        expect([sum("tests"), sum("failures"), sum("errors")]).toEqual([
          count("testcase"),
          count("failure"),
          count("error"),
        ]);
        expect(count("testsuite")).toBe(data.images.length + 1);
        expect(await written(writeJunit, data)).toBe(text);
      }),
      RUNS,
    );
  },
  RUNS_TIMEOUT,
);

test("a case is a rule of an image, with the findings that break it", async () => {
  const rules = [
    ruleResult(),
    ruleResult({ rule: "fresh", kind: "require", verdict: "unknown", countsAs: "unknown", reason: "scan is running" }),
    ruleResult({ rule: "ok", verdict: "pass", countsAs: "pass", reason: "" }),
  ];
  const text = await written(writeJunit, { images: [image({ account: "prod", rules })], complete: true });
  expect(
    named(text, "testsuite").map(({ attributes }) => [
      attributes["name"],
      attributes["failures"],
      attributes["errors"],
    ]),
  ).toEqual([
    ["sources", "0", "0"],
    ["prod: shop/cart:1.2", "1", "1"],
  ]);
  expect(named(text, "testcase").map(({ attributes }) => attributes["name"])).toEqual([
    "registry images of Tencent Cloud",
    "no-critical",
    "fresh",
    "ok",
  ]);
  expect(named(text, "failure").map((element) => element.text)).toEqual([
    "1 finding is denied: CVE-2024-1234\nCVE-2024-1234 in openssl 1.1.1",
  ]);
  expect(named(text, "error").map(({ attributes }) => attributes["message"])).toEqual(["scan is running"]);
});

test("an unknown rule that only warns is passed, with its reason", async () => {
  const rules = [ruleResult({ verdict: "unknown", countsAs: "pass", reason: "not scanned" })];
  const text = await written(writeJunit, { images: [image({ rules })], complete: true });
  expect(named(text, "system-out").map((element) => element.text)).toEqual(["not scanned"]);
  expect(named(text, "error")).toEqual([]);
});

test("a source that was not read completely is an error", async () => {
  const text = await written(writeJunit, { images: [], complete: false });
  expect(named(text, "error").map(({ attributes }) => attributes["message"])).toEqual(["not read completely: failed"]);
});

test("markup, the end of CDATA, and characters that XML has none for are text", async () => {
  const id = ']]><x a="1">&amp;\0\u{1b}\ud800\ufffe';
  const text = await written(writeJunit, {
    images: [image({ findings: [evaluated({ finding: finding({ id }) })] })],
    complete: true,
  });
  expect(named(text, "failure")[0]?.text.split("\n")[1]).toBe(']]><x a="1">&amp;���� in openssl 1.1.1');
});

test("of many findings 50 are named and the rest counted", async () => {
  const findings = Array.from({ length: 60 }, () => evaluated());
  const text = await written(writeJunit, { images: [image({ findings })], complete: true });
  expect(named(text, "failure")[0]?.text.split("\n").at(-1)).toBe("and 10 more");
});
