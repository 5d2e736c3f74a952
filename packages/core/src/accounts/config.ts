import type { Cloud } from "../image/image.js";
import type { Site } from "./site.js";

/** Names of variables that hold a key. */
export interface EnvironmentReference {
  /** Variable of the key's ID. */
  readonly id: string;
  /** Variable of its secret. */
  readonly secret: string;
  /** Variable of the token of a temporary key. @default none */
  readonly token?: string;
}

/** A role that trusts an identity provider. What is absent comes from the vendor's variables. */
export interface OidcReference {
  /** ARN of the role. @default TKE_ROLE_ARN or ALIBABA_CLOUD_ROLE_ARN */
  readonly role?: string;
  /** The identity provider. @default TKE_PROVIDER_ID or ALIBABA_CLOUD_OIDC_PROVIDER_ARN */
  readonly provider?: string;
  /** File that holds the provider's token. @default TKE_WEB_IDENTITY_TOKEN_FILE or ALIBABA_CLOUD_OIDC_TOKEN_FILE */
  readonly tokenFile?: string;
  /** Name of the session in the vendor's audit log. @default "plimsoll" */
  readonly sessionName?: string;
}

/** Where a key is found without assuming a role by another key. Exactly one of the three is present. */
export interface SourceReference {
  /** Profile of the vendor's command-line tool. */
  readonly profile?: string;
  /** Variables. */
  readonly environment?: EnvironmentReference;
  /** A role that trusts an identity provider. */
  readonly oidc?: OidcReference;
}

/** A role that is assumed with another key. */
export interface RoleReference {
  /** ARN of the role. */
  readonly arn: string;
  /** External ID that the role's owner requires. @default none */
  readonly externalId?: string;
  /** Name of the session in the vendor's audit log. @default "plimsoll" */
  readonly sessionName?: string;
  /** Seconds that the temporary key holds, 900 to 43200. @default 7200 at Tencent Cloud, 3600 at Alibaba Cloud */
  readonly durationSeconds?: number;
  /** Where the other key is found. @default where the vendor's own tools look */
  readonly source?: SourceReference;
}

/** Where the key of an account is found. Exactly one field is present. It never holds a secret. */
export interface CredentialsReference extends SourceReference {
  /** A role that is assumed with another key. */
  readonly role?: RoleReference;
}

/** An account as the file has it. */
export interface ConfiguredAccount {
  /** The cloud. */
  readonly cloud: Cloud;
  /** The vendor's site. @default "international" */
  readonly site?: Site;
  /** Regions to call, one or more. @default none: the site decides alone */
  readonly regions?: readonly string[];
  /** Origin of the service, for an emulator or a gateway. @default that of the site and the region */
  readonly endpoint?: string;
  /** Where its key is found. @default where the vendor's own tools look */
  readonly credentials?: CredentialsReference;
}

/** The contents of `plimsoll.yaml`. */
export interface Config {
  /** Version of the format. */
  readonly version: 1;
  /** Options of every command. @default none */
  readonly defaults?: {
    /** Format of output. @default "table" */
    readonly output?: "csv" | "json" | "ndjson" | "table" | "yaml";
    /** Seconds for one call, above 0. @default 60 */
    readonly timeout?: number;
  };
  /** Accounts by name. @default one of each cloud, with the key that the vendor's own tools find */
  readonly accounts?: Readonly<Record<string, ConfiguredAccount>>;
}

/** A problem in a configuration. */
export interface ConfigProblem {
  /** Names from the top to the value; the last one is the name itself if `at` is `"name"`. */
  readonly path: readonly string[];
  /** Part with the problem: the value, or its name. */
  readonly at: "name" | "value";
  /** The problem and its remedy. It never holds a text that could be a secret. */
  readonly message: string;
}

/** Result of reading a configuration. */
export type ReadConfigResult =
  | { readonly code: "read"; readonly config: Config }
  | { readonly code: "invalid"; readonly problems: readonly ConfigProblem[] };
