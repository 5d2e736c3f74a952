import { markdownTable } from "../markdown-table.ts";
import type { Operation } from "../operation.ts";
import type { NamedTest } from "./collect-tests.ts";
import { slug } from "../slug.ts";
import { matchingFiles } from "./file-patterns.ts";
import { groupBy } from "./group-by.ts";
import type { Absence } from "./absences.ts";
import type { OutlineChapter, OutlineSection } from "./outline.ts";
import type { Reading } from "./readings.ts";
import { sentencesOf } from "./sentences.ts";

/** Data that the page is made from. */
export interface PageParts {
  /** Operations of each service, in the order of the page. */
  readonly operations: readonly Operation[];
  readonly chapters: readonly OutlineChapter[];
  readonly absences: readonly Absence[];
  /** Tests by file below the mock's sources. */
  readonly tests: ReadonlyMap<string, readonly NamedTest[]>;
  /** Readings by action and by title of a section. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Numbers of readings about the specs themselves. */
  readonly ofTheSpecs: readonly string[];
}

/** Path of the tests of an action, below the mock's sources. */
export function testsOfAction({ service, action }: Operation): string {
  const name = action.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
  return `${service.id}/handlers/${name}.test.ts`;
}

/** Writes the page as a guide: Markdown with a head. */
export function conformancePage(parts: PageParts): string {
  const { operations, chapters, absences, ofTheSpecs } = parts;
  const clouds = groupBy(operations, ({ service }) => service.cloud);
  return [
    head,
    introduction(parts),
    index(parts),
    "## What it does not do",
    markdownTable(
      ["What", "Why", "In its place"],
      absences.map(({ what, why, instead }) => [what, why, instead]),
    ).trimEnd(),
    ...[...clouds].flatMap(([cloud, list]) => [
      `## Actions of ${cloud}`,
      ...list.map((operation) => actionPart(operation, parts)),
    ]),
    ...chapters.flatMap(({ title, sections }) => [
      `## ${title}`,
      ...sections.map((section) => sectionPart(section, parts)),
    ]),
    "## Readings of the specs only",
    `How an operation is written down, without effect on what the emulator does: ${ofTheSpecs.join(", ")}.`,
    "",
  ].join("\n\n");
}

const head = `---
title: What the emulator does
description: Every behavior of the emulator, by action and by rule, with its source, and what it leaves out
generated: "by pnpm generate from the names of tests; what is not one is in build/conformance/"
---`;

function introduction({ operations, tests }: PageParts): string {
  const count = [...tests.values()].reduce((sum, list) => sum + list.length, 0);
  return `[The emulator](../mock.md) answers ${operations.length} actions of two services. Each line below is the name of a test that every change
of it has to pass, ${count} in all; where a table of cases makes the tests, the line holds the cases. This page is made from those
names, so they cannot claim what is not tested; the sentence below a heading and the next table are written by hand.

Where the behavior comes from stands beside it: the vendor's page of the action, or the number of a reading where that page is
silent, contradicts itself or is contradicted by its example. T and S are readings of the specs of TCSS and Security Center; their
reasons are in \`SOURCES.md\` of \`@plimsoll/specs\`. M are the emulator's own.

The witnesses are the vendors' own clients, unmodified, over HTTP and HTTPS, with today's signatures and the older ones: Tencent's SDK for
Node, and Alibaba's \`@alicloud/openapi-client\` and \`@alicloud/pop-core\`. They go through the whole story of licenses and scans
and of servers and images, and a validating proxy between them and the emulator finds nothing wrong by the specs.`;
}

/** Links to all parts: the page is long. */
function index({ operations, chapters }: PageParts): string {
  const link = (title: string, text = title): string => `[${text}](#${slug(title)})`;
  const clouds = groupBy(operations, ({ service }) => service.cloud);
  return bullets([
    ...[...clouds].map(
      ([cloud, list]) => `**${cloud}:** ${list.map(({ action }) => link(action, `\`${action}\``)).join(" · ")}`,
    ),
    ...chapters.map(
      ({ title, sections }) => `**${title}:** ${sections.map((section) => link(section.title)).join(" · ")}`,
    ),
  ]);
}

function actionPart(operation: Operation, { tests, readings }: PageParts): string {
  const { service, action, summary, source } = operation;
  const file = testsOfAction(operation);
  const found = tests.get(file);
  if (found === undefined) throw new Error(`${action} has no tests: there is no ${file}`);
  return [
    `### ${action}`,
    `${summary}. [Parameters and errors](../../api/${service.id}/${action}.md). Source: [${source.document}](${source.url}), read ${source.read}.`,
    bullets(sentencesOf(found)),
    ...readingsPart(readings.get(action), action),
  ].join("\n\n");
}

function sectionPart(section: OutlineSection, { tests, readings }: PageParts): string {
  const { title, about, files, brief = false } = section;
  const found = matchingFiles([...tests.keys()], files).map((file) => tests.get(file) ?? []);
  if (found.length === 0) throw new Error(`"${title}" has no tests: nothing matches ${files.join(", ")}`);
  return [
    `### ${title}`,
    about,
    bullets(found.flatMap((list) => sentencesOf(list, { brief }))),
    ...readingsPart(readings.get(title), title),
  ].join("\n\n");
}

function readingsPart(readings: readonly Reading[] = [], place: string): readonly string[] {
  if (readings.length === 0) return [];
  const rows = readings.map(({ number, where, says, does }) => [
    number,
    whereIn(where, place),
    says === "" ? "Nothing" : withoutLinks(says),
    withoutLinks(does),
  ]);
  return [markdownTable(["Reading", "Where", "The document says", "Read as"], rows).trimEnd()];
}

/** The place without what the heading above says already. */
function whereIn(where: string, place: string): string {
  const rest = where.replace(new RegExp(`^(?:\`${place}\`|the same|both)(?![^,:]*\\band\\b)[,:\\s]*`), "");
  return rest === "" ? "the action" : withoutLinks(rest);
}

/** Links of another document lead nowhere from here. */
function withoutLinks(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\((?!https:)[^)]*\)/g, "$1").replaceAll(String.raw`\|`, "|");
}

function bullets(sentences: readonly string[]): string {
  return sentences.map((sentence) => `- ${sentence}`).join("\n");
}
