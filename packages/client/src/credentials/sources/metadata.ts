import type { Cloud } from "../../base/cloud.js";
import { textOf } from "../../base/json.js";
import { type Place, missing, unusable } from "./faults.js";
import { askOnce, jsonOf, wordsOf } from "./http.js";
import type { Surroundings } from "./surroundings.js";

/** The part of a metadata service that has the keys of the instance's role. */
export interface Metadata {
  /** Cloud of the instance. */
  readonly cloud: Cloud;
  /** Address of the list of roles, with a `/` at its end. The address of a role's key begins with it. */
  readonly url: string;
  /** Milliseconds that one answer may take. */
  readonly timeoutMs: number;
  /** What to do if there is no role. */
  readonly nextStep: string;
}

/** What one question needs. */
export interface MetadataQuestion {
  /** Name of the role. @default the first of the list */
  readonly roleName: string | undefined;
  /** Headers of both requests. @default none */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A role's key as it came. */
export interface MetadataAnswer {
  /** The answer's members. */
  readonly data: unknown;
  /** Where it came from, for what is wrong with it. */
  readonly place: Place;
}

/** Asks a metadata service. A service that never answered is not asked again: this is no instance of that cloud. */
export class MetadataReader {
  readonly #surroundings: Surroundings;
  readonly #metadata: Metadata;
  #answered = false;
  #absent: string | undefined;

  constructor(surroundings: Surroundings, metadata: Metadata) {
    this.#surroundings = surroundings;
    this.#metadata = metadata;
  }

  /**
   * The key of the instance's role.
   *
   * @throws {CredentialsError} `missing` when there is no such service or no role; `unusable` when it answers something else.
   */
  async read({ roleName, headers = {} }: MetadataQuestion): Promise<MetadataAnswer> {
    const { url } = this.#metadata;
    const role = roleName ?? (await this.#roleName(headers));
    const place = this.#placeOf(`${url}${pathOf(role)}`);
    const { status, text } = await this.ask({ url: place.name, headers });
    if (status === 404) throw unusable(place, `no role ${role}`);
    if (status !== 200) throw unusable(place, `HTTP ${status}`);
    const data = jsonOf(text, place);
    const code = textOf(data, "Code");
    if (code !== "Success") throw unusable(place, `refused: ${wordsOf(code, Object.values(headers)) || "no code"}`);
    return { data, place };
  }

  /** Sends one request of the protocol. */
  async ask(question: {
    readonly url: string;
    readonly method?: "GET" | "PUT";
    readonly headers: Readonly<Record<string, string>>;
  }): Promise<{ readonly status: number; readonly text: string }> {
    const place = this.#placeOf(question.url);
    if (!this.#surroundings.hasMachine) throw missing(place, "not available here");
    if (this.#absent !== undefined) throw missing(place, `does not answer: ${this.#absent}`);
    const answer = await askOnce(this.#surroundings, {
      ...question,
      isLocal: true,
      timeoutMs: this.#metadata.timeoutMs,
    });
    if (typeof answer !== "string") {
      this.#answered = true;
      return answer;
    }
    if (this.#answered) throw unusable(place, `does not answer: ${answer}`);
    this.#absent = answer;
    throw missing(place, `does not answer: ${answer}`);
  }

  async #roleName(headers: Readonly<Record<string, string>>): Promise<string> {
    const { url } = this.#metadata;
    const { status, text } = await this.ask({ url, headers });
    if (status === 404) throw missing(this.#placeOf(url), "HTTP 404");
    if (status !== 200) throw unusable(this.#placeOf(url), `HTTP ${status}`);
    const role = text.trim().split("\n")[0]?.trim() ?? "";
    // A proxy or a captive network may answer anything; a role's name has no markup.
    if (!/^[\w+=,.@-]+$/.test(role))
      throw missing(this.#placeOf(url), role === "" ? "no role bound" : "malformed: no role name");
    return role;
  }

  #placeOf(name: string): Place {
    const { cloud, nextStep } = this.#metadata;
    return { cloud, source: "metadata", name, nextStep };
  }
}

/** A role's name in an address: its signs stay as they are, as in the vendors' tools; nothing leads to another address. */
function pathOf(role: string): string {
  return encodeURIComponent(role).replace(/%(2B|2C|3D|40)/g, decodeURIComponent);
}
