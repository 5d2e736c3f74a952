import { readFile } from "node:fs/promises";
import { readAssets } from "./assets.ts";
import { errorPage } from "./error-page.ts";
import { readGuides } from "./guides.ts";
import { layout } from "./layout.ts";
import { type DeadLink, deadLinks } from "./links.ts";
import { llmsText } from "./llms.ts";
import { type Chapter, navigationOf } from "./navigation.ts";
import { operationsOf } from "./operation.ts";
import { operationPage } from "./operation-page.ts";
import { referencePage, referencePath, referenceRoute } from "./reference.ts";
import { searchScript } from "./search-index.ts";
import { servicePage, specPath } from "./service-page.ts";
import { services } from "./services.ts";
import { readSpec, specFile } from "@plimsoll/specs/reader";

/** The whole site: text by path. */
export type Site = ReadonlyMap<string, string>;

/** Links of the site lead nowhere. */
export class DeadLinkError extends Error {
  override readonly name = "DeadLinkError";
  readonly links: readonly DeadLink[];

  constructor(links: readonly DeadLink[]) {
    super(`Dead links:\n${links.map(({ from, href, reason }) => `  ${from}: ${href} (${reason})`).join("\n")}`);
    this.links = links;
  }
}

/**
 * Makes the site from the guides and the bundled specs.
 *
 * @throws {DeadLinkError} when a link between its pages leads nowhere.
 */
export async function buildSite(): Promise<Site> {
  const chapters = services.map((service): Chapter => {
    const spec = readSpec(service.id);
    return { service, spec, operations: operationsOf(service, spec) };
  });
  const [{ guides, pictures }, assets, references] = await Promise.all([readGuides(), readAssets(), referenceFiles()]);
  const pages = [
    ...guides.map(({ page }) => page),
    ...chapters.flatMap(({ service, spec, operations }) => [
      servicePage(service, spec, operations),
      ...operations.map((operation) => operationPage(operation)),
    ]),
    errorPage(chapters),
  ];
  const navigation = navigationOf(guides, chapters);
  const site = new Map([
    ...pages.map((page): [string, string] => [page.path, layout(page, navigation)]),
    ...pages.map(({ markdown }): [string, string] => [markdown.path, markdown.text]),
    ...pictures,
    ...assets,
    ...references,
    ["assets/search-index.js", searchScript(pages.flatMap(({ search }) => search))],
    ["llms.txt", llmsText(navigation, pages)],
  ]);
  const routes = new Map(
    chapters.map(({ service, operations }) => [
      referencePath(service),
      operations.map((operation) => referenceRoute(operation)),
    ]),
  );
  const dead = deadLinks({ files: site, routes });
  if (dead.length > 0) throw new DeadLinkError(dead);
  return site;
}

/** The interactive references and the specs they show. */
async function referenceFiles(): Promise<[string, string][]> {
  const files = services.map(async (service): Promise<[string, string][]> => [
    [referencePath(service), await referencePage(service)],
    [specPath(service), await readFile(specFile(service.id), "utf8")],
  ]);
  return (await Promise.all(files)).flat();
}
