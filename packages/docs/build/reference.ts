import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Operation } from "./operation.ts";
import type { Service } from "./services.ts";
import { specFile } from "@plimsoll/specs/reader";

const run = promisify(execFile);
const redocly = path.join(path.dirname(fileURLToPath(import.meta.resolve("@redocly/cli/package.json"))), "bin/cli.js");
const template = fileURLToPath(new URL("../styles/reference.html", import.meta.url));

/** Redoc loads these two pictures from its makers' server, `--inlineBundle` or not. */
const LOGOS = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"] as const;
const LOGO =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='16'%3E%3Ctext y='12' font-family='sans-serif' font-size='12' fill='%23555'%3ERedocly%3C/text%3E%3C/svg%3E";

/** Pages made in this process, by what they were made of: the slowest part of a build, and in `docs:dev` mostly unchanged. */
const made = new Map<string, string>();

/** Path of the interactive reference of a service. */
export function referencePath(service: Service): string {
  return `reference/${service.id}.html`;
}

/** The anchor that the interactive reference makes for an operation. */
export function referenceRoute({ tag, action }: Pick<Operation, "action" | "tag">): string {
  return `/${tag.toLowerCase()}/${action.toLowerCase()}`;
}

/** Where the interactive reference shows an operation. */
export function referenceLink(operation: Operation): string {
  return `${referencePath(operation.service)}#${referenceRoute(operation)}`;
}

/**
 * Makes the interactive reference of a service with Redoc: one file that loads nothing.
 *
 * @throws {Error} when the page would load something or report its use after all.
 */
export async function referencePage(service: Service): Promise<string> {
  const sources = await Promise.all([readFile(specFile(service.id)), readFile(template)]);
  const key = sources.reduce((hash, source) => hash.update(source), createHash("sha256")).digest("hex");
  const page = made.get(key) ?? withoutRequests(await build(service));
  made.set(key, page);
  return page;
}

async function build(service: Service): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "plimsoll-docs-"));
  try {
    const file = path.join(folder, "page.html");
    const options = ["--inlineBundle", "--openapi.disableTelemetry", "--template", template, "--output", file];
    await run(process.execPath, [redocly, "build-docs", specFile(service.id), ...options], {
      // Else the command itself reports its use and looks for a newer version.
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
    });
    return await readFile(file, "utf8");
  } finally {
    await rm(folder, { recursive: true });
  }
}

function withoutRequests(page: string): string {
  if (!page.includes('"disableTelemetry":true')) throw new Error("The reference would report its use to its makers");
  for (const logo of LOGOS)
    if (!page.includes(logo)) throw new Error(`The reference does not load ${logo} any more: drop the replacement`);
  return LOGOS.reduce((text, logo) => text.replaceAll(logo, LOGO), page);
}
