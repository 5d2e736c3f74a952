import type { SpecOperation } from "@plimsoll/specs/reader";

import type { Absence } from "./absences.ts";
import { type Rule, actionRules, readingRule } from "./action-rules.ts";
import type { Chapter } from "./chapters.ts";
import { markdownTable } from "./markdown-table.ts";
import type { Reading } from "./readings.ts";

/** A service and its actions. */
export interface CloudPart {
  readonly id: string;
  readonly cloud: string;
  readonly operations: readonly SpecOperation[];
  /** True for an error code that tests of the emulator ask for. */
  readonly isTested: (code: string) => boolean;
}

/** Data that the page is made from. */
export interface PageParts {
  readonly clouds: readonly CloudPart[];
  readonly chapters: readonly Chapter[];
  readonly absences: readonly Absence[];
  /** Readings by action and by title of a rule. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  /** Numbers of readings about the specs themselves. */
  readonly ofTheSpecs: readonly string[];
}

/** Writes the page as a guide: Markdown with a head. */
export function conformancePage(parts: PageParts): string {
  const { clouds, chapters, absences, ofTheSpecs } = parts;
  return [
    HEAD,
    INTRODUCTION,
    "## What it does not do",
    markdownTable(
      ["Rule", "Emulated", "Why", "In its place"],
      absences.map(({ what, why, instead }) => [what, "no", why, instead]),
    ),
    ...clouds.map((cloud) => summaryOf(cloud, parts)),
    ...chapters.map((chapter) => chapterOf(chapter, parts)),
    ...clouds.flatMap((cloud) => [
      `## Rules of ${cloud.cloud}`,
      ...cloud.operations.map((operation) => actionPart(operation, cloud, parts)),
    ]),
    "## Readings of the specs only",
    `How an operation is written down, without effect on what the emulator does: ${ofTheSpecs.join(", ")}.`,
  ]
    .map((part) => part.trimEnd())
    .join("\n\n")
    .concat("\n");
}

const HEAD = `---
title: What the emulator does
description: Every action and rule of both services, whether it is emulated, by which source, and where it deviates
generated: "by pnpm generate, packages/mock/generator/conformance"
---`;

const INTRODUCTION = `[The emulator](../mock.md) answers every action of the specs. A rule comes from the vendor's page of the action ("page"), or from a
numbered reading where that page is silent, contradicts itself or is contradicted by its example. T and S are readings of the specs of
TCSS and Security Center, with their reasons in \`SOURCES.md\` of \`@plimsoll/specs\`; M are the emulator's own.

An error code is emulated if tests of the emulator ask for it. "As a fault only" means that nothing in the state of the emulator leads
to it; [a fault](../mock.md) answers with any code.

The witnesses are the vendors' own clients, unmodified, over HTTP and HTTPS, with today's signatures and the older ones: Tencent's SDK for
Node, and Alibaba's \`@alicloud/openapi-client\` and \`@alicloud/pop-core\`. A validating proxy between them and the emulator finds nothing
wrong by the specs.`;

function summaryOf(cloud: CloudPart, { readings }: PageParts): string {
  const rows = cloud.operations.map((operation) => {
    const { operationId: action, "x-conditions": conditions = [], "x-errors": errors } = operation;
    const codes = Object.keys(errors);
    const tested = codes.filter((code) => cloud.isTested(code)).length;
    return [
      `[${action}](#${action.toLowerCase()})`,
      String(conditions.length),
      `${tested} of ${codes.length}`,
      String(readings.get(action)?.length ?? 0),
    ];
  });
  return `## Actions of ${cloud.cloud}\n\n${markdownTable(["Action", "Conditions", "Own error codes", "Readings"], rows)}`;
}

function chapterOf({ title, rules }: Chapter, { readings }: PageParts): string {
  const rows = rules.flatMap(({ title: name, about }): Rule[] => [
    { rule: `**${name}.** ${about}`, emulated: "yes", source: "documents of the protocol", deviation: "-" },
    ...(readings.get(name) ?? []).map((reading) => readingRule(reading, name)),
  ]);
  return `## ${title}\n\n${ruleTable(rows)}`;
}

function actionPart(operation: SpecOperation, { id, isTested }: CloudPart, { readings }: PageParts): string {
  const { operationId: action, summary, "x-source": source } = operation;
  const rules = actionRules({ operation, isTested, readings: readings.get(action) ?? [] });
  return [
    `### ${action}`,
    `${summary}. [Parameters and errors](../../api/${id}/${action}.md). Page: [${source.document}](${source.url}), read ${source.read}.`,
    ruleTable(rules),
  ].join("\n\n");
}

function ruleTable(rules: readonly Rule[]): string {
  return markdownTable(
    ["Rule", "Emulated", "Source", "Deviation"],
    rules.map(({ rule, emulated, source, deviation }) => [rule, emulated, source, deviation]),
  );
}
