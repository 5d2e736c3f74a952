import { fieldOf, textOf } from "../../base/json.js";
import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import {
  type AlibabaProfileOptions,
  type Profile,
  instanceRoles,
  keyOf,
  required,
  withEnd,
} from "./alibaba-profile.js";
import { assumedRole, oidcRole } from "./alibaba-sts.js";
import { type Place, missing, unusable } from "./faults.js";
import { jsonOf } from "./http.js";
import { type Surroundings, isOn, readPlace, surroundingsOf, variable } from "./surroundings.js";

const path = "~/.aliyun/config.json";
const switchOff = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/**
 * A profile of the CLI. The file is read at every call.
 *
 * @see https://www.alibabacloud.com/help/en/doc-detail/121258.html (configure and manage credentials), read 2026-11-22
 */
export function cliProfile(options: AlibabaProfileOptions): CredentialsProvider<AlibabaCredentials> {
  const surroundings = surroundingsOf(options);
  const roleOf = instanceRoles(options);
  return async () => {
    if (options.profile === undefined && isOn(surroundings, switchOff)) {
      const place = { cloud: "alibaba", source: "file", name: path, nextStep: `Unset ${switchOff}.` } as const;
      throw missing(place, "switched off");
    }
    const nextStep = "Run `aliyun configure`.";
    const { text, place } = await readPlace(surroundings, { cloud: "alibaba", path, nextStep });
    const data = jsonOf(text, place);
    const config: Config = { options, surroundings, roleOf, place, profiles: fieldOf(data, "profiles") };
    const chosen = options.profile ?? variable(surroundings, "ALIBABA_CLOUD_PROFILE");
    const name = chosen ?? (textOf(data, "current") || "default");
    // The credentials file may have a profile of the name that the variable says.
    if (options.profile === undefined && find(config, name) === undefined) throw missing(place, `no profile ${name}`);
    return credentialsOf(config, name, []);
  };
}

interface Config {
  readonly options: AlibabaProfileOptions;
  readonly surroundings: Surroundings;
  readonly roleOf: (roleName: string | undefined) => CredentialsProvider<AlibabaCredentials>;
  readonly place: Place;
  readonly profiles: unknown;
}

/** The key of a profile; `via` are the profiles that lead to it. */
async function credentialsOf(config: Config, name: string, via: readonly string[]): Promise<AlibabaCredentials> {
  const profile = profileOf(config, name);
  const session = sessionOf(profile, config.options);
  const mode = profile.field("mode") ?? "AK";
  switch (mode) {
    case "AK":
      return keyOf(profile);
    case "StsToken":
    case "CloudSSO":
    case "OAuth":
      return withEnd(keyOf(profile, "sts_token"), profile, config.surroundings);
    case "EcsRamRole":
      return config.roleOf(profile.field("ram_role_name"))();
    case "RamRoleArn": {
      const credentials = keyOf(profile, profile.field("sts_token") === undefined ? undefined : "sts_token");
      return assumedRole({ ...session, credentials, roleArn: required(profile, "ram_role_arn") })();
    }
    case "ChainableRamRoleArn": {
      const source = required(profile, "source_profile");
      if ([...via, name].includes(source)) throw unusable(profile.place, "malformed: source_profile leads in a circle");
      const credentials = await credentialsOf(config, source, [...via, name]);
      return assumedRole({ ...session, credentials, roleArn: required(profile, "ram_role_arn") })();
    }
    case "OIDC": {
      const provider = required(profile, "oidc_provider_arn");
      const tokenFile = required(profile, "oidc_token_file");
      return oidcRole({ ...session, roleArn: required(profile, "ram_role_arn"), provider, tokenFile })();
    }
    default:
      throw unusable(profile.place, `not supported: mode ${mode}`);
  }
}

function find({ profiles }: Config, name: string): unknown {
  return Array.isArray(profiles) ? profiles.find((profile) => textOf(profile, "name") === name) : undefined;
}

function profileOf(config: Config, name: string): Profile {
  const found = find(config, name);
  if (found === undefined) throw unusable(config.place, `no profile ${name}`);
  return {
    place: { ...config.place, name: `${config.place.name} ${name}` },
    field: (field) => textOf(found, field).trim() || undefined,
  };
}

type Session = AlibabaProfileOptions & { readonly externalId?: string | undefined };

function sessionOf({ field }: Profile, options: AlibabaProfileOptions): Session {
  const [seconds, region] = [Number(field("expired_seconds") ?? 0), field("sts_region")];
  return {
    ...options,
    roleSessionName: field("ram_session_name") ?? options.roleSessionName,
    durationSeconds: seconds > 0 ? seconds : options.durationSeconds,
    stsEndpoint: options.stsEndpoint ?? (region === undefined ? undefined : `https://sts.${region}.aliyuncs.com`),
    externalId: field("external_id"),
  };
}
