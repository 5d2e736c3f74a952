import type { FindingRow, PageSource } from "../src/pages/page-data.js";
import type { ReportModel } from "../src/model/report-model.js";
import { sampleModel } from "./sample-model.js";

/** Texts of others in a source of pages. */
export interface SourceTexts {
  readonly account: string;
  readonly name: string;
  readonly text: string;
}

const PLAIN: SourceTexts = { account: "production", name: "payments/api:4.1.2", text: "Remote code execution" };

/** Findings of a source. */
export function findingRows({ account, name, text }: SourceTexts, count = 3): readonly FindingRow[] {
  return Array.from({ length: count }, (_, index) => ({
    id: "CVE-2026-1043",
    kind: "vulnerability",
    severity: (["high", "critical", "low"] as const)[index % 3] ?? "high",
    account,
    identity: `sha256:${String(index).padStart(64, "0")}`,
    image: `${name}-${index}`,
    running: index % 2 === 0,
    package: `openssl ${text}`,
    version: "1.1.1k",
    fixes: ["1.1.1w"],
    rules: [{ rule: text, says: (["breaks", "excused", "undecided"] as const)[index % 3] ?? "breaks" }],
    since: "2026-11-20T02:00:00Z",
  }));
}

/** A source whose every text is the given one. */
export function sampleSource(texts: SourceTexts = PLAIN, model: ReportModel = sampleModel(), count = 3): PageSource {
  const { account, name, text } = texts;
  const rows = findingRows(texts, count);
  return {
    accounts: async () => [account, "staging"],
    overview: async (wanted) => ({
      model: { ...model, sources: model.sources.filter((row) => wanted.length > 1 || row.account === wanted[0]) },
      images: model.worstImages.slice(0, 9).map((image, index) => ({
        ...image,
        account,
        name: `${name}-${index}`,
        identity: `sha256:${index}`,
      })),
    }),
    sources: async () => model.sources,
    vulnerability: async (id) =>
      id.toUpperCase() === "CVE-2026-1043"
        ? {
            title: text,
            description: text,
            spread: [{ account, findings: rows.length, images: rows.length }],
            exceptions: [{ id, owner: text, reason: text, expires: "2027-01-31" }],
          }
        : undefined,
    async *places() {
      yield* rows;
    },
    image: async (_, identity) =>
      identity.startsWith("sha256:")
        ? {
            name,
            places: [{ source: "hosts", repository: name, scanStatus: "done", running: true }],
            findings: rows,
            packages: model.upgrades.slice(0, 3).map(({ package: named, from: [version = ""], to, findings }) => ({
              package: `${named} ${text}`,
              version,
              upgrade: to,
              fixes: 2,
              findings,
            })),
            gate: {
              policy: text,
              verdict: "fail",
              rules: [
                { rule: text, text, verdict: "fail", countsAs: "fail", reason: text },
                { rule: "fresh", text: "scanned", verdict: "unknown", countsAs: "pass", reason: "never scanned" },
                { rule: "few", text: "at most 9", verdict: "pass", countsAs: "pass", reason: "" },
              ],
            },
            history: [{ at: "2026-11-20T02:00:00Z", opened: 3, closed: 0 }],
          }
        : undefined,
    findImages: async (sought) => (sought === "none" ? [] : [{ account, name, identity: "sha256:1" }]),
    exceptions: async () => ({ policy: text, exceptions: model.exceptions ?? [] }),
  };
}

/** Addresses of one of each page. */
export const PATHS = [
  "/",
  "/v/CVE-2026-1043",
  "/image?account=production&id=sha256:1",
  "/accounts",
  "/exceptions?id=CVE-2026-1&owner=pay&reason=never+called&expires=2027-01-31",
  "/search?q=api",
  "/nothing",
] as const;
