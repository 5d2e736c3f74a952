/** Place of an image: `host` and `registry` are lists of TCSS, `alibaba` is the list of Security Center. */
export type Place = "alibaba" | "host" | "registry";

/** Severity: 4 critical, 3 high, 2 medium, 1 low, 0 not rated. */
export type Level = 0 | 1 | 2 | 3 | 4;

/** Kind of a finding. */
export type FindingKind = "baseline" | "build-risk" | "malware" | "secret" | "vulnerability";

/** Score and vector of a vulnerability by CVSS 3. */
export interface Cvss {
  /** From 0 to 10, with one digit after the point. */
  readonly score: number;
  /** `CVSS:3.1/AV:N/...` */
  readonly vector: string;
}

/** Kind of a package: `deb`, `rpm` and `apk` belong to the operating system, the others to an application. */
export type PackageType = "apk" | "deb" | "go" | "jar" | "npm" | "other" | "pypi" | "rpm";

/** A vulnerability as the account-wide lists show it; the members that depend on an image are in {@link VulnerabilityRow}. */
export interface Vulnerability {
  /** The vendor's ID, `pcmgr-209472`; no other vulnerability has it. */
  readonly pocId: string;
  /** CVE ID, or the ID of another list (`GHSA-...`). */
  readonly cveId: string;
  /** One line. */
  readonly title: string;
  /** Some sentences. */
  readonly description: string;
  /** Severity of the vulnerability. */
  readonly level: Level;
  /** Absent if it is not rated. */
  readonly cvss?: Cvss;
  /** Time of publication, in milliseconds. */
  readonly publishedMs: number;
  /** Addresses of pages about it. */
  readonly references: readonly string[];
  /** Advice of the maintainers of the package. */
  readonly solution: string;
  /** Remedy until then; empty if there is no remedy. */
  readonly workaround: string;
  /** `system` for packages of the operating system. */
  readonly category: "application" | "system";
  /** Weakness in the vendor's words, `OUT_OF_BOUNDS_WRITE`. */
  readonly weakness: string;
  /** `POC`, `EXP`, `IN_THE_WILD`, `NETWORK`; empty if nothing is known. */
  readonly tags: readonly string[];
  /** Ease of an attack, 0 to 3. */
  readonly attackLevel: number;
  /** Name of the project that it is in, `openssl`. */
  readonly project: string;
}

/** A package in an image. */
export interface Component {
  /** Name as its package manager knows it. */
  readonly name: string;
  /** With epoch, tilde and revision as the distribution writes it. */
  readonly version: string;
  /** Kind of package. */
  readonly type: PackageType;
  /** Path of the file that names it; some scanners leave out the leading slash. */
  readonly path: string;
}

/** A package in one path of an image, with what mends it there. */
export interface AffectedComponent extends Component {
  /** Versions without the vulnerability, the nearest first; empty without one. */
  readonly fixedVersions: readonly string[];
  /** Layer that it is in. @default unknown */
  readonly layer?: Layer;
}

/** A layer of an image. */
export interface Layer {
  /** `sha256:` and 64 hexadecimal digits. */
  readonly id: string;
  /** Command that made it. */
  readonly command: string;
}

/** Members of the rows of all kinds. */
export interface FindingRow {
  /** Number of the row within its image and kind, of a derived vulnerability within its level too, from 0. More findings change no earlier row. */
  readonly number: number;
  /** Severity of the row. */
  readonly level: Level;
  /** Layer that it is in; absent if the report of an import does not say. */
  readonly layer?: Layer;
  /** Time of the last scan of the image, in milliseconds; 0 if there was none. */
  readonly lastFoundMs: number;
  /** Time of the first scan that found the row, in milliseconds; 0 if there was none. */
  readonly firstFoundMs: number;
}

/** A vulnerability of one package in an image. */
export interface VulnerabilityRow extends FindingRow {
  /** The vulnerability. */
  readonly vulnerability: Vulnerability;
  /** The package that has it. */
  readonly component: Component;
  /** Versions without it, the nearest first; empty without one. */
  readonly fixedVersions: readonly string[];
  /** The package in each of its paths. @default `component` alone */
  readonly places?: readonly AffectedComponent[];
}

/** Malware in an image. */
export interface MalwareRow extends FindingRow {
  /** `Php.Trojan.Php.Ssmw` */
  readonly name: string;
  /** Path of the file. */
  readonly path: string;
  /** MD5 of the file, 32 hexadecimal digits. */
  readonly md5: string;
  /** Size of the file in bytes. */
  readonly sizeBytes: number;
  /** `Trojan`, `Miner`, `WebShell` ... */
  readonly category: string;
  /** Description of its behavior. */
  readonly description: string;
  /** Advice. */
  readonly solution: string;
}

/** Sensitive data in an image. */
export interface SecretRow extends FindingRow {
  /** ID of the rule, `aws_access_key`. */
  readonly rule: string;
  /** The rule in words. */
  readonly title: string;
  /** `env` if a command of the build sets it, otherwise `file`. */
  readonly source: "env" | "file";
  /** Path of the file; empty for a command. */
  readonly path: string;
  /** Text around the secret, with the secret in clear as the services have it. Never log it. */
  readonly content: string;
  /** Advice. */
  readonly advice: string;
}

/** A risky command in the build of an image. */
export interface BuildRiskRow extends FindingRow {
  /** ID of the rule, `runs_as_root`. */
  readonly rule: string;
  /** The rule in words. */
  readonly title: string;
  /** The command. */
  readonly command: string;
  /** Advice. */
  readonly advice: string;
}

/** A failed check of a baseline. */
export interface BaselineRow extends FindingRow {
  /** Class of the baseline, `identification`. */
  readonly classKey: string;
  /** Name of the baseline, `accesskey_leak`. */
  readonly nameKey: string;
  /** Item of the baseline. */
  readonly itemKey: string;
  /** The item in words. */
  readonly title: string;
  /** Description of the problem. */
  readonly description: string;
  /** Advice. */
  readonly advice: string;
}

/** A package of an image with its vulnerabilities counted. */
export interface ComponentRow extends Component {
  /** Rows of the image by level, from 0 (not rated) to 4 (critical). */
  readonly levels: readonly number[];
  /** Versions without any of its vulnerabilities that have a fix; empty if none has. */
  readonly fixedVersions: readonly string[];
}

/** Type of the rows of a kind. */
export interface RowOf {
  readonly baseline: BaselineRow;
  readonly "build-risk": BuildRiskRow;
  readonly malware: MalwareRow;
  readonly secret: SecretRow;
  readonly vulnerability: VulnerabilityRow;
}
