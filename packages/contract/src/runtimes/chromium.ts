import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { bundle } from "./bundle.js";
import { type SmokeSiteOptions, serveSmokeSite } from "./smoke-site.js";
import type { SmokeResults } from "./smoke.js";

/** Where Debian's package puts the browser. */
const EXECUTABLE = "/usr/bin/chromium";

/** Path of Chromium, or `undefined` if it is not installed. */
export const installedChromium: string | undefined = existsSync(EXECUTABLE) ? EXECUTABLE : undefined;

/** The browser is ended after this long, before the patience of the test is over. */
const TIMEOUT_MS = 300_000;

/** No window, and nothing that talks to the browser's makers. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Options of {@link runInChromium}. */
export interface ChromiumOptions extends Omit<SmokeSiteOptions, "code"> {
  /** From {@link installSmoke}. */
  readonly folder: string;
}

/**
 * Runs the smoke test in a page of Chromium, from one bundle.
 *
 * @param program - Chromium.
 * @throws {Error} when the test fails in the page, or Chromium ends before it is over.
 */
export async function runInChromium(program: string, { folder, ...options }: ChromiumOptions): Promise<SmokeResults> {
  const code = await bundle({ folder, conditions: ["browser"] });
  await using site = await serveSmokeSite({ ...options, code });
  await using browser = openPage(program, site.url, await mkdtemp(join(folder, "chromium-")));
  return await Promise.race([site.results, browser.failure]);
}

interface OpenPage extends AsyncDisposable {
  /** Rejects when the browser ends. */
  readonly failure: Promise<never>;
}

/** Starts a browser. Its home is a folder of its own, so that it neither finds nor leaves anything. */
function openPage(program: string, url: string, home: string): OpenPage {
  const { PATH = "" } = process.env;
  const child = spawn(program, [...flags, `--user-data-dir=${join(home, "profile")}`, url], {
    env: { PATH, HOME: home },
    stdio: ["ignore", "ignore", "pipe"],
    timeout: TIMEOUT_MS,
  });
  const printed = text(child.stderr);
  const ended = once(child, "close");
  const end = async (): Promise<never> => {
    const [code, signal] = await ended;
    throw new Error(`${program} ended with ${code ?? signal}\n${await printed}`);
  };
  return {
    failure: end(),
    async [Symbol.asyncDispose]() {
      child.kill();
      await ended;
    },
  };
}
