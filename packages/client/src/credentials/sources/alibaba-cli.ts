import { fieldOf, textOf } from "../../base/json.js";
import type { AlibabaCredentials, CredentialsProvider } from "../credentials.js";
import {
  type AlibabaProfileOptions,
  type Profile,
  instanceRoles,
  accessKeyOf,
  requiredField,
  withExpiry,
} from "./alibaba-profile.js";
import { assumedRole, oidcRole } from "./alibaba-sts.js";
import { type SourceLocation, missingCredentials, unusableCredentials } from "./source-errors.js";
import { parseSourceJson } from "./http.js";
import { type SourceContext, isOn, readCredentialsFile, sourceContextOf, variable } from "./source-context.js";

const path = "~/.aliyun/config.json";
const switchOff = "ALIBABA_CLOUD_CLI_PROFILE_DISABLED";

/**
 * A profile of the CLI. The file is read at every call.
 *
 * @see https://www.alibabacloud.com/help/en/doc-detail/121258.html (configure and manage credentials), read 2026-11-22
 */
export function cliProfile(options: AlibabaProfileOptions): CredentialsProvider<AlibabaCredentials> {
  const context = sourceContextOf(options);
  const roleOf = instanceRoles(options);
  return async () => {
    if (options.profile === undefined && isOn(context, switchOff)) {
      const location = { cloud: "alibaba", source: "file", name: path, nextStep: `Unset ${switchOff}.` } as const;
      throw missingCredentials(location, "switched off");
    }
    const nextStep = "Run `aliyun configure`.";
    const { text, location } = await readCredentialsFile(context, { cloud: "alibaba", path, nextStep });
    const data = parseSourceJson(text, location);
    const config: Config = { options, context, roleOf, location, profiles: fieldOf(data, "profiles") };
    const chosen = options.profile ?? variable(context, "ALIBABA_CLOUD_PROFILE");
    const name = chosen ?? (textOf(data, "current") || "default");
    // The credentials file may have a profile of the name that the variable says.
    if (options.profile === undefined && find(config, name) === undefined)
      throw missingCredentials(location, `no profile ${name}`);
    return credentialsOf(config, name, []);
  };
}

interface Config {
  readonly options: AlibabaProfileOptions;
  readonly context: SourceContext;
  readonly roleOf: (roleName: string | undefined) => CredentialsProvider<AlibabaCredentials>;
  readonly location: SourceLocation;
  readonly profiles: unknown;
}

/** The key of a profile; `via` are the profiles that lead to it. */
async function credentialsOf(config: Config, name: string, via: readonly string[]): Promise<AlibabaCredentials> {
  const profile = profileOf(config, name);
  const session = sessionOf(profile, config.options);
  const mode = profile.field("mode") ?? "AK";
  switch (mode) {
    case "AK":
      return accessKeyOf(profile);
    case "StsToken":
    case "CloudSSO":
    case "OAuth":
      return withExpiry(accessKeyOf(profile, "sts_token"), profile, config.context);
    case "EcsRamRole":
      return config.roleOf(profile.field("ram_role_name"))();
    case "RamRoleArn": {
      const credentials = accessKeyOf(profile, profile.field("sts_token") === undefined ? undefined : "sts_token");
      return assumedRole({ ...session, credentials, roleArn: requiredField(profile, "ram_role_arn") })();
    }
    case "ChainableRamRoleArn": {
      const source = requiredField(profile, "source_profile");
      if ([...via, name].includes(source))
        throw unusableCredentials(profile.location, "malformed: source_profile leads in a circle");
      const credentials = await credentialsOf(config, source, [...via, name]);
      return assumedRole({ ...session, credentials, roleArn: requiredField(profile, "ram_role_arn") })();
    }
    case "OIDC": {
      const provider = requiredField(profile, "oidc_provider_arn");
      const tokenFile = requiredField(profile, "oidc_token_file");
      return oidcRole({ ...session, roleArn: requiredField(profile, "ram_role_arn"), provider, tokenFile })();
    }
    default:
      throw unusableCredentials(profile.location, `not supported: mode ${mode}`);
  }
}

function find({ profiles }: Config, name: string): unknown {
  return Array.isArray(profiles) ? profiles.find((profile) => textOf(profile, "name") === name) : undefined;
}

function profileOf(config: Config, name: string): Profile {
  const found = find(config, name);
  if (found === undefined) throw unusableCredentials(config.location, `no profile ${name}`);
  return {
    location: { ...config.location, name: `${config.location.name} ${name}` },
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
