import type { CredentialsError } from "@plimsoll/client";

import { EXIT } from "./exit-codes.js";
import { CommandFailure } from "./failures.js";
import type { Io } from "./io.js";

/** For each cloud, why there are no credentials; `undefined` where there are. */
export interface CredentialsCheck {
  readonly tencent: CredentialsError | undefined;
  readonly alibaba: CredentialsError | undefined;
}

/** Looks for the credentials of both clouds without using them. */
export async function checkCredentials(env: Io["env"]): Promise<CredentialsCheck> {
  const { tencentFromEnvironment, alibabaFromEnvironment } = await import("@plimsoll/client");
  const [tencent, alibaba] = await Promise.all([
    failureOf(tencentFromEnvironment(env)),
    failureOf(alibabaFromEnvironment(env)),
  ]);
  return { tencent, alibaba };
}

async function failureOf(provider: () => Promise<unknown>): Promise<CredentialsError | undefined> {
  const { isCredentialsError } = await import("@plimsoll/client");
  try {
    await provider();
    return undefined;
  } catch (error) {
    if (isCredentialsError(error)) return error;
    throw error;
  }
}

/** The failure of a command that needs some cloud and has none: what was looked for, in order, and how to go on. */
export function noCredentials(failures: readonly (CredentialsError | undefined)[]): CommandFailure {
  const lines = failures
    .flatMap((failure) => failure?.lookedFor ?? [])
    .map(({ source, name, state }) => `  ${source.padEnd(12)} ${name.padEnd(32)} ${state}`);
  return new CommandFailure(
    EXIT.credentials,
    "Credentials",
    `no credentials. Looked for, in this order:

${lines.join("\n")}

Set both variables of one cloud, or try it without an account: plimsoll mock start`,
  );
}
