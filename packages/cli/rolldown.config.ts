import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { notices } from "@plimsoll/notices";
import { type ChunkingContext, type Plugin, defineConfig } from "rolldown";

/** Code that reads images: the commands, and the part of the client that reads lists, which it loads later. */
const lists = /\/commands\/images\/images\.ts$|\/client\/dist\/node-(?:list-content|list-reader|checkpoint)\.js$/;

/** Parts that no command that reads images needs of the packages that it uses. */
const otherWork =
  /\/core\/dist\/(?:admission|findings|formats|license|notify|policy|reading|scan|schedule)\/|\/core\/dist\/accounts\/(?:generated\/|read-config|regions|schema-problems)|\/fastest-levenshtein\/|\/core\/dist\/sources\/(?:sas-findings|schedules|tcss-findings|tcss-license)|\/(?:@marcbachmann\/cel-js|p-map|packageurl-js|picomatch|valibot)\//;

/**
 * Parts of commands that judge by a policy or read findings, each in one file: a file of their own for every few lines that two commands
 * share made 33 files of `plimsoll check`. What is loaded only when it is asked for stays apart.
 */
const settings = /\/yaml\/dist\/|\/cli\/src\/config\/(?:parse-config|read-config-text)\.ts$/;
const findings =
  /\/core\/dist\/(?:reading|sources\/(?:sas|tcss)-findings)\/|\/commands\/findings\/(?:finding-rows|open-findings|open-readers)\.ts$/;
const judgment =
  /\/core\/dist\/policy\/(?!expression\.js$)|\/picomatch\/|\/commands\/(?:check\/(?:asked|check|find-asked)|gate\/(?:gate|open-gate|print-images|write-evaluation))[\w-]*\.ts$/;

/**
 * One folder of plain files without dependencies at run time. What a command needs only sometimes is a file of its own,
 * so that starting stays fast; what every command needs is one file, and what one that reads needs besides is another, as each
 * file costs Node half a millisecond.
 */
export default defineConfig({
  input: { cli: "src/cli.ts" },
  platform: "node",
  transform: { target: "node22" },
  plugins: [plainBuiltins(), oneCopyOfActions(), chartsAsTheyAre(), plainOrder(), plainText(), notices()],
  treeshake: { propertyReadSideEffects: false },
  output: {
    dir: "dist",
    format: "esm",
    cleanDir: true,
    comments: { legal: true, annotation: false, jsdoc: false },
    minify: { compress: true, mangle: false, codegen: false },
    codeSplitting: {
      groups: [
        { name: fileOf("start", /\/cli\/src\/main\.ts$/), debugName: "start", priority: 5 },
        { name: fileOf("read", lists, otherWork), debugName: "read", priority: 4 },
        { name: "settings", test: settings, priority: 3 },
        { name: "findings", test: findings, priority: 2 },
        { name: "judgment", test: judgment, priority: 1 },
      ],
    },
  },
});

/** Puts what some modules import, and what that imports, into one file with them. */
function fileOf(name: string, entries: RegExp, except?: RegExp) {
  const isImportedBy = (id: string, context: ChunkingContext, seen: Set<string>): boolean => {
    if (entries.test(id)) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return (context.getModuleInfo(id)?.importers ?? []).some((importer) => isImportedBy(importer, context, seen));
  };
  return (id: string, context: ChunkingContext): string | null =>
    except?.test(id) !== true && isImportedBy(id, context, new Set()) ? name : null;
}

/** The emulator comes with the checks of the actions, and `plimsoll api` needs them too: both take the same files. */
function oneCopyOfActions(): Plugin {
  return {
    name: "one-copy-of-actions",
    resolveId: (source, importer, { kind }) => {
      const action = /\/actions\/((?:tcss|sas)\/\w+)\.js$/.exec(source)?.[1];
      const isOfMock = kind === "dynamic-import" && importer?.endsWith("/mock/dist/index.js") === true;
      if (action === undefined || !isOfMock) return null;
      return fileURLToPath(import.meta.resolve(`@plimsoll/validators/${action}`));
    },
  };
}

/** The library of charts comes minified as a file that imports nothing: written again by this build it would be a third larger. */
function chartsAsTheyAre(): Plugin {
  const name = "echarts.js";
  return {
    name: "charts-as-they-are",
    resolveId(source, importer) {
      if (source !== `./${name}` || importer?.includes("/ui/dist/") !== true) return null;
      this.emitFile({ type: "asset", fileName: name, source: readFileSync(join(dirname(importer), name), "utf8") });
      return { id: `./${name}`, external: true };
    },
  };
}

/**
 * The library for package URLs makes a collator when it is loaded, which takes 6 ms, to sort the names of the parts of a URL and nothing
 * else. They are single digits by then, which need none.
 */
function plainOrder(): Plugin {
  const collator = "const { compare: localeCompare } = new Intl.Collator()";
  return {
    name: "plain-order",
    transform(code, id) {
      if (!id.endsWith("/packageurl-js/src/strings.js")) return null;
      if (!code.includes(collator))
        throw new Error(`expected a collator in ${id}: if it is gone, so may this plugin be`);
      return code.replace(collator, "const localeCompare = (left, right) => (`${left}` < `${right}` ? -1 : 1)");
    },
  };
}

/**
 * Writes what is not ASCII as its escape. V8 keeps a file with one such character in two bytes for each, and takes longer to read it. No
 * text of the command is read as it stands in the source, which a tag such as `String.raw` would do.
 */
function plainText(): Plugin {
  return {
    name: "plain-text",
    // Later than the minifier, which writes characters where the source has escapes.
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === "chunk") file.code = file.code.replace(/[^\0-\x7f]/g, escaped);
    },
  };
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Makes an import of a module of Node a read of the names that are used. An `import` that Node sees makes it read every name
 * that the module has, and some of them load more of Node: `node:process` takes 3 ms, `node:util` and `node:fs` 2 ms each.
 */
function plainBuiltins(): Plugin {
  const prefix = "\0builtin/";
  return {
    name: "plain-builtins",
    // Rolldown's own code for CommonJS imports `node:module`.
    resolveId: (source) => (source.startsWith("node:") && source !== "node:module" ? prefix + source : null),
    load: (id) => (id.startsWith(prefix) ? plainBuiltin(id.slice(prefix.length)) : null),
  };
}

function plainBuiltin(name: string): string {
  const module = `process.getBuiltinModule(${JSON.stringify(name)})`;
  // The parser of command lines imports it for commands that are programs of their own, which this command does not have.
  if (name === "node:child_process") return `export default { spawn: (...words) => ${module}.spawn(...words) };`;
  const all = Object.entries(process.getBuiltinModule(name) ?? {}).filter(
    ([key]) => key !== "default" && /^\w+$/.test(key),
  );
  // Most commands import functions of these that they never call, and loading both takes Node 2 ms.
  if (name === "node:fs/promises" || name === "node:timers/promises")
    return all
      .filter(([, value]) => typeof value === "function")
      .map(([key]) => `export const ${key} = (...words) => ${module}.${key}(...words);\n`)
      .join("");
  const names = all.map(([key]) => key);
  const reads = names.map((key) => `const ${key}$ = builtin.${key};\nexport { ${key}$ as ${key} };\n`);
  return `const builtin = ${module};\nexport default builtin;\n${reads.join("")}`;
}
