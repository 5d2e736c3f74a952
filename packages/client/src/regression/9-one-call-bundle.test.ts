import { join } from "node:path";

import { type OutputChunk, rolldown } from "rolldown";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const entry = "\0one-call";

/** Modules that a program loads at its start when it makes one call of one service, by their paths in the repository. */
async function modulesAtStart(factory: "createSasClient" | "createTcssClient"): Promise<ReadonlyMap<string, string>> {
  const program = `import { ${factory} } from "${join(root, "src/index.ts")}"; console.log(await ${factory}().call("Any"));`;
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: "node",
    resolve: { conditionNames: ["@plimsoll/source", "node", "import", "default"] },
    plugins: [
      { name: "program", resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? program : null) },
    ],
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  const chunks = new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file] as const] : [])));
  const found = new Map<string, string>();
  const collect = (chunk: OutputChunk | undefined): void => {
    for (const [id, { code }] of Object.entries(chunk?.modules ?? {}))
      found.set(id.replace(/^.*packages\//, ""), code ?? "");
    for (const name of chunk?.imports ?? []) collect(chunks.get(name));
  };
  collect([...chunks.values()].find(({ isEntry }) => isEntry));
  return found;
}

test.each([
  ["createTcssClient", "DescribeAssetImageList", "DescribeImageInfoList"],
  ["createSasClient", "DescribeImageInfoList", "DescribeAssetImageList"],
] as const)("a bundle of one call with %s has the operations of that service alone", async (factory, own, others) => {
  const table = (await modulesAtStart(factory)).get("types/src/generated/operations.ts") ?? "";
  expect(table).toContain(own);
  expect(table).not.toContain(others);
});

test("a bundle of one call loads no code that reads pages before the first list", async () => {
  const loaded = [...(await modulesAtStart("createTcssClient")).keys()];
  expect(loaded).toContain("client/src/pagination/paginate.ts");
  expect(loaded.filter((name) => /pagination\/(?:list-|page-queue|checkpoint)/.test(name))).toEqual([]);
});
