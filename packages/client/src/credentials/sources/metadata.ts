import type { Cloud } from "../../base/cloud.js";
import { textOf } from "../../base/json.js";
import { type SourceLocation, missingCredentials, unusableCredentials } from "./source-errors.js";
import { httpUrl, parseSourceJson, sendOnce, shortMessage } from "./http.js";
import type { SourceContext } from "./source-context.js";

/** The part of a metadata service that has the keys of the instance's role. */
export interface Metadata {
  /** Cloud of the instance. */
  readonly cloud: Cloud;
  /** Address of the list of roles, with a `/` at its end. The address of a role's key begins with it. */
  readonly url: string;
  /** Milliseconds that one answer may take. */
  readonly timeoutMs: number;
  /** Next step if the machine has no role. */
  readonly nextStep: string;
}

/** Input of one request. */
export interface MetadataRequest {
  /** Name of the role. @default the first of the list */
  readonly roleName: string | undefined;
  /** Headers of both requests. @default none */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A role's key as it came. */
export interface MetadataAnswer {
  /** The answer's members. */
  readonly data: unknown;
  /** Place of the answer, for error messages. */
  readonly location: SourceLocation;
}

/** Asks a metadata service. A service that never answered is not asked again: this is not an instance of that cloud. */
export class MetadataReader {
  readonly #context: SourceContext;
  readonly #metadata: Metadata;
  #answered = false;
  #absent: string | undefined;

  constructor(context: SourceContext, metadata: Metadata) {
    this.#context = context;
    this.#metadata = metadata;
  }

  /**
   * The key of the instance's role.
   *
   * @throws {CredentialsError} `missing` when there is no such service or no role; `unusable` when it answers something else.
   */
  async read({ roleName, headers = {} }: MetadataRequest): Promise<MetadataAnswer> {
    const { url } = this.#metadata;
    const role = roleName ?? (await this.#roleName(headers));
    const location = this.#locationOf(`${url}${pathOf(role)}`);
    const { status, text } = await this.send({ url: location.name, headers });
    if (status === 404) throw unusableCredentials(location, `no role ${role}`);
    if (status !== 200) throw unusableCredentials(location, `HTTP ${status}`);
    const data = parseSourceJson(text, location);
    const code = textOf(data, "Code");
    if (code !== "Success")
      throw unusableCredentials(location, `refused: ${shortMessage(code, Object.values(headers)) || "no code"}`);
    return { data, location };
  }

  /** Sends one request of the protocol. */
  async send(request: {
    readonly url: string;
    readonly method?: "GET" | "PUT";
    readonly headers: Readonly<Record<string, string>>;
  }): Promise<{ readonly status: number; readonly text: string }> {
    const location = this.#locationOf(request.url);
    if (!this.#context.hasMachine) throw missingCredentials(location, "not available here");
    if (httpUrl(request.url) === undefined) throw unusableCredentials(location, "malformed: no URL");
    if (this.#absent !== undefined) throw missingCredentials(location, `does not answer: ${this.#absent}`);
    const answer = await sendOnce(this.#context, {
      ...request,
      isLocal: true,
      timeoutMs: this.#metadata.timeoutMs,
    });
    if (typeof answer !== "string") {
      this.#answered = true;
      return answer;
    }
    if (this.#answered) throw unusableCredentials(location, `does not answer: ${answer}`);
    this.#absent = answer;
    throw missingCredentials(location, `does not answer: ${answer}`);
  }

  async #roleName(headers: Readonly<Record<string, string>>): Promise<string> {
    const { url } = this.#metadata;
    const { status, text } = await this.send({ url, headers });
    if (status === 404) throw missingCredentials(this.#locationOf(url), "HTTP 404");
    if (status !== 200) throw unusableCredentials(this.#locationOf(url), `HTTP ${status}`);
    const role = text.trim().split("\n")[0]?.trim() ?? "";
    // A proxy or a captive network may answer anything; a role's name has no markup.
    if (!/^[\w+=,.@-]+$/.test(role))
      throw missingCredentials(this.#locationOf(url), role === "" ? "no role bound" : "malformed: no role name");
    return role;
  }

  #locationOf(name: string): SourceLocation {
    const { cloud, nextStep } = this.#metadata;
    return { cloud, source: "metadata", name, nextStep };
  }
}

/** A role's name in an address: its signs stay as they are, as in the vendors' tools; nothing leads to another address. */
function pathOf(role: string): string {
  return encodeURIComponent(role).replace(/%(2B|2C|3D|40)/g, decodeURIComponent);
}
