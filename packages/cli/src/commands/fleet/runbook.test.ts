import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";
import { parse } from "yaml";

const DEPLOY = join(import.meta.dirname, "../../../../../deploy");
const runbook = readFileSync(join(DEPLOY, "runbook.md"), "utf8");

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string };
}

interface Rules {
  readonly groups: readonly { readonly rules: readonly Rule[] }[];
}

const rules = ["fleet-alerts.yaml", "alerts.yaml"].flatMap((file) =>
  (parse(readFileSync(join(DEPLOY, "prometheus", file), "utf8")) as Rules).groups.flatMap((group) => group.rules),
); // looked at below

const metricsOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/\bplimsoll_[a-z_]+/g)].map(([name]) => name.replace(/_(?:bucket|count|sum)$/, ""))),
];

/** Text of each section, by its title. */
const sections = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((section) => section.split(/\n(.*)/s, 2) as [string, string]),
);

test("every alert has a section of the runbook, in the order of the rules, and every section an alert", () => {
  expect([...sections.keys()]).toEqual(rules.map(({ alert }) => alert));
});

test.each(rules)("the section of $alert names the numbers that it looks at and a command", ({ alert, expr }) => {
  const section = sections.get(alert) ?? "";
  expect(metricsOf(section)).toEqual(expect.arrayContaining([...metricsOf(expr)]));
  expect(section).toMatch(/`(?:plimsoll|kubectl) /);
  for (const [name] of section.matchAll(/\bPlimsoll[A-Z]\w+/g)) expect(sections.has(name)).toBe(true);
});

test("every alert has a severity, a time to wait and a summary", () => {
  for (const rule of rules) {
    expect(["critical", "warning", "info"]).toContain(rule.labels.severity);
    expect(rule.annotations.summary).toMatch(/\w/);
    // It may be wrong for one reading without anybody being called, but for what is counted over a day.
    expect(rule.for ?? rule.expr).toMatch(/^\d+[mhd]$|\[1d\]/);
  }
});
