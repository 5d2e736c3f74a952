import {
  type CredentialsError,
  type DefaultCredentialsOptions,
  alibabaFromCli,
  defaultAlibabaCredentials,
  defaultTencentCredentials,
  isCredentialsError,
  tencentFromCli,
} from "@plimsoll/client";

import { EXIT } from "./exit-codes.js";
import { CommandFailure } from "./failures.js";
import type { Io } from "./io.js";
import { visible } from "./output/visible.js";

/** For each cloud, why there are no credentials; `undefined` where there are. */
export interface CredentialsCheck {
  readonly tencent: CredentialsError | undefined;
  readonly alibaba: CredentialsError | undefined;
}

/** Where the client looks, as far as the command's surroundings decide it. */
export function credentialPlaces(env: Io["env"]): DefaultCredentialsOptions {
  // Without a name for it, the client asks the operating system: a system service has no HOME.
  const home = env["HOME"] || env["USERPROFILE"];
  return {
    environment: env,
    ...(home === undefined || home === "" ? {} : { home }),
    instanceRole: env["PLIMSOLL_INSTANCE_ROLE"] !== "off",
  };
}

/**
 * Looks for the credentials of both clouds without using them. The metadata of the machine, which takes a second to be found
 * missing, is asked only where no other place has a key of either cloud.
 *
 * @param profile - Profile of the vendors' command-line tools that alone is looked at. @default all places
 */
export async function checkCredentials(env: Io["env"], profile?: string): Promise<CredentialsCheck> {
  if (profile !== undefined) return checkProfile({ ...credentialPlaces(env), profile });
  const places = credentialPlaces(env);
  const quick = await checkPlaces({ ...places, instanceRole: false });
  const none = quick.tencent !== undefined && quick.alibaba !== undefined;
  return none && places.instanceRole === true ? checkPlaces(places) : quick;
}

/** Somebody who names a profile may have it at one cloud only. */
async function checkProfile(
  places: DefaultCredentialsOptions & { readonly profile: string },
): Promise<CredentialsCheck> {
  const [tencent, alibaba] = await Promise.all([
    failureOf(tencentFromCli(places), isNoProfile),
    failureOf(alibabaFromCli(places), isNoProfile),
  ]);
  return { tencent, alibaba };
}

function isNoProfile({ lookedFor }: CredentialsError): boolean {
  return lookedFor.every(({ state }) => state === "no such file" || state.startsWith("no profile "));
}

async function checkPlaces(places: DefaultCredentialsOptions): Promise<CredentialsCheck> {
  const [tencent, alibaba] = await Promise.all([
    failureOf(defaultTencentCredentials(places)),
    failureOf(defaultAlibabaCredentials(places)),
  ]);
  return { tencent, alibaba };
}

/** A place that is there and broken is an error of its own: it must not pass for one that is empty. */
async function failureOf(
  provider: () => Promise<unknown>,
  isMissing = ({ reason }: CredentialsError): boolean => reason === "missing",
): Promise<CredentialsError | undefined> {
  try {
    await provider();
    return undefined;
  } catch (error) {
    if (isCredentialsError(error) && isMissing(error)) return error;
    throw error;
  }
}

/** The failure of a command that needs some cloud and has none: what was looked for, in order, and how to go on. */
export function missingCredentials(failures: readonly (CredentialsError | undefined)[]): CommandFailure {
  // Paths come from variables, so they are made safe here: the message has lines of its own.
  const places = failures.flatMap(
    (failure) => failure?.lookedFor.map((place) => ({ ...place, name: visible(place.name) })) ?? [],
  );
  const width = Math.max(...places.map(({ name }) => name.length));
  const lines = places.map(({ source, name, state }) => `  ${source.padEnd(12)} ${name.padEnd(width)}  ${state}`);
  return new CommandFailure(
    EXIT.credentials,
    "Credentials",
    `no credentials. Looked for, in this order:

${lines.join("\n")}

Set the variables of one cloud, sign in with its own command, or try it without an account: plimsoll mock start`,
  );
}
