import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** One field of a model: its type in TypeScript and whether the type demands it. */
export interface ModelField {
  readonly type: string;
  readonly required: boolean;
}

/** Models by name, each with its fields by name. */
export type Models = Readonly<Record<string, Readonly<Record<string, ModelField>>>>;

const MODELS = "tencentcloud-sdk-nodejs/tencentcloud/services/tcss/v20201101/tcss_models.d.ts";

/** Reads the models of TCSS that Tencent publishes with its SDK. */
export function sdkModels(): Models {
  return parseModels(readFileSync(createRequire(import.meta.url).resolve(MODELS), "utf8"));
}

/**
 * Reads declarations of the one form that Tencent's generator writes: interfaces with one field a line.
 *
 * @throws {SyntaxError} when a line has another form, so that a change of the generator cannot hide a change of a model.
 */
export function parseModels(text: string): Models {
  const models: Record<string, Record<string, ModelField>> = {};
  let fields: Record<string, ModelField> | undefined;
  for (const line of text
    .replaceAll(/\/\*[^]*?\*\//g, "")
    .split("\n")
    .map((untrimmed) => untrimmed.trim())) {
    const model = /^export interface (\w+) \{$/.exec(line)?.[1];
    const field = /^(?<name>\w+)(?<optional>\??): (?<type>.+);$/.exec(line)?.groups;
    if (model !== undefined) fields = models[model] = {};
    else if (field !== undefined && fields !== undefined)
      fields[field["name"] ?? ""] = {
        type: (field["type"] ?? "").replaceAll("number | bigint", "number"),
        required: field["optional"] === "",
      };
    else if (/^export type \w+ = null;$/.test(line)) models[line.split(" ")[2] ?? ""] = {};
    else if (line === "}") fields = undefined;
    else if (line !== "") throw new SyntaxError(`no declaration of a model: ${line}`);
  }
  return models;
}
