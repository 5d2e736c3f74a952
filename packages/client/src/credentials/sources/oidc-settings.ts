import { CredentialsError, type LookedFor } from "../../errors/credentials-error.js";
import type { Cloud } from "../../base/cloud.js";
import type { OidcOptions } from "../source-options.js";
import { unusableCredentials } from "./source-errors.js";
import { type SourceContext, readCredentialsFile, variable } from "./source-context.js";

/** The environment variables that are the defaults of the options. */
export interface OidcVariables {
  /** Cloud that the role belongs to. */
  readonly cloud: Cloud;
  /** Variable with the role. */
  readonly roleArn: string;
  /** Variable with the identity provider. */
  readonly provider: string;
  /** Variable with the path of the token. */
  readonly tokenFile: string;
}

/** Input of the exchange of a token. */
export interface OidcSettings {
  /** Name of the role. */
  readonly roleArn: string;
  /** The identity provider. */
  readonly provider: string;
  /** The token, read just now: the platform replaces it before it ends. */
  readonly token: string;
}

/**
 * Puts options, variables and the token's file together.
 *
 * @throws {CredentialsError} `missing` when neither the provider nor the token is named (the role alone means nothing: other
 * tools read its variable too); `unusable` when only some of the three are, or the token cannot be read.
 */
export async function oidcSettings(
  context: SourceContext,
  options: OidcOptions,
  variables: OidcVariables,
): Promise<OidcSettings> {
  const { cloud } = variables;
  const find = (name: "provider" | "roleArn" | "tokenFile"): string | undefined =>
    options[name] ?? variable(context, variables[name]);
  const [roleArn, provider, tokenFile] = [find("roleArn"), find("provider"), find("tokenFile")];
  const nextStep = `Set ${variables.roleArn}, ${variables.provider} and ${variables.tokenFile}, as the cluster does for a service account that is bound to a role.`;
  if (roleArn === undefined || provider === undefined || tokenFile === undefined) {
    const lookedFor = (["roleArn", "provider", "tokenFile"] as const).map((name): LookedFor => {
      return { source: "environment", name: variables[name], state: find(name) === undefined ? "not set" : "set" };
    });
    const reason = provider === undefined && tokenFile === undefined ? "missing" : "unusable";
    throw new CredentialsError({ cloud, lookedFor, nextStep, reason });
  }
  const { text, location } = await readCredentialsFile(context, { cloud, path: tokenFile, nextStep, named: true });
  const token = text.trim();
  if (token === "") throw unusableCredentials(location, "set but empty");
  return { roleArn, provider, token };
}
