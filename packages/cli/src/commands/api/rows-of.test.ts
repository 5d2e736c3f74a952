import { expect, test } from "vitest";

import { rowsOf } from "./rows-of.js";

const rows = [{ a: 1 }, { a: 2 }];

test.each([
  { name: "the list of pages", answer: { List: rows, TotalCount: 7, RequestId: "r" }, want: { rows, total: 7 } },
  {
    name: "a list in an object of its own",
    answer: { Success: true, Code: "200", Data: { List: rows, PageInfo: { TotalCount: 9 } }, RequestId: "r" },
    want: { rows, total: 9 },
  },
  {
    name: "a list with its page beside it",
    answer: { PageInfo: { CurrentPage: 1, TotalCount: 9n }, SensitiveFileList: rows, RequestId: "r" },
    want: { rows, total: 9n },
  },
  {
    name: "a list with numbers of its page",
    answer: { CurrentPage: 1, PageSize: 2, TotalCount: 9, VulRecords: rows },
    want: { rows, total: 9 },
  },
  { name: "a list alone", answer: { ImageInfos: rows, RequestId: "r" }, want: { rows, total: undefined } },
  { name: "an empty list", answer: { Data: { List: [], PageInfo: {} } }, want: { rows: [], total: undefined } },
  { name: "no list", answer: { RequestId: "r" }, want: undefined },
  { name: "an empty object", answer: { Data: {} }, want: undefined },
  { name: "one thing with a list", answer: { RuleId: 1, ScanType: ["ALL"] }, want: undefined },
  {
    name: "one thing with lists in an object of its own",
    answer: { VulInfo: { CVEID: "CVE-2026-1", ComponentList: rows, Reference: [] } },
    want: undefined,
  },
  { name: "several lists", answer: { RiskCnt: rows, VulnerabilityCnt: rows }, want: undefined },
])("finds the rows of $name", ({ answer, want }) => {
  expect(rowsOf("sas", "DescribeImageBuildRiskByKey", answer)).toEqual(want);
});

test("of two lists the one that pages are made of", () => {
  const answer = { NamespaceList: ["a"], NamespaceDetail: rows, TotalCount: 3 };
  expect(rowsOf("tcss", "DescribeImageRegistryNamespaceList", answer)).toEqual({ rows: ["a"], total: 3 });
});
