import { copyFile, mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { specFile } from "@plimsoll/specs/reader";
import type { AstroIntegration } from "astro";
import { chapters } from "./catalog.ts";
import { DeadLinkError, deadLinks } from "./links.ts";
import { readSite } from "./read-site.ts";
import { referencePage } from "./reference.ts";
import { referencePath, referenceRoute } from "./reference-link.ts";
import { services } from "./services.ts";

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
        const routes = new Map(
          chapters.map(({ service, operations }) => [
            referencePath(service),
            operations.map((operation) => referenceRoute(operation)),
          ]),
        );
        const dead = deadLinks({ files: await readSite(site), routes });
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

/** A guide that is read as Markdown has its pictures beside it. */
async function copyPictures(site: string): Promise<void> {
  const guides = fileURLToPath(new URL("../guides/", import.meta.url));
  const names = (await readdir(guides)).filter((name) => /\.(?:svg|png|webp)$/.test(name));
  await Promise.all(names.map((name) => copyFile(path.join(guides, name), path.join(site, "guides", name))));
}

async function copySchemas(site: string): Promise<void> {
  const copies = schemas.map((name) =>
    copyFile(new URL(`../../core/config/${name}.schema.json`, import.meta.url), path.join(site, `${name}.schema.json`)),
  );
  await Promise.all(copies);
}
