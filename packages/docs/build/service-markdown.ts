import { code } from "./code-span.ts";
import type { Chapter } from "./catalog.ts";
import { markdownTable } from "./markdown-table.ts";
import { groupsOf } from "./operation-groups.ts";

/** The page of a service as Markdown. */
export function serviceMarkdown({ service, spec, operations }: Chapter): string {
  const tables = groupsOf(spec, operations).flatMap((group) => [
    `## ${group.name}\n`,
    `${group.description}\n`,
    markdownTable(
      ["Action", "Effect", "What it does"],
      group.operations.map(({ action, effect, summary }) => [`[${action}](${action}.md)`, effect, summary]),
    ),
  ]);
  const endpoints = spec.servers.map(({ url, description }) => [code(url), description]);
  return [
    `# ${service.cloud} ${service.short}\n`,
    `${spec.info.description.trim()}\n`,
    ...tables,
    "## Endpoints\n",
    markdownTable(["Origin", "What it is"], endpoints),
  ].join("\n");
}
