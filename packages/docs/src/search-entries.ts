import { getCollection, render } from "astro:content";
import { chapters } from "../build/catalog.ts";
import { errorIndex, errorIndexAnchor } from "../build/error-index.ts";
import { sectionsOf, withoutMarks } from "../build/markdown-text.ts";
import { pageOf } from "../build/markdown-links.ts";
import { operationSearch } from "../build/operation-search.ts";
import type { SearchEntry } from "../build/search-index.ts";
import { sentence } from "./sentence.ts";

/** Everything that the search finds. */
export async function searchEntries(): Promise<SearchEntry[]> {
  const guides = await getCollection("docs");
  const translated = new Set(guides.flatMap(({ filePath = "" }) => chineseName(filePath) ?? []));
  const sections = await Promise.all(guides.map((guide) => guideEntries(guide, translated)));
  return [
    ...sections.flat(),
    ...chapters.flatMap(({ service, spec, operations }): SearchEntry[] => [
      {
        href: `/api/${service.id}.html`,
        title: `${service.cloud} ${service.short}`,
        kind: "page",
        context: "API",
        text: withoutMarks(`${spec.info.summary} ${spec.info.description}`),
      },
      ...operations.flatMap((operation) => operationSearch(operation, `/api/${service.id}/${operation.action}.html`)),
      ...errorIndex(spec)
        .filter(({ meanings }) => meanings.some(({ actions }) => actions.length === 0))
        .map((row): SearchEntry => ({
          href: `/api/errors.html#${errorIndexAnchor(service, row)}`,
          title: row.code,
          kind: "code",
          context: `any action of ${service.short}`,
          text: withoutMarks(row.meanings.map(({ meaning }) => meaning).join(" ")),
        })),
    ]),
  ];
}

type Guide = Awaited<ReturnType<typeof getCollection<"docs">>>[number];

/** Name of the guide whose Chinese form a file is. */
function chineseName(file: string): string | undefined {
  return /^guides\/zh-cn\/(.*)$/.exec(file)?.[1];
}

function languageOf(file: string, translated: ReadonlySet<string>): Pick<SearchEntry, "language"> {
  if (chineseName(file) !== undefined) return { language: "zh-CN" };
  return translated.has(file.replace(/^guides\//, "")) ? { language: "en" } : {};
}

async function guideEntries(guide: Guide, translated: ReadonlySet<string>): Promise<SearchEntry[]> {
  const language = languageOf(guide.filePath ?? "", translated);
  const { headings } = await render(guide);
  const page = pageOf(guide.filePath ?? "");
  const { title, description = "" } = guide.data;
  const [opening, ...sections] = sectionsOf(guide.body ?? "");
  return [
    {
      href: page,
      title,
      kind: "page",
      context: "",
      text: `${sentence(description)} ${opening?.text ?? ""}`,
      ...language,
    },
    ...sections.map((section, index): SearchEntry => ({
      href: `${page}#${headings[index]?.slug ?? ""}`,
      title: section.title,
      kind: "section",
      context: title,
      text: section.text,
      ...language,
    })),
  ];
}
