import type { Chapter } from "./catalog.ts";
import { code } from "./code-span.ts";
import { errorIndex } from "./error-index.ts";
import { markdownTable } from "./markdown-table.ts";

/** Title and subject of the page of all error codes. */
export const errorPage = {
  title: "Error codes",
  summary: "Every error code of both services, what it means, whether a retry can help, and which actions answer it",
} as const;

/** The page of all error codes as Markdown. */
export function errorMarkdown(chapters: readonly Chapter[]): string {
  return [
    `# ${errorPage.title}\n`,
    `${errorPage.summary}.\n`,
    ...chapters.flatMap((chapter) => [
      `## ${chapter.service.cloud} ${chapter.service.short}\n`,
      markdownTable(["Code", "HTTP", "Meaning", "Worth a retry", "Actions"], rowsOf(chapter)),
    ]),
  ].join("\n");
}

function rowsOf({ service, spec }: Chapter): string[][] {
  return errorIndex(spec).flatMap((row) =>
    row.meanings.map(({ meaning, retry, actions }) => [
      code(row.code),
      String(row.status ?? 200),
      meaning,
      retry,
      actions.length === 0 ? "any" : actions.map((action) => `[${action}](${service.id}/${action}.md)`).join(", "),
    ]),
  );
}
