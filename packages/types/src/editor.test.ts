import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import ts from "typescript";
import { describe, expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("program-of-a-user.ts", import.meta.url));
const HEAD = `import { type ActionOf, type RequestOf, operations } from "./index.js";\n`;

/** Language service of an editor for a program beside the package's sources; the mark `|` is the place of the cursor. */
function edit(body: string): { readonly at: number; readonly service: ts.LanguageService } {
  const text = HEAD + body;
  const at = text.indexOf("|");
  const program = text.replace("|", "");
  const service = ts.createLanguageService({
    getCompilationSettings: () => ({
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      strict: true,
      types: [],
    }),
    getScriptFileNames: () => [PROGRAM],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const content = file === PROGRAM ? program : ts.sys.readFile(file);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => fileURLToPath(new URL(".", import.meta.url)),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (file) => file === PROGRAM || ts.sys.fileExists(file),
    readFile: (file) => (file === PROGRAM ? program : readFileSync(file, "utf8")),
  });
  return { at, service };
}

function completed(body: string): readonly string[] {
  const { at, service } = edit(body);
  return (service.getCompletionsAtPosition(PROGRAM, at, {})?.entries ?? []).map(({ name }) => name);
}

function documentationOf(body: string, name: string): string {
  const { at, service } = edit(body);
  const details = service.getCompletionEntryDetails(PROGRAM, at, name, undefined, undefined, undefined, undefined);
  return ts.displayPartsToString(details?.documentation);
}

function messagesOf(body: string): readonly string[] {
  const { service } = edit(`${body}|`);
  return service
    .getSemanticDiagnostics(PROGRAM)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

describe("an editor", () => {
  test("shows of an action what it does, whether it changes something, its limit and its page", () => {
    expect(documentationOf("operations.tcss.|", "DescribeAssetImageList")).toBe(
      "List the images found on hosts. Changes nothing; 20 requests a second; pages of up to 100. https://www.tencentcloud.com/document/product/1163/53169",
    );
    expect(documentationOf("operations.tcss.|", "ModifyImageAuthorized")).toContain("Changes or spends something;");
  });

  test("shows the description of a field before its format", () => {
    const request = `const request: RequestOf<"tcss", "DescribeImageAutoAuthorizedLogList"> = { | }`;
    expect(documentationOf(request, "TaskId")).toBe(
      "ID of the licensing task, as `DescribeImageAutoAuthorizedTaskList` lists it. Format: int64. Example: `1`.",
    );
  });

  test("completes the values that are documented of a text that takes others too", () => {
    expect(completed(`const r: RequestOf<"tcss", "DescribeAssetImageList"> = { By: "|" }`)).toEqual(
      expect.arrayContaining(["HostCnt", "ContainerCnt", "CreateTime", "ComponentCnt", "SensitiveCount"]),
    );
    expect(
      completed(`const r: RequestOf<"tcss", "DescribeAssetImageList"> = { Filters: [{ Name: "|", Values: [] }] }`),
    ).toEqual(expect.arrayContaining(["ImageName", "ScanStatus", "SecurityRisk"]));
    expect(
      messagesOf(
        `const r: RequestOf<"tcss", "DescribeAssetImageList"> = { By: "New", Filters: [{ Name: "New", Values: [] }] }`,
      ),
    ).toEqual([]);
  });

  test("suggests the right name for a mistyped action", () => {
    expect(messagesOf(`const action: ActionOf<"tcss"> = "DescribeAssetImagList";`)[0]).toContain(
      `Did you mean '"DescribeAssetImageList"'?`,
    );
    expect(messagesOf("operations.tcss.DescribeAssetImagList;")[0]).toContain("Did you mean 'DescribeAssetImageList'?");
  });
});
