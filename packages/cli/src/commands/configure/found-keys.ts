import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

import type { Cloud, CredentialsReference } from "@plimsoll/core";

import { credentialsText } from "../../accounts/credentials-text.js";
import type { Io } from "../../io.js";

/** A place with a key, and how a configuration names it. */
export interface FoundKey {
  /** For people. */
  readonly text: string;
  /** Absent for the places where the vendor's own tools look. */
  readonly credentials?: CredentialsReference;
}

/** Variables of a key, its ID first. */
const VARIABLES: Readonly<Record<Cloud, readonly [string, string]>> = {
  tencent: ["TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY"],
  alibaba: ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET"],
};

/**
 * Places of keys that exist on this machine: variables that are set, and profiles of the vendor's command-line tool. Only names are
 * kept, and no value is looked at. The last choice is always that of the vendor's own tools.
 */
export function foundKeys(cloud: Cloud, env: Io["env"]): readonly FoundKey[] {
  const [id, secret] = VARIABLES[cloud];
  const variables = (env[id] ?? "") !== "" && (env[secret] ?? "") !== "" ? [{ environment: { id, secret } }] : [];
  const references = [...variables, ...profilesOf(cloud, env).map((profile) => ({ profile }))];
  return [
    ...references.map((credentials) => ({ text: credentialsText({ cloud, credentials }), credentials })),
    { text: credentialsText({ cloud }) },
  ];
}

/** Names of profiles that a configuration may name; none where the tool was never used. */
function profilesOf(cloud: Cloud, env: Io["env"]): readonly string[] {
  const home = env["HOME"] || env["USERPROFILE"] || "";
  if (home === "") return [];
  try {
    const names = cloud === "tencent" ? tccliProfiles(home) : aliyunProfiles(home);
    return names.filter((name) => /^[\w.@-]{1,64}$/.test(name));
  } catch {
    // The tool's files are its own: what cannot be read is not offered.
    return [];
  }
}

function tccliProfiles(home: string): readonly string[] {
  return readdirSync(join(home, ".tccli"))
    .flatMap((file) => /^(.+)\.credential$/.exec(file)?.[1] ?? [])
    .toSorted();
}

function aliyunProfiles(home: string): readonly string[] {
  const data: unknown = JSON.parse(readFileSync(join(home, ".aliyun", "config.json"), "utf8"));
  const { profiles } = data as { readonly profiles?: unknown }; // each member is looked at
  if (!Array.isArray(profiles)) return [];
  return profiles.flatMap(({ name }: { readonly name?: unknown }) => (typeof name === "string" ? [name] : []));
}
