import ts from "typescript-5";

/** The first example of a README that is marked to be run, as a file that every maintained Node takes. */
export interface ReadmeExample {
  /** `ts` and `js` became JavaScript. */
  readonly kind: "module" | "shell";
  readonly code: string;
}

/**
 * Reads the example that a reader tries first: the first block marked `ts run`, `js run` or `sh run`.
 *
 * @param readme - The text, in Markdown.
 */
export function firstExample(readme: string): ReadmeExample | undefined {
  const [, language, code = ""] = /^```(ts|js|sh) run(?: \w+)?\n(.*?)^```$/ms.exec(readme) ?? [];
  if (language === undefined) return undefined;
  // An example that needs a server is run by the check of snippets, which has one; here its imports must be found.
  if (/^```ts run postgres$/m.test(readme)) return { kind: "module", code: importsOf(code) };
  if (language === "sh") return { kind: "shell", code };
  // `await using` is newer than the oldest Node that the packages take: a compiler writes it down.
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext } as const;
  return { kind: "module", code: language === "js" ? code : ts.transpileModule(code, { compilerOptions }).outputText };
}

function importsOf(code: string): string {
  const names = [...code.matchAll(/from "(?!node:)([^"]+)"/g)].map(([, name]) => name);
  return names.map((name) => `console.log(Object.keys(await import("${name}")));\n`).join("");
}
