import { getCollection } from "astro:content";
import { chapters } from "../build/catalog.ts";
import { errorMarkdown, errorPage } from "../build/error-markdown.ts";
import type { Twin } from "../build/llms.ts";
import { operationMarkdown } from "../build/operation-markdown.ts";
import { serviceMarkdown } from "../build/service-markdown.ts";
import { sentence } from "./sentence.ts";

/** Every page as Markdown. */
export async function allTwins(): Promise<Twin[]> {
  const guides = await getCollection("docs");
  return [
    ...guides.map(({ filePath = "", data, body = "" }): Twin => ({
      path: filePath,
      title: data.title,
      summary: data.description ?? "",
      group: filePath.startsWith("guides/zh-cn/") ? "中文" : "Guides",
      text: [
        `# ${data.title}\n`,
        ...(data.description === undefined ? [] : [`${sentence(data.description)}\n`]),
        body,
      ].join("\n"),
    })),
    ...chapters.flatMap((chapter): Twin[] => {
      const { service, spec, operations } = chapter;
      const group = `${service.cloud} ${service.short}`;
      return [
        {
          path: `api/${service.id}/index.md`,
          title: group,
          summary: spec.info.summary.replace(/\.$/, ""),
          group,
          text: serviceMarkdown(chapter),
        },
        ...operations.map((operation) => ({
          path: `api/${service.id}/${operation.action}.md`,
          title: operation.action,
          summary: operation.summary,
          group,
          text: operationMarkdown(operation),
        })),
      ];
    }),
    { path: "api/errors.md", ...errorPage, group: "Both services", text: errorMarkdown(chapters) },
  ];
}
