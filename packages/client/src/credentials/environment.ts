import type { AlibabaCredentials, CredentialsProvider, TencentCredentials } from "./credentials.js";
import { completeKey } from "./key-pair.js";

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Names of the variables that hold a key, where they are not the vendor's. */
export interface KeyVariables {
  /** Variable of the key's ID. */
  readonly id: string;
  /** Variable of its secret. */
  readonly secret: string;
  /** Variable of the token of a temporary key. @default none */
  readonly token?: string | undefined;
}

/**
 * Reads the variables that Tencent Cloud's own tools read: `TENCENTCLOUD_SECRET_ID`, `TENCENTCLOUD_SECRET_KEY` and, with
 * temporary keys, `TENCENTCLOUD_SESSION_TOKEN` (its SDKs), `TENCENTCLOUD_TOKEN` (its CLI) or `TENCENTCLOUD_SECURITY_TOKEN` (its
 * Terraform provider), the first that is set.
 *
 * @param environment - Where to read. @default process.env, or nothing where there is no process
 * @param names - Other variables, for programs with several keys. @default the vendor's
 * @returns a provider that rejects with a {@link CredentialsError} when one of the first two is missing.
 */
export function tencentFromEnvironment(
  environment: Environment = processEnvironment(),
  names?: KeyVariables,
): CredentialsProvider<TencentCredentials> {
  return async () => {
    const idName = names?.id ?? "TENCENTCLOUD_SECRET_ID";
    const secretName = names?.secret ?? "TENCENTCLOUD_SECRET_KEY";
    const tokenNames = names === undefined ? tencentTokens : [names.token ?? ""];
    const tokenName = tokenNames.find((name) => isSet(environment, name)) ?? "";
    const { id, secret, token } = completeKey({
      cloud: "tencent",
      source: "environment",
      id: [idName, environment[idName]],
      secret: [secretName, environment[secretName]],
      token: [tokenName, environment[tokenName]],
      nextStep: nextStepOf(idName, secretName, names),
    });
    return { secretId: id, secretKey: secret, ...(token === undefined ? {} : { token }) };
  };
}

const tencentTokens = ["TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN"] as const;

/**
 * Reads the variables that Alibaba Cloud's own tools read: `ALIBABA_CLOUD_ACCESS_KEY_ID`, `ALIBABA_CLOUD_ACCESS_KEY_SECRET`
 * and, with temporary keys, `ALIBABA_CLOUD_SECURITY_TOKEN` (its SDKs). Where none of the first two is set, the same names that
 * begin with `ALIBABACLOUD_` or `ALICLOUD_` count (its CLI), and then `ALICLOUD_ACCESS_KEY`, `ALICLOUD_SECRET_KEY` and
 * `ALICLOUD_SECURITY_TOKEN` (its Terraform provider). Halves of different names are never put together.
 *
 * @param environment - Where to read. @default process.env, or nothing where there is no process
 * @param given - Other variables, for programs with several keys. @default the vendor's
 * @returns a provider that rejects with a {@link CredentialsError} when one of the first two is missing.
 */
export function alibabaFromEnvironment(
  environment: Environment = processEnvironment(),
  given?: KeyVariables,
): CredentialsProvider<AlibabaCredentials> {
  return async () => {
    const candidates = given === undefined ? alibabaNames : ([[given.id, given.secret, given.token ?? ""]] as const);
    const names = candidates.find(([id, secret]) => isSet(environment, id) || isSet(environment, secret));
    const [idName, secretName, tokenName] = names ?? candidates[0];
    const { id, secret, token } = completeKey({
      cloud: "alibaba",
      source: "environment",
      id: [idName, environment[idName]],
      secret: [secretName, environment[secretName]],
      token: [tokenName, environment[tokenName]],
      nextStep: nextStepOf(idName, secretName, given),
    });
    return { accessKeyId: id, accessKeySecret: secret, ...(token === undefined ? {} : { securityToken: token }) };
  };
}

const alibabaNames = [
  ["ALIBABA_CLOUD_ACCESS_KEY_ID", "ALIBABA_CLOUD_ACCESS_KEY_SECRET", "ALIBABA_CLOUD_SECURITY_TOKEN"],
  ["ALIBABACLOUD_ACCESS_KEY_ID", "ALIBABACLOUD_ACCESS_KEY_SECRET", "ALIBABACLOUD_SECURITY_TOKEN"],
  ["ALICLOUD_ACCESS_KEY_ID", "ALICLOUD_ACCESS_KEY_SECRET", "ALICLOUD_SECURITY_TOKEN"],
  ["ALICLOUD_ACCESS_KEY", "ALICLOUD_SECRET_KEY", "ALICLOUD_SECURITY_TOKEN"],
] as const;

/** A caller that named the variables wants those. */
function nextStepOf(id: string, secret: string, given: KeyVariables | undefined): string {
  return `Set ${id} and ${secret}${given === undefined ? ", or pass `credentials` to the client" : ""}.`;
}

function isSet(environment: Environment, name: string): boolean {
  return (environment[name] ?? "").trim() !== "";
}

function processEnvironment(): Environment {
  return typeof process === "undefined" ? {} : process.env;
}
