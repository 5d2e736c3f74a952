import path from "node:path";
import { fileURLToPath } from "node:url";
import { Application, Converter, JSX, LogLevel, Logger, ReflectionKind } from "typedoc";
import { documentedPackages } from "./packages.ts";
import { POLICY } from "./policy.ts";

const folder = fileURLToPath(new URL("../", import.meta.url));

/** Where the reference lies until Astro copies it. */
const target = path.join(folder, "public/reference/packages");

/** Source and place of a reference. */
export interface ApiReference {
  /** Entry points of the packages. @default those of the documented packages */
  readonly entryPoints?: readonly string[];
  /** Folder of its pages. @default `reference/packages` of the site */
  readonly into?: string;
}

/**
 * Makes the reference of the packages from the doc comments of their source.
 *
 * @throws {Error} when their source cannot be read, or a comment speaks of a parameter or a name that is not there.
 */
export async function makeApiReference({
  entryPoints = documentedPackages.map((one) => path.join(folder, `../${one.folder}/src/index.ts`)),
  into = target,
}: ApiReference = {}): Promise<void> {
  const app = await Application.bootstrap({
    name: "Plimsoll packages",
    tsconfig: path.join(folder, "tsconfig.api.json"),
    entryPoints: [...entryPoints],
    customCss: path.join(folder, "src/styles/api.css"),
    favicon: path.join(folder, "public/mark.svg"),
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
  });
  const complaints: string[] = [];
  app.logger = new (class extends Logger {
    override log(message: string, level: LogLevel): void {
      if (level >= LogLevel.Warn) complaints.push(message);
    }
  })();
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (_context, reflection) => {
    if (reflection.kindOf(ReflectionKind.Module)) reflection.name = `@plimsoll/${reflection.name.replace("/src", "")}`;
  });
  app.renderer.hooks.on("head.begin", () =>
    JSX.createElement("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
  );
  const project = await app.convert();
  if (project === undefined)
    throw new Error(`The source of the packages cannot be read for their reference:\n${complaints.join("\n")}`);
  if (complaints.length > 0) throw new Error(`Comments do not fit their code:\n${complaints.join("\n")}`);
  await app.generateDocs(project, into);
}
