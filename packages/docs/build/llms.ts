import type { NavigationGroup } from "./navigation.ts";
import type { Page } from "./page.ts";

const ABOUT =
  "Plimsoll is the toolkit for container-image security on Tencent Cloud (TCSS) and Alibaba Cloud (Security Center): a typed client, a domain library, an emulator for tests and a command line, all from hand-written OpenAPI.";

/** The table of contents for language models, after https://llmstxt.org: every page as a link to its Markdown. */
export function llmsText(navigation: readonly NavigationGroup[], pages: readonly Page[]): string {
  const groups = navigation.map(({ title, links }) => {
    const found = links.flatMap(({ path }) => pages.find((page) => page.path === path) ?? []);
    return `## ${title}\n\n${found.map((page) => `- [${page.title}](${page.markdown.path}): ${page.summary}\n`).join("")}`;
  });
  return [`# Plimsoll\n`, `> ${ABOUT}\n`, ...groups].join("\n");
}
