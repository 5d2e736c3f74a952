import { fileURLToPath } from "node:url";
import { preview } from "astro";
import { SITE } from "../build/places.ts";
import { readSite } from "../build/read-site.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Text of the files of the site by path; of other files than pages nothing but the path. */
export const site: ReadonlyMap<string, string> = await readSite(fileURLToPath(new URL("../site/", import.meta.url)));

/** The pages, without those that other tools make. */
export const pages: readonly string[] = [...site.keys()].filter(
  (file) => file.endsWith(".html") && !file.startsWith("reference/"),
);

/** One page for each way of making one, in both languages. */
export const templates: readonly string[] = [
  "index.html",
  "guides/getting-started.html",
  "guides/cli.html",
  "api/tcss.html",
  "api/tcss/ModifyImageAuthorized.html",
  "api/sas/DescribeImageInfoList.html",
  "api/errors.html",
  "packages.html",
  "zh-cn.html",
  "zh-cn/guides/getting-started.html",
  "zh-cn/api/tcss/DescribeAssetImageList.html",
  "404.html",
];

/** The site on a port of this machine. */
export interface SiteServer extends AsyncDisposable {
  /** Address of its folder, with a slash at the end. */
  readonly url: string;
}

/** Where it lies in its host: in a folder, as old versions do. The page of what is not found knows this one. */
const FOLDER = new URL(`${SITE}/`).pathname;

/** Serves the built site to this machine only. */
export async function serveSite(): Promise<SiteServer> {
  const server = await preview({ root, logLevel: "error", base: FOLDER, server: { host: "127.0.0.1", port: 0 } });
  return { url: `http://127.0.0.1:${server.port}${FOLDER}`, [Symbol.asyncDispose]: () => server.stop() };
}
