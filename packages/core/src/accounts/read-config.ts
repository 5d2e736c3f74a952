import type { Config, ConfigProblem, ConfiguredAccount, ReadConfigResult } from "./config.js";
import { checkConfig } from "./generated/check-config.js";
import { regionProblem } from "./regions.js";
import { schemaProblems } from "./schema-problems.js";
import { findSecret, secretMessage } from "./secret-text.js";

/**
 * Reads a configuration. Its rules are those of the JSON Schema `@plimsoll/core/plimsoll.schema.json`, and some that it
 * cannot express: regions and ARNs fit the cloud of the account, no region is listed twice, and nothing looks like a key.
 *
 * @param data - Parsed YAML or JSON.
 */
export function readConfig(data: unknown): ReadConfigResult {
  const secrets = secretsIn(data, []);
  // Nothing else is reported about a file with a secret, because other messages could repeat a part of it.
  if (secrets.length > 0) return { code: "invalid", problems: secrets };
  if (!checkConfig(data)) return { code: "invalid", problems: schemaProblems(checkConfig.errors ?? []) };
  const config = data as Config; // the schema has checked it
  const problems = Object.entries(config.accounts ?? {}).flatMap(([name, account]) => accountProblems(name, account));
  return problems.length === 0 ? { code: "read", config } : { code: "invalid", problems };
}

function accountProblems(name: string, account: ConfiguredAccount): readonly ConfigProblem[] {
  const { cloud, regions = [], endpoint, credentials = {} } = account;
  const path = ["accounts", name];
  const endpointProblems: readonly ConfigProblem[] =
    endpoint === undefined || URL.canParse(endpoint)
      ? []
      : [
          {
            path: [...path, "endpoint"],
            at: "value",
            message: "is not a URL; it must be like https://tcss.example:8443",
          },
        ];
  const regionProblems = regions.flatMap((region, index): readonly ConfigProblem[] => {
    const place = [...path, "regions", String(index)];
    const problem = regionProblem(cloud, region);
    if (problem !== undefined) return [{ path: place, at: "value", message: `${region} ${problem}` }];
    return regions.indexOf(region) < index
      ? [{ path: place, at: "value", message: `${region} is in the list already` }]
      : [];
  });
  const arns: readonly (readonly [string | undefined, readonly string[]])[] = [
    [credentials.role?.arn, ["role", "arn"]],
    [credentials.oidc?.role, ["oidc", "role"]],
    [credentials.role?.source?.oidc?.role, ["role", "source", "oidc", "role"]],
  ];
  const start = cloud === "tencent" ? "qcs::cam::" : "acs:ram::";
  const arnProblems = arns.flatMap(([arn, place]): readonly ConfigProblem[] =>
    arn === undefined || arn.startsWith(start)
      ? []
      : [
          {
            path: [...path, "credentials", ...place],
            at: "value",
            message: `must begin with ${start}, because the account is at ${cloud}`,
          },
        ],
  );
  return [...regionProblems, ...endpointProblems, ...arnProblems];
}

/** Texts that look like keys, in names and values. Data of a program may be a circle, so it goes down 32 levels. */
function secretsIn(data: unknown, path: readonly string[]): readonly ConfigProblem[] {
  if (typeof data === "string") {
    const found = findSecret(data);
    return found === undefined ? [] : [{ path, at: "value", message: secretMessage(found.kind) }];
  }
  if (typeof data !== "object" || data === null || path.length > 32) return [];
  return Object.entries(data).flatMap(([name, value]): readonly ConfigProblem[] => {
    const found = findSecret(name);
    if (found !== undefined) return [{ path: [...path, name], at: "name", message: secretMessage(found.kind) }];
    return secretsIn(value, [...path, name]);
  });
}
