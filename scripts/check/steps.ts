/** One check of the repository. */
export interface Step {
  readonly name: string;
  /** A script of the root `package.json`. */
  readonly script: string;
  /** Configuration of a test runner that can report its tests as JSON; any other step counts as one test. */
  readonly runner?: string;
  /** Steps that have to be over before, whether they passed or not. @default none */
  readonly after?: readonly string[];
  /** True if it writes what others read, so that it runs by itself. @default false */
  readonly alone?: boolean;
  /** The part of it that changed files can break. @default none: it is left to the whole run */
  readonly changed?: ChangedPart;
}

/** The part of a step that is run for changed files alone. */
export interface ChangedPart {
  /** Files that can break it. */
  readonly files: RegExp;
  /** Its command. @default the whole script */
  readonly command?: (files: readonly string[], base: string) => string;
}

const TYPESCRIPT = /\.[cm]?tsx?$|(^|\/)(package|tsconfig[\w.]*)\.json$/;

/**
 * Every check there is, in the order in which they start: the quick ones first, then the long one beside the others. Two run at
 * a time: half of them use one core alone.
 */
export const STEPS: readonly Step[] = [
  {
    name: "format",
    script: "check:format",
    changed: { files: /\.([cm]?[jt]sx?|json|md|ya?ml|css|html)$/, command: (files) => `oxfmt --check ${words(files)}` },
  },
  {
    name: "lint",
    script: "check:lint",
    changed: { files: /\.[cm]?[jt]sx?$/, command: (files) => `oxlint --type-aware ${words(files)}` },
  },
  { name: "specs", script: "check:specs", changed: { files: /^specs\// } },
  { name: "boundaries", script: "check:boundaries", changed: { files: /(^|\/)(package|turbo)\.json$/ } },
  {
    name: "generated",
    script: "check:generated",
    alone: true,
    changed: { files: /^specs\/|\/generator\/|\/generated\/|^packages\/mock\/control\// },
  },
  {
    name: "unit",
    script: "test:unit",
    runner: "vitest.config.ts",
    changed: {
      files: /^(packages|specs|scripts)\//,
      command: (_files, base) => `vitest run --passWithNoTests --changed ${base}`,
    },
  },
  {
    name: "types",
    script: "check:types",
    changed: {
      files: TYPESCRIPT,
      command: () => "tsc -p tsconfig.json --incremental --tsBuildInfoFile node_modules/.cache/check.tsbuildinfo",
    },
  },
  { name: "unused", script: "check:unused", changed: { files: TYPESCRIPT } },
  { name: "api-docs", script: "check:docs", changed: { files: /^packages\/[\w-]+\/src\/.*(?<!\.test)\.ts$/ } },
  { name: "nodes", script: "test:nodes" },
  { name: "build", script: "build" },
  { name: "packages", script: "check:packages", after: ["build"] },
  { name: "snippets", script: "check:snippets", after: ["build"] },
  {
    name: "contract",
    script: "test:contract",
    runner: "packages/contract/vitest.config.ts",
    after: ["build"],
  },
  { name: "command", script: "test:command", runner: "packages/cli/vitest.config.ts", after: ["build"] },
  { name: "docs", script: "docs:build", after: ["build", "types"] },
  {
    name: "docs-unit",
    script: "test:docs",
    runner: "packages/docs/vitest.config.ts",
    after: ["docs"],
    changed: { files: /^packages\/docs\// },
  },
  { name: "site", script: "test:site", runner: "packages/docs/vitest.config.ts", after: ["docs"] },
  { name: "report", script: "test:report", runner: "packages/ui/vitest.config.ts", after: ["build"] },
];

/** Files as words of a shell. */
function words(files: readonly string[]): string {
  return files.map((file) => `'${file.replaceAll("'", String.raw`'\''`)}'`).join(" ");
}
