import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { Application, Converter, JSX, ReflectionKind } from "typedoc";
import { documentedPackages } from "./packages.ts";
import { POLICY } from "./policy.ts";

const folder = fileURLToPath(new URL("../", import.meta.url));

/** Where the reference lies until Astro copies it. */
const target = path.join(folder, "public/reference/packages");

/** True if the reference has been made. */
export function hasApiReference(): boolean {
  return existsSync(path.join(target, "index.html"));
}

/**
 * Makes the reference of the packages from the doc comments of their source.
 *
 * @throws {Error} when their source cannot be read.
 */
export async function makeApiReference(): Promise<void> {
  const app = await Application.bootstrap({
    name: "Plimsoll packages",
    tsconfig: path.join(folder, "tsconfig.api.json"),
    entryPoints: documentedPackages.map((one) => path.join(folder, `../${one.folder}/src/index.ts`)),
    customCss: path.join(folder, "src/styles/api.css"),
    navigationLinks: { Plimsoll: "/index.html" },
    readme: "none",
    disableSources: true,
    disableGit: true,
    excludeExternals: true,
    excludePrivate: true,
    excludeInternal: true,
    hideGenerator: true,
    // The compiler of the repository checks types; this one is older.
    skipErrorChecking: true,
    logLevel: "Error",
  });
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module)) reflection.name = `@plimsoll/${reflection.name.replace("/src", "")}`;
  });
  app.renderer.hooks.on("head.begin", () =>
    JSX.createElement("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
  );
  const project = await app.convert();
  if (project === undefined) throw new Error("The source of the packages cannot be read for their reference");
  await app.generateDocs(project, target);
}
