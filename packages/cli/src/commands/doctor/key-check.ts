import {
  alibabaFromCli,
  alibabaFromCredentialsFile,
  alibabaFromEnvironment,
  alibabaFromInstanceRole,
  alibabaFromOidc,
  isCredentialsError,
  tencentFromCli,
  tencentFromCredentialsFile,
  tencentFromEnvironment,
  tencentFromInstanceRole,
  tencentFromOidc,
} from "@plimsoll/client";
import type { Account } from "@plimsoll/core";

import { alibabaCredentials, tencentCredentials } from "../../accounts/account-credentials.js";
import { credentialsText } from "../../accounts/credentials-text.js";
import { credentialPlaces } from "../../credentials.js";
import type { Io } from "../../io.js";
import type { CheckResult } from "./check.js";

/** A key, as far as may be told. */
interface KeyFacts {
  readonly expiresAt?: number | undefined;
  readonly isTemporary: boolean;
}

/** Looks for the key of an account and tells where it is, and when it ends; nothing of the key itself. */
export async function keyCheck(account: Account, { env, now }: Pick<Io, "env" | "now">): Promise<CheckResult> {
  const check = "credentials";
  let key: KeyFacts;
  try {
    key = await keyFactsOf(account, env);
  } catch (error) {
    if (!isCredentialsError(error)) throw error;
    return {
      check,
      state: "fail",
      finding: firstLine(error.rawMessage),
      remedy: remedyOf(account, error),
      isKeyFault: true,
    };
  }
  const place = account.credentials === undefined ? await placeOf(account, env) : credentialsText(account);
  const { expiresAt, isTemporary } = key;
  if (expiresAt !== undefined && expiresAt < now().getTime())
    return {
      check,
      state: "fail",
      finding: `${place}: expired`,
      remedy: "Sign in again with the vendor's tool.",
      isKeyFault: true,
    };
  const end = expiresAt === undefined ? "" : `, until ${new Date(expiresAt).toISOString().slice(0, 16)}Z`;
  return { check, state: "ok", finding: `${place}${isTemporary ? `, a temporary key${end}` : ""}` };
}

async function keyFactsOf(account: Account, env: Io["env"]): Promise<KeyFacts> {
  if (account.cloud === "tencent") {
    const { expiresAt, token } = await tencentCredentials(account, env)();
    return { expiresAt, isTemporary: token !== undefined };
  }
  const { expiresAt, securityToken } = await alibabaCredentials(account, env)();
  return { expiresAt, isTemporary: securityToken !== undefined };
}

/** The first of the vendor's places that has a key. */
async function placeOf({ cloud }: Account, env: Io["env"]): Promise<string> {
  const places = credentialPlaces(env);
  const oidc = [
    "role of the identity provider (OIDC)",
    cloud === "tencent" ? tencentFromOidc(places) : alibabaFromOidc(places),
  ] as const;
  const order =
    cloud === "tencent"
      ? ([
          ["variables TENCENTCLOUD_SECRET_ID, TENCENTCLOUD_SECRET_KEY", tencentFromEnvironment(env)],
          ["credentials file of Tencent Cloud", tencentFromCredentialsFile(places)],
          ["profile of tccli", tencentFromCli(places)],
          ["role of this machine", tencentFromInstanceRole(places)],
          oidc,
        ] as const)
      : ([
          ["variables ALIBABA_CLOUD_ACCESS_KEY_ID, ALIBABA_CLOUD_ACCESS_KEY_SECRET", alibabaFromEnvironment(env)],
          oidc,
          ["profile of aliyun", alibabaFromCli(places)],
          ["credentials file of Alibaba Cloud", alibabaFromCredentialsFile(places)],
          ["role of this machine", alibabaFromInstanceRole(places)],
        ] as const);
  const usable = places.instanceRole === false ? order.filter(([name]) => name !== "role of this machine") : order;
  for (const [name, provider] of usable) if (await hasKey(provider)) return name;
  return "the places of the vendor's own tools";
}

async function hasKey(provider: () => Promise<unknown>): Promise<boolean> {
  try {
    await provider();
    return true;
  } catch (error) {
    if (isCredentialsError(error)) return false;
    throw error;
  }
}

function remedyOf(
  { credentials }: Account,
  { nextStep, reason }: { readonly nextStep: string; readonly reason: string },
): string {
  if (credentials !== undefined || reason === "unusable") return firstLine(nextStep);
  return `${firstLine(nextStep)} A file with accounts: plimsoll configure. Without an account: plimsoll mock start.`;
}

function firstLine(text: string): string {
  return text.split("\n")[0] ?? "";
}
