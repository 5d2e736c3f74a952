import type { Models } from "./sdk-models.js";
import type { SpecModels } from "./spec-models.js";

/**
 * Compares the models of the spec with those of the SDK: names, types and, for what is sent, the required flags.
 *
 * @returns One line for every difference, such as `ImageInfo.Force: string in the spec, boolean in the SDK`.
 */
export function differences({ models, sent }: SpecModels, sdk: Models): readonly string[] {
  return Object.entries(models).flatMap(([model, fields]) => {
    const published = sdk[model];
    if (published === undefined) return [`${model}: only in the spec`];
    return [...new Set([...Object.keys(fields), ...Object.keys(published)])].flatMap((name) => {
      const ours = fields[name];
      const theirs = published[name];
      const field = `${model}.${name}`;
      if (theirs === undefined) return [`${field}: only in the spec`];
      if (ours === undefined) return [`${field}: only in the SDK`];
      const found = ours.type === theirs.type ? [] : [`${field}: ${ours.type} in the spec, ${theirs.type} in the SDK`];
      if (sent.has(model) && ours.required !== theirs.required)
        found.push(`${field}: ${demand(ours.required)} in the spec, ${demand(theirs.required)} in the SDK`);
      return found;
    });
  });
}

function demand(required: boolean): string {
  return required ? "required" : "optional";
}
