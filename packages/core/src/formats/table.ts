import type { FormatWriter } from "./format.js";

/** A format that an evaluation is written in. */
export interface ReportFormat {
  /** Name of the format in options. */
  readonly name: FormatName;
  /** The format and its purpose, in one line. */
  readonly title: string;
  /** Extension of its files, without a dot. */
  readonly extension: string;
  /** Media type of its files. */
  readonly mediaType: string;
  /** True if its files are binary. @default false */
  readonly binary?: boolean;
  /** True if a file is about one image: several go into a folder, a file for each. @default false, one file has them all */
  readonly perImage?: boolean;
  /** Loads the writer; nothing of a format is loaded before. */
  readonly load: () => Promise<FormatWriter>;
}

/** One row for each format, in the order of help. A new format is a row here and a file beside this one. */
const TABLE = {
  sarif: {
    title: "SARIF 2.1.0, for code scanning of GitHub and Azure, and editors",
    extension: "sarif",
    mediaType: "application/sarif+json",
    load: async (): Promise<FormatWriter> => (await import("./sarif/sarif.js")).writeSarif,
  },
  junit: {
    title: "JUnit XML, for the test view of every CI: a suite for each image, a case for each rule",
    extension: "xml",
    mediaType: "application/xml",
    load: async (): Promise<FormatWriter> => (await import("./junit.js")).writeJunit,
  },
  gitlab: {
    title: "GitLab container scanning 15.0.2, vulnerabilities only",
    extension: "json",
    mediaType: "application/json",
    load: async (): Promise<FormatWriter> => (await import("./gitlab.js")).writeGitlab,
  },
  markdown: {
    title: "Markdown, for the summary of a job",
    extension: "md",
    mediaType: "text/markdown",
    load: async (): Promise<FormatWriter> => (await import("./markdown.js")).writeMarkdown,
  },
  github: {
    title: "Annotations of GitHub Actions: one for each image that does not pass, ten errors and ten warnings at most",
    extension: "txt",
    mediaType: "text/plain",
    load: async (): Promise<FormatWriter> => (await import("./annotations/github.js")).writeGithub,
  },
  "gitlab-codequality": {
    title: "Code Quality of GitLab, for merge requests: one entry for each image that does not pass",
    extension: "json",
    mediaType: "application/json",
    load: async (): Promise<FormatWriter> =>
      (await import("./annotations/gitlab-code-quality.js")).writeGitlabCodeQuality,
  },
  ndjson: {
    title: "NDJSON, for programs: a line for each finding with its verdict",
    extension: "ndjson",
    mediaType: "application/x-ndjson",
    load: async (): Promise<FormatWriter> => (await import("./rows/ndjson.js")).writeNdjson,
  },
  csv: {
    title: "CSV, for spreadsheets and databases: a line for each finding with its verdict",
    extension: "csv",
    mediaType: "text/csv",
    load: async (): Promise<FormatWriter> => (await import("./rows/csv.js")).writeCsv,
  },
  openvex: {
    title: "OpenVEX 0.2.0, for scanners: the exceptions of the policy, and no other finding",
    extension: "openvex.json",
    mediaType: "application/json",
    load: async (): Promise<FormatWriter> => (await import("./openvex/openvex.js")).writeOpenvex,
  },
  defectdojo: {
    title: "Findings for the generic import of DefectDojo, of all kinds",
    extension: "json",
    mediaType: "application/json",
    load: async (): Promise<FormatWriter> => (await import("./defectdojo.js")).writeDefectdojo,
  },
  trivy: {
    title: "Report of Trivy, for what reads those: vulnerabilities and secrets of one image",
    extension: "trivy.json",
    mediaType: "application/json",
    perImage: true,
    load: async (): Promise<FormatWriter> => (await import("./trivy/trivy.js")).writeTrivy,
  },
  cyclonedx: {
    title: "CycloneDX 1.6, for Dependency-Track and stores of SBOMs: vulnerable packages of one image",
    extension: "cdx.json",
    mediaType: "application/vnd.cyclonedx+json; version=1.6",
    perImage: true,
    load: async (): Promise<FormatWriter> => (await import("./cyclonedx/cyclonedx.js")).writeCyclonedx,
  },
  "cyclonedx-vex": {
    title: "CycloneDX 1.6 VEX: the exceptions of the policy for one image",
    extension: "vex.json",
    mediaType: "application/vnd.cyclonedx+json; version=1.6",
    perImage: true,
    load: async (): Promise<FormatWriter> => (await import("./cyclonedx/cyclonedx.js")).writeCyclonedxVex,
  },
  verdicts: {
    title: "JSON with the verdict of each image and the totals, for plimsoll notify and scripts",
    extension: "json",
    mediaType: "application/json",
    load: async (): Promise<FormatWriter> => (await import("./verdicts.js")).writeVerdicts,
  },
  parquet: {
    title: "Parquet, for DuckDB, ClickHouse and Spark: a row for each finding with its verdict",
    extension: "parquet",
    mediaType: "application/vnd.apache.parquet",
    binary: true,
    load: async (): Promise<FormatWriter> => (await import("./parquet/parquet.js")).writeParquet,
  },
} as const;

/** Name of a format. */
export type FormatName = keyof typeof TABLE;

/** Every format, in the order of help. */
export const FORMATS: readonly ReportFormat[] = Object.entries(TABLE).map(([name, row]) => ({
  name: name as FormatName, // the names of the table are nothing else
  ...row,
}));
