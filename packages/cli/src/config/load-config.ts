import type { Config } from "@plimsoll/core";

import { readText } from "../read-data.js";
import type { Io } from "../io.js";
import { findConfig } from "./find-config.js";

/** A configuration that was read. */
export interface LoadedConfig {
  /** Path of its file. */
  readonly path: string;
  readonly config: Config;
}

/**
 * Finds and reads the configuration.
 *
 * @param option - Value of `--config`; `false` for none at all.
 * @returns `undefined` where there is none.
 * @throws {CommandFailure} `Configuration` when it cannot be used, with the place of every fault.
 */
export async function loadConfig(io: Io, option: string | false | undefined): Promise<LoadedConfig | undefined> {
  const place = findConfig(io, option);
  if (place === undefined) return undefined;
  const text = await readText(place.by === "search" ? "configuration" : place.by, place.path, io.signal);
  // What reads it is loaded only where there is one.
  const { readConfigText } = await import("./read-config-text.js");
  return { path: place.path, config: readConfigText(text, place) };
}
