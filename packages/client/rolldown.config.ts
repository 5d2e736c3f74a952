import { notices } from "@plimsoll/notices";
import { type RolldownOptions, defineConfig } from "rolldown";

/** Both builds write into one folder. */
const thirdParty = notices();

/**
 * One file for Node and one for everything else, with what is needed only sometimes in files of its own. Loading
 * a file costs Node time, and every program that imports this package would wait for all of them.
 */
export default defineConfig([
  build("node", { conditions: ["node"], external: ["openapi-fetch"] }),
  // Bundlers and browsers take the table of operations from where it is installed anyway; a fifth of the file is this table.
  build("web", { conditions: [], external: ["openapi-fetch", "@plimsoll/types"] }),
]);

interface Build {
  /** Conditions of the imports that are taken. */
  readonly conditions: readonly string[];
  /** Packages that stay imports. */
  readonly external: readonly string[];
}

function build(name: string, { conditions, external }: Build): RolldownOptions {
  return {
    input: { [name]: "src/index.ts" },
    platform: "neutral",
    external: [...external],
    plugins: [thirdParty],
    // Code that a lazy file shares with the first one stays in the first one, or every program would load a second.
    preserveEntrySignatures: "allow-extension",
    resolve: { conditionNames: ["@plimsoll/source", ...conditions, "import", "default"] },
    transform: { target: "es2023" },
    output: {
      dir: "dist",
      format: "esm",
      chunkFileNames: `${name}-[name].js`,
      comments: false,
      // Names of functions and classes stay as they are for stack traces; the rest of a name, blanks and line breaks are a third of the code.
      minify: { compress: true, mangle: { toplevel: false, keepNames: true }, codegen: true },
    },
  };
}
