import { copyFile, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { specFile } from "@plimsoll/specs/reader";
import type { AstroIntegration } from "astro";
import { chapters } from "./catalog.ts";
import { DeadLinkError, deadLinks } from "./links.ts";
import { movable } from "./movable.ts";
import { narrowPictures } from "./narrow-pictures.ts";
import { SITE } from "./places.ts";
import { readSite } from "./read-site.ts";
import { referencePage } from "./reference.ts";
import { referencePath, referenceRoute } from "./reference-link.ts";
import { services } from "./services.ts";
import { stayInChinese } from "./stay-in-chinese.ts";

const guides = fileURLToPath(new URL("../guides/", import.meta.url));
const schemas = ["plimsoll", "schedule", "policy"] as const;

/** Adds what other tools make to a site that is built, and refuses a site with a dead link. */
export function finish(): AstroIntegration {
  return {
    name: "finish",
    hooks: {
      "astro:build:done": async ({ dir }) => {
        const site = fileURLToPath(dir);
        await Promise.all([
          ...services.map((service) => writeReference(service, site)),
          copySchemas(site),
          copyPictures(site),
        ]);
        await makeMovable(site);
        const routes = new Map(
          chapters.map(({ service, operations }) => [
            referencePath(service),
            operations.map((operation) => referenceRoute(operation)),
          ]),
        );
        const dead = deadLinks({ files: await readSite(site), routes, base: new URL(`${SITE}/`).pathname });
        if (dead.length > 0) throw new DeadLinkError(dead);
      },
    },
  };
}

async function writeReference(service: (typeof services)[number], site: string): Promise<void> {
  await mkdir(path.join(site, "reference"), { recursive: true });
  await writeFile(path.join(site, referencePath(service)), await referencePage(service));
  await copyFile(specFile(service.id), path.join(site, `api/${service.id}/openapi.json`));
}

/** Starlight begins links at the root of the host; a site that lies beside its other versions has its own. */
async function makeMovable(site: string): Promise<void> {
  const files = (await readdir(site, { recursive: true })).map((file) => file.replaceAll(path.sep, "/"));
  const made = files.filter((file) => /\.html$|^sitemap.*\.xml$/.test(file) && !isRedoc(file));
  const names = await pictures();
  const read = async (file: string): Promise<[string, string]> => [file, await readFile(path.join(site, file), "utf8")];
  const texts = new Map(await Promise.all(made.map((file) => read(file))));
  for (const [file, text] of texts)
    await writeFile(
      path.join(site, file),
      movable(file, narrowPictures(stayInChinese(file, text, texts), names), SITE),
    );
}

/** The interactive references hold whatever Redoc drew; their own links begin at the page. */
function isRedoc(file: string): boolean {
  return services.some((service) => referencePath(service) === file);
}

async function pictures(): Promise<string[]> {
  return (await readdir(guides)).filter((name) => /\.(?:svg|png|webp)$/.test(name));
}

/** A guide that is read as Markdown has its pictures beside it. */
async function copyPictures(site: string): Promise<void> {
  const names = await pictures();
  await Promise.all(names.map((name) => copyFile(path.join(guides, name), path.join(site, "guides", name))));
}

async function copySchemas(site: string): Promise<void> {
  const copies = schemas.map((name) =>
    copyFile(new URL(`../../core/config/${name}.schema.json`, import.meta.url), path.join(site, `${name}.schema.json`)),
  );
  await Promise.all(copies);
}
