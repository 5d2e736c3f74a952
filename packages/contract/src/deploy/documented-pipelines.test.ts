import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";

import { ROOT } from "../packed/workspace.js";
import { workflowProblems } from "./action-problems.js";

const guide = readFileSync(join(ROOT, "packages/docs/guides/pipelines.md"), "utf8");
const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, block = ""]) => block);

/** Names of the inputs of a file in `deploy`. */
function inputsOf(path: string): readonly string[] {
  const [head] = parseAllDocuments(readFileSync(join(ROOT, "deploy", path), "utf8")).map((each): unknown =>
    each.toJS(),
  );
  const { inputs, spec } = head as { inputs?: object; spec?: { inputs: object } }; // checked by the tests beside this one
  return Object.keys(inputs ?? spec?.inputs ?? {});
}

test("the workflow of the guide is one for GitHub's own parser, with inputs that the action has and commits that are pinned", async () => {
  const [workflow = ""] = blocks;
  expect(await workflowProblems(workflow)).toEqual([]);
  expect(await workflowProblems(workflow.replace("runs-on", "runson"))).not.toEqual([]);
  const { steps } = parse(workflow).jobs.gate;
  const gate = steps.find(({ id }: { id?: string }) => id === "gate");
  expect(inputsOf("github-action/action.yml")).toEqual(expect.arrayContaining(Object.keys(gate.with)));
  const outputs = Object.keys(parse(readFileSync(join(ROOT, "deploy/github-action/action.yml"), "utf8")).outputs);
  for (const [, output = ""] of workflow.matchAll(/steps\.gate\.outputs\.([\w-]+)/g)) expect(outputs).toContain(output);
  for (const [line] of workflow.matchAll(/uses: (?!OWNER\/).*/g))
    expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("the pipeline of the guide gives the component inputs that it has", () => {
  const { include } = parse(blocks[1] ?? "");
  expect(inputsOf("gitlab-component/templates/gate/template.yml")).toEqual(
    expect.arrayContaining(Object.keys(include[0].inputs)),
  );
});
