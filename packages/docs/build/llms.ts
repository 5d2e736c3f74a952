/** A page as Markdown. */
export interface Twin {
  /** Path in the site. */
  readonly path: string;
  readonly title: string;
  /** Subject of the page, one sentence without a period. */
  readonly summary: string;
  /** Title of its group in the table of contents. */
  readonly group: string;
  readonly text: string;
}

const ABOUT =
  "Plimsoll is the toolkit for container-image security on Tencent Cloud (TCSS) and Alibaba Cloud (Security Center): a typed client, a domain library, an emulator for tests and a command line, all from hand-written OpenAPI.";

/** The table of contents for language models, after https://llmstxt.org: every page as a link to its Markdown. */
export function llmsText(twins: readonly Twin[]): string {
  const titles = [...new Set(twins.map(({ group }) => group))];
  const groups = titles.map((title) => {
    const links = twins.filter(({ group }) => group === title);
    return `## ${title}\n\n${links.map(({ path, title: name, summary }) => `- [${name}](${path}): ${summary}\n`).join("")}`;
  });
  return [`# Plimsoll\n`, `> ${ABOUT}\n`, ...groups].join("\n");
}
