import type { FormatWriter } from "./format.js";

/** Name of a format. */
export type FormatName = "gitlab" | "junit" | "markdown" | "sarif";

/** A format that an evaluation is written in. */
export interface ReportFormat {
  /** Name of the format in options. */
  readonly name: FormatName;
  /** The format in words. */
  readonly title: string;
  /** Extension of its files, without a dot. */
  readonly extension: string;
  /** Media type of its files. */
  readonly mediaType: string;
  /** Loads the writer; nothing of a format is loaded before. */
  readonly load: () => Promise<FormatWriter>;
}

/** Every format, in the order of help. */
export const FORMATS: readonly ReportFormat[] = [
  {
    name: "sarif",
    title: "SARIF 2.1.0, for code scanning of GitHub and Azure, and editors",
    extension: "sarif",
    mediaType: "application/sarif+json",
    load: async () => (await import("./sarif/sarif.js")).writeSarif,
  },
  {
    name: "junit",
    title: "JUnit XML, for the test view of every CI: a suite for each image, a case for each rule",
    extension: "xml",
    mediaType: "application/xml",
    load: async () => (await import("./junit.js")).writeJunit,
  },
  {
    name: "gitlab",
    title: "GitLab container scanning 15.0.2, vulnerabilities only",
    extension: "json",
    mediaType: "application/json",
    load: async () => (await import("./gitlab.js")).writeGitlab,
  },
  {
    name: "markdown",
    title: "Markdown, for the summary of a job",
    extension: "md",
    mediaType: "text/markdown",
    load: async () => (await import("./markdown.js")).writeMarkdown,
  },
];
