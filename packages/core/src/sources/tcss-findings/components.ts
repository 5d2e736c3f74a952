import { normalPath } from "../../findings/normal-path.js";
import { textIn } from "../answer-fields.js";
import { firstText, objectsIn } from "./row-fields.js";

/** A component of a row. */
export interface Component {
  /** Name. */
  readonly name: string;
  /** Version that is installed. */
  readonly version: string | undefined;
  /** Path in the image, in one form. */
  readonly path: string | undefined;
  /** Kind, in the vendor's word. */
  readonly type: unknown;
  /** Versions that fix it, as the row has them. */
  readonly fixedVersion: string | undefined;
}

/** The components of a row that have a name. A component that the row has twice counts once. */
export function distinctComponents(value: unknown): readonly Component[] {
  const seen = new Map<string, Component>();
  for (const item of objectsIn(value)) {
    // The older member has the name in older answers.
    const name = firstText(item["Name"], item["Component"]);
    if (name === undefined) continue;
    const version = textIn(item["Version"]);
    const path = normalPath(item["Path"]);
    const identity = JSON.stringify([name, version, path]);
    if (!seen.has(identity))
      seen.set(identity, { name, version, path, type: item["Type"], fixedVersion: textIn(item["FixedVersion"]) });
  }
  return [...seen.values()];
}
