import { build } from "astro";

/**
 * Builds the site into the folder `site` of a package.
 *
 * @param root - Folder of the package.
 * @throws {DeadLinkError} when a link between its pages leads nowhere.
 */
export async function buildSite(root: string): Promise<void> {
  // The content that Astro keeps of an earlier build does not know the plugins that made it.
  await build({ root, force: true, logLevel: "warn" });
}
