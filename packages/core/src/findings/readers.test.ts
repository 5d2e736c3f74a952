import fc from "fast-check";
import { expect, test } from "vitest";

import { readCvss } from "./cvss.js";
import { readTime } from "./finding-time.js";
import { readFixedVersions } from "./fixed-versions.js";
import { maskedRaw } from "./masked-raw.js";
import { normalPath } from "./normal-path.js";
import { readReferences } from "./references.js";
import { TENCENT_LEVELS, readPriority, readSeverity } from "./severity.js";
import { readFlag } from "./vendor-flag.js";
import { readVulnerabilityId } from "./vulnerability-id.js";

test.each([
  { name: "one version", given: "1.14.7", want: ["1.14.7"] },
  { name: "an epoch and a tilde", given: "2:8.39-12build1~deb10u1", want: ["2:8.39-12build1~deb10u1"] },
  { name: "a list", given: "1.2.3, 1.3.4;1.2.3", want: ["1.2.3", "1.3.4"] },
  { name: "a Chinese list", given: "1.2.3、1.3.4或2.0", want: ["1.2.3", "1.3.4", "2.0"] },
  { name: "JSON in a text", given: '["1.2.3", "1.3.4"]', want: ["1.2.3", "1.3.4"] },
  { name: "a list that is one", given: ["1.2.3"], want: ["1.2.3"] },
  { name: "a range", given: ">12", want: undefined },
  { name: "a range with an end", given: ">=1.2,<2", want: undefined },
  { name: "a wildcard", given: "1.x", want: undefined },
  { name: "a range inside JSON", given: '[">12"]', want: undefined },
  { name: "a Chinese sentence", given: "升级到最新无漏洞版本", want: undefined },
  { name: "a Chinese sentence with a version", given: "升级到 1.2.3 版本", want: undefined },
  { name: "half a list", given: "1.2.3, see the notice", want: undefined },
  { name: "broken JSON", given: '["1.2.3"', want: undefined },
  { name: "numbers inside JSON", given: "[1.2]", want: undefined },
  { name: "an empty list", given: "[]", want: undefined },
  { name: "an empty text", given: "", want: undefined },
  { name: "null", given: null, want: undefined },
  { name: "a number, whose zeros are lost", given: 1.1, want: undefined },
  { name: "a CVE", given: "CVE-2024-1234", want: undefined },
])("fixed versions: $name", ({ given, want }) => {
  expect(readFixedVersions(given)).toEqual(want);
});

test.each([
  {
    name: "JSON in a text",
    given: '["http://a.test/1","https://b.test"]',
    want: ["http://a.test/1", "https://b.test"],
  },
  {
    name: "lines that are not JSON",
    given: "https://a.test/1\nhttps://b.test, see",
    want: ["https://a.test/1", "https://b.test"],
  },
  { name: "broken JSON", given: '["https://a.test/1"', want: undefined },
  { name: "what runs where it is clicked", given: '["javascript:alert(1)","data:text/html,x"]', want: undefined },
  { name: "no address", given: "see the vendor", want: undefined },
  { name: "other values in the list", given: [1, null, "https://a.test"], want: ["https://a.test"] },
  { name: "null", given: null, want: undefined },
])("references: $name", ({ given, want }) => {
  expect(readReferences(given)).toEqual(want);
});

test.each([
  {
    name: "one CVE, with the vendor's ID as an alias",
    cves: ["CVE-2024-1234"],
    own: "pcmgr-1",
    want: ["CVE-2024-1234", "pcmgr-1"],
  },
  { name: "lower case", cves: ["cve-2024-1234"], own: undefined, want: ["CVE-2024-1234"] },
  { name: "an empty CVE", cves: [""], own: "pcmgr-1", want: ["pcmgr-1"] },
  { name: "nothing at all", cves: [null, undefined, 7], own: "", want: [""] },
  {
    name: "a list with an ID of the vendor",
    cves: ["CVE-2024-2, CVE-2024-1000;CVE-2023-9999"],
    own: "debian:10:notice",
    want: ["debian:10:notice", "CVE-2023-9999", "CVE-2024-1000", "CVE-2024-2"],
  },
  {
    name: "a list without one",
    cves: ["CVE-2024-10000，CVE-2024-9999"],
    own: undefined,
    want: ["CVE-2024-9999", "CVE-2024-10000"],
  },
  { name: "the same CVE twice", cves: ["CVE-2024-1234", "cve-2024-1234"], own: undefined, want: ["CVE-2024-1234"] },
  { name: "another kind of ID", cves: ["GHSA-jfh8-c2jp-5v3q"], own: undefined, want: ["GHSA-jfh8-c2jp-5v3q"] },
  {
    name: "another kind of ID beside the vendor's",
    cves: ["GHSA-jfh8-c2jp-5v3q"],
    own: "pcmgr-1",
    want: ["GHSA-jfh8-c2jp-5v3q", "pcmgr-1"],
  },
  {
    name: "a CVE and another ID",
    cves: ["CNVD-2021-95914,CVE-2021-44228"],
    own: "pcmgr-1",
    want: ["CVE-2021-44228", "CNVD-2021-95914", "pcmgr-1"],
  },
  {
    name: "two of another list",
    cves: ["CNVD-2021-1,CNVD-2021-2"],
    own: "pcmgr-1",
    want: ["pcmgr-1", "CNVD-2021-1", "CNVD-2021-2"],
  },
  { name: "a word that is no ID", cves: ["NO-CVE"], own: "pcmgr-1", want: ["pcmgr-1", "NO-CVE"] },
])("IDs: $name", ({ cves, own, want: [id, ...aliases] }) => {
  const read = readVulnerabilityId(cves, own);
  expect(read.id).toBe(id);
  expect(read.aliases.toSorted()).toEqual(aliases.toSorted());
});

test("a list of CVEs in another order is the same vulnerability", () => {
  const names = Array.from({ length: 400 }, (_, index) => `cve-2024-${1000 + index}`);
  const forward = readVulnerabilityId([names.join(",")], undefined);
  expect(forward).toEqual(readVulnerabilityId([names.toReversed().join(" ")], undefined));
  expect(forward.id).toBe("CVE-2024-1000");
  expect(forward.aliases).toHaveLength(399);
});

test.each([
  ["2021-02-17T01:15:00+08:00", "2021-02-16T17:15:00.000Z"],
  ["2021-01-29T06:10:12.021Z", "2021-01-29T06:10:12.021Z"],
  ["2019-06-28 09:15:00", "2019-06-28T01:15:00.000Z"],
  [1_620_752_053_000, "2021-05-11T16:54:13.000Z"],
  ["1620752053000", "2021-05-11T16:54:13.000Z"],
  ["0001-01-01T00:00:00Z", undefined],
  ["0001-01-01 00:00:00", undefined],
  ["0000-00-00 00:00:00", undefined],
  ["2021-02-30 00:00:00", undefined],
  ["2021-02-17T01:15:00", undefined],
  ["2021-02-17", undefined],
  ["9999-12-31T23:59:59Z", undefined],
  [1_620_752_053, undefined],
  [0, undefined],
  [-1, undefined],
  [Number.NaN, undefined],
  [9_007_199_254_740_993n, undefined],
  ["", undefined],
  [null, undefined],
])("reads the time %s as %s", (given, want) => {
  expect(readTime(given)).toBe(want);
});

test.each([
  [true, true],
  ["true", true],
  ["是", true],
  ["yes", true],
  [1, true],
  [false, false],
  ["否", false],
  ["no", false],
  [0, false],
  [2, undefined],
  ["", undefined],
  ["maybe", undefined],
  [null, undefined],
  [undefined, undefined],
])("reads the flag %s as %s", (given, want) => {
  expect(readFlag(given)).toBe(want);
});

const VECTOR = "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";

test.each([
  { name: "a number", score: 9.8, vector: VECTOR, want: { version: "3.1", score: 9.8, vector: VECTOR } },
  { name: "digits", score: "9.8", vector: "", want: { score: 9.8 } },
  { name: "no score", score: "N/A", vector: VECTOR, want: { version: "3.1", vector: VECTOR } },
  { name: "a score below", score: -1, vector: null, want: undefined },
  { name: "a score above", score: 10.1, vector: null, want: undefined },
  { name: "a score above in digits", score: "10.1", vector: null, want: undefined },
  { name: "a zero that stands for nothing", score: 0, vector: "", want: undefined },
  { name: "a zero with its vector", score: 0, vector: VECTOR, want: { version: "3.1", score: 0, vector: VECTOR } },
  {
    name: "version 2",
    score: 7.5,
    vector: "AV:N/AC:L/Au:N/C:P/I:P/A:P",
    want: { version: "2.0", score: 7.5, vector: "AV:N/AC:L/Au:N/C:P/I:P/A:P" },
  },
  { name: "a vector that is a sentence", score: 7.5, vector: "CVSS:9.9/see text", want: { score: 7.5 } },
  { name: "an infinite score", score: Number.POSITIVE_INFINITY, vector: undefined, want: undefined },
])("CVSS: $name", ({ score, vector, want }) => {
  expect(readCvss(score, vector)).toEqual(want);
});

test("no reader throws, whatever a service answers", () => {
  const anything = fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true });
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      const results = [
        readFixedVersions(a),
        readReferences(a),
        readVulnerabilityId([a, b], b),
        readTime(a),
        readFlag(a),
        readCvss(a, b),
        readPriority(a),
        readSeverity({ level: a, table: TENCENT_LEVELS, priority: b }),
        normalPath(a),
        maskedRaw(a),
      ];
      expect(results).toHaveLength(10);
    }),
  );
});

test("a time in milliseconds is written as toISOString writes it, on every day", () => {
  const ms = fc.double({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2200, 0, 1) - 1, noNaN: true });
  fc.assert(
    fc.property(ms, (time) => {
      expect(readTime(time)).toBe(new Date(time).toISOString());
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ["CVE-2021-44228\u0000", undefined, "CVE-2021-44228"],
  ["\u0007CVE-2021-44228\u001b", undefined, "CVE-2021-44228"],
  [`x${"y".repeat(300)}`, undefined, `x${"y".repeat(199)}`],
  ["no id\u0000 at all", undefined, "no id  at all"],
  ["no id at all", "pcmgr-1", "pcmgr-1"],
])("an ID of control characters or beyond 200 characters is never empty: %j, %j", (cve, own, want) => {
  expect(readVulnerabilityId([cve], own).id).toBe(want);
});
