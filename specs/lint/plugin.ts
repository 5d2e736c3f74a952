import { wirePaths } from "./decorators/wire-paths.ts";
import { completeOperations } from "./preprocessors/complete-operations.ts";
import type { Plugin } from "./redocly.ts";
import { actionHeader } from "./rules/action-header.ts";
import { complete } from "./rules/complete.ts";
import { conditions } from "./rules/conditions.ts";
import { described } from "./rules/described.ts";
import { effect } from "./rules/effect.ts";
import { errors } from "./rules/errors.ts";
import { examples } from "./rules/examples.ts";
import { extensionsValid } from "./rules/extensions-valid.ts";
import { pagination } from "./rules/pagination.ts";
import { permission } from "./rules/permission.ts";
import { rateLimit } from "./rules/rate-limit.ts";
import { rpc } from "./rules/rpc.ts";
import { source } from "./rules/source.ts";
import { virtualPath } from "./rules/virtual-path.ts";

const ID = "plimsoll";

const rules = {
  "action-header": actionHeader,
  complete,
  conditions,
  described,
  effect,
  errors,
  examples,
  "extensions-valid": extensionsValid,
  pagination,
  permission,
  "rate-limit": rateLimit,
  rpc,
  source,
  "virtual-path": virtualPath,
};

/** The lint rules of the specs, all of them in the config `plimsoll/all`, the preprocessor that completes the sources, and the decorator that makes the wire dialect. */
export function plugin(): Plugin {
  return {
    id: ID,
    rules: { oas3: rules },
    preprocessors: { oas3: { "complete-operations": completeOperations } },
    decorators: { oas3: { "wire-paths": wirePaths } },
    configs: {
      all: { rules: Object.fromEntries(Object.keys(rules).map((rule) => [`${ID}/${rule}`, "error"] as const)) },
    },
  };
}
