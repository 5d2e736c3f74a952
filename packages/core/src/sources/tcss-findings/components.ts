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
  const components = objectsIn(value).flatMap(componentOf);
  if (components.length < 2) return components;
  const seen = new Map<string, Component>();
  for (const component of components) {
    const { name, version, path } = component;
    const identity = JSON.stringify([name, version, path]);
    if (!seen.has(identity)) seen.set(identity, component);
  }
  return [...seen.values()];
}

function componentOf(item: Readonly<Record<string, unknown>>): Component | readonly Component[] {
  // The older member has the name in older answers.
  const name = firstText(item["Name"], item["Component"]);
  if (name === undefined) return [];
  const [version, path, fixedVersion] = [
    textIn(item["Version"]),
    normalPath(item["Path"]),
    textIn(item["FixedVersion"]),
  ];
  return { name, version, path, type: item["Type"], fixedVersion };
}
