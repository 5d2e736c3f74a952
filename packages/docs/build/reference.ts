import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Service } from "./services.ts";
import { specFile } from "@plimsoll/specs/reader";

const run = promisify(execFile);
const redocly = path.join(path.dirname(fileURLToPath(import.meta.resolve("@redocly/cli/package.json"))), "bin/cli.js");
const template = fileURLToPath(new URL("./reference.html", import.meta.url));

/** Redoc loads these two pictures from its makers' server, `--inlineBundle` or not. */
const LOGOS = ["https://cdn.redoc.ly/redoc/logo-mini-full.svg", "https://cdn.redoc.ly/redoc/logo-mini.svg"] as const;
const LOGO =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='52' height='16'%3E%3Ctext y='12' font-family='sans-serif' font-size='12' fill='%23555'%3ERedocly%3C/text%3E%3C/svg%3E";

/**
 * Makes the interactive reference of a service with Redoc: one file that loads nothing.
 *
 * @throws {Error} when the page would load something or report its use after all.
 */
export async function referencePage(service: Service): Promise<string> {
  return withoutRequests(await build(service));
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
