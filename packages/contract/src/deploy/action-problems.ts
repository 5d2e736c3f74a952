import { registerHooks } from "node:module";

// The parser imports its schema without saying that it is JSON, which only bundlers take.
registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    return specifier.endsWith(".json") ? { ...resolved, importAttributes: { type: "json" } } : resolved;
  },
});

/** Problems that GitHub's own parser finds in the description of an action. */
export async function actionProblems(content: string): Promise<readonly string[]> {
  const { parseAction } = await import("@actions/workflow-parser/actions/action-parser");
  const { NoOperationTraceWriter } = await import("@actions/workflow-parser");
  const { context } = parseAction({ name: "action.yml", content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

/** Problems that GitHub's own parser finds in a workflow. */
export async function workflowProblems(content: string): Promise<readonly string[]> {
  const { NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");
  const { context } = parseWorkflow({ name: "workflow.yml", content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}
