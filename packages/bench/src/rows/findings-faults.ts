import type { Line } from "../line.ts";
import type { Matrix } from "../matrix.ts";
import { runProgram } from "../measure/run-program.ts";
import type { ListFaultsInput, ListFaultsOutput, ListFaultToMeet } from "../programs/list-faults.ts";
import type { Row } from "../row.ts";

/** Host images of the mock: some have several pages of vulnerabilities. Of the other kinds there are a quarter as many each. */
const images = { tencent: 100, alibaba: 200 } as const;

interface NamedFault extends ListFaultToMeet {
  readonly name: string;
  /** @default both */
  readonly cloud?: ListFaultsInput["cloud"];
}

const FAULTS: readonly NamedFault[] = [
  { name: "every page tells one more", rule: { kind: "moving-total" } },
  // The mock repeats a row on whatever page is next, also of another list, which nobody could notice. Of SAS the list of
  // vulnerabilities is the one that has several pages.
  { name: "a row repeated on the next page", cloud: "tencent", rule: { kind: "repeated-row" }, isAlone: true },
  {
    name: "a row repeated on the next page",
    cloud: "alibaba",
    rule: { kind: "repeated-row", action: "DescribeImageVulList" },
  },
  { name: "no list, one in five", rule: { kind: "null-list", rate: 0.2 } },
  { name: "every level 5", rule: { kind: "unknown-level" } },
  { name: "no CVE ID", rule: { kind: "empty-cve-id" } },
  { name: "pages cut to 50", rule: { kind: "page-cut", rows: 50 } },
  { name: "a scan after each page", rule: { kind: "rescan" } },
  { name: "a scan after each of 20 pages", rule: { kind: "rescan", count: 20 } },
  { name: "a failed scan after each of 20 pages", rule: { kind: "rescan", count: 20, fails: true } },
  { name: "throttled, one in five", rule: { kind: "throttle", rate: 0.2 } },
  { name: "reset, one in five", rule: { kind: "reset", rate: 0.2 } },
  { name: "HTTP 503, one in five", rule: { kind: "http-503", rate: 0.2 } },
  { name: "half an answer, one in five", rule: { kind: "truncated", rate: 0.2 } },
];

/** Findings that are lost or come twice under each fault of the mock, counted against a reading without a fault. */
export const findingsFaults: Row = {
  name: "findings-faults",
  group: "findings",
  async measure() {
    const tencent = await meetAll("tencent");
    const alibaba = await meetAll("alibaba");
    return {
      lines: [line("TCSS", tencent), line("SAS", alibaba)],
      matrices: [matrix("TCSS", tencent), matrix("SAS", alibaba)],
    };
  },
};

interface Met extends ListFaultsOutput {
  readonly name: string;
}

async function meetAll(cloud: ListFaultsInput["cloud"]): Promise<readonly Met[]> {
  const met = FAULTS.filter((fault) => fault.cloud === undefined || fault.cloud === cloud);
  const program = new URL("../programs/list-faults.ts", import.meta.url);
  const faults = met.map(({ rule, isAlone = false }) => ({ rule, isAlone }));
  const input: ListFaultsInput = { cloud, images: images[cloud], faults };
  const outputs = await runProgram<readonly ListFaultsOutput[]>(program, input);
  return outputs.map((output, index) => ({ ...output, name: met[index]?.name ?? "" }));
}

function line(service: string, outputs: readonly Met[]): Line {
  return {
    what: `${service}: findings lost or doubled under ${outputs.length} faults`,
    who: "@plimsoll/core",
    figure: { value: outputs.reduce((sum, { lost, doubled }) => sum + lost + doubled, 0), unit: "findings" },
    bar: { of: "figure", limit: "at most", value: 0 },
  };
}

function matrix(service: string, outputs: readonly Met[]): Matrix {
  const rows = outputs.map(({ name, lists, whole, lost, doubled }) => ({
    name,
    cells: [`${whole} of ${lists}`, String(lost), String(doubled)],
  }));
  return { title: `${service} findings`, columns: ["lists said to be whole", "lost in these", "doubled"], rows };
}
