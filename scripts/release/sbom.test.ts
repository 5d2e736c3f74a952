import { expect, test } from "vitest";

import { type BillPackage, billOfMaterials, billProblems } from "./sbom.js";

const cli: BillPackage = {
  name: "@plimsoll/cli",
  version: "0.1.0",
  license: "Apache-2.0",
  dependencies: ["valibot"],
  bundled: [{ name: "hono", version: "4.0.0", license: "MIT", text: "MIT License" }],
};
const valibot: BillPackage = { name: "valibot", version: "1.5.0", license: "MIT", dependencies: [], bundled: [] };

interface Bill {
  readonly components: readonly { readonly purl: string; readonly components?: readonly { readonly purl: string }[] }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

const billOf = (): Bill => JSON.parse(billOfMaterials("0.1.0", [cli], [valibot])) as Bill; // CycloneDX as JSON

test("the bill names what a package installs beside it, and what is bundled in it inside it", () => {
  const { components, dependencies } = billOf();
  expect(components.map(({ purl }) => purl)).toEqual(["pkg:npm/%40plimsoll/cli@0.1.0", "pkg:npm/valibot@1.5.0"]);
  expect(components[0]?.components?.map(({ purl }) => purl)).toEqual(["pkg:npm/hono@4.0.0"]);
  expect(dependencies).toContainEqual({ ref: "plimsoll", dependsOn: ["@plimsoll/cli@0.1.0"] });
  expect(dependencies).toContainEqual({ ref: "@plimsoll/cli@0.1.0", dependsOn: ["valibot@1.5.0"] });
});

test("CycloneDX's own validator takes the bill, and refuses a broken one", async () => {
  const bill = billOfMaterials("0.1.0", [cli], [valibot]);
  expect(await billProblems(bill)).toEqual([]);
  expect(await billProblems(bill.replace('"library"', '"nothing"'))).not.toEqual([]);
});

test("the same packages give the same bytes", () => {
  expect(billOfMaterials("0.1.0", [cli], [valibot])).toBe(billOfMaterials("0.1.0", [cli], [valibot]));
});
