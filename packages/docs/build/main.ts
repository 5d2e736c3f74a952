import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { DeadLinkError, type Site, buildSite } from "./site.ts";
import { writeSite } from "./write-site.ts";

/** Where the site goes. */
const siteFolder = fileURLToPath(new URL("../site/", import.meta.url));

function report(site: Site, milliseconds: number): string {
  const pages = [...site].filter(([file]) => file.endsWith(".html"));
  const own = pages
    .filter(([file]) => !file.startsWith("reference/"))
    .map(([file, text]) => ({ file, bytes: gzipSync(text).length }));
  const largest = own.toSorted((a, b) => b.bytes - a.bytes)[0];
  return `${pages.length} pages in ${(milliseconds / 1000).toFixed(1)} s, the largest ${((largest?.bytes ?? 0) / 1024).toFixed(1)} KiB compressed (${largest?.file}): ${siteFolder}index.html`;
}

try {
  const start = performance.now();
  const site = await buildSite();
  await writeSite(site, siteFolder);
  process.stdout.write(`${report(site, performance.now() - start)}\n`);
} catch (error) {
  if (!(error instanceof DeadLinkError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
