import { encodeRfc3986 } from "@plimsoll/mock/internal";
import { Placeholders, requestIdPlaceholder } from "./placeholders.js";
import type { JsonLeaf } from "./rewrite-json.js";
import { rewriteJson } from "./rewrite-json.js";
import { kindOfName, mayBeAccount } from "./scrub-names.js";
import { scrubPatterns } from "./scrub-patterns.js";

/** Values to scrub besides those that names and patterns reveal. */
export interface ScrubberOptions {
  /** Secret texts, such as the real keys. At least one: placeholders are made with them. */
  readonly secrets: readonly string[];
  /** Further texts to hide. */
  readonly hide: readonly string[];
  /** Scrub names of hosts. */
  readonly hostNames: boolean;
}

/** A request and its answer. A value that is found by its name in one is replaced in both. */
export interface ScrubbedExchange {
  /** Parameters of the request as JSON. */
  readonly parameters: string;
  /** Answer, as JSON or as any text. */
  readonly body: string;
}

/** Shortest value that is replaced elsewhere too. A shorter one would occur by chance. */
const minLearned = 8;

/** Form of account numbers in a field of such a name. */
const digits = /^\d{5,20}$/;

/** Replaces secret values in requests and answers. */
export class Scrubber {
  readonly #placeholders: Placeholders;
  readonly #given: ReadonlyMap<string, string>;
  readonly #hostNames: boolean;

  constructor({ secrets, hide, hostNames }: ScrubberOptions) {
    this.#placeholders = new Placeholders(JSON.stringify(secrets));
    this.#given = new Map([
      ...hide.flatMap((text) =>
        spellings(text).map((spelling) => [spelling, this.#placeholders.hidden(text)] as const),
      ),
      ...secrets.flatMap((text) =>
        spellings(text).map((spelling) => [spelling, this.#placeholders.secret(text)] as const),
      ),
    ]);
    this.#hostNames = hostNames;
  }

  /** Scrubs a request and its answer. What was JSON stays JSON. */
  scrub({ parameters, body }: ScrubbedExchange): ScrubbedExchange {
    const learned = new Map(this.#given);
    for (const text of [parameters, body]) this.#rewrite(text, (leaf) => this.#learn(leaf, learned));
    const known = toPattern(learned);
    const rewrite = (leaf: JsonLeaf): string =>
      this.#byName(leaf) ??
      this.#byVariable(leaf) ??
      leaf.value
        .split(known)
        .map((piece) => learned.get(piece) ?? scrubPatterns(piece, leaf.name, this.#placeholders))
        .join("");
    return { parameters: this.#rewrite(parameters, rewrite), body: this.#rewrite(body, rewrite) };
  }

  /** Goes through JSON, also where it is written in a string, or through the elements of XML, or through a text. */
  #rewrite(text: string, rewrite: (leaf: JsonLeaf) => string): string {
    if (!isJson(text)) return rewriteElements(text, rewrite);
    return rewriteJson(text, (leaf) =>
      leaf.type === "string" && kindOfName(leaf.name) !== "secret" && /^\s*[[{]/.test(leaf.value) && isJson(leaf.value)
        ? this.#rewrite(leaf.value, rewrite)
        : rewrite(leaf),
    );
  }

  #learn(leaf: JsonLeaf, learned: Map<string, string>): string {
    const placeholder = this.#byName(leaf);
    const variable = placeholder === undefined ? readVariable(leaf) : undefined;
    if (variable !== undefined) this.#learn({ ...leaf, name: "secret", value: variable.value }, learned);
    if (placeholder !== undefined && leaf.value.length >= minLearned && !learned.has(leaf.value))
      learned.set(leaf.value, placeholder);
    return leaf.value;
  }

  /** Replaces the value of a variable, with the blanks and signs in it. */
  #byVariable(leaf: JsonLeaf): string | undefined {
    const variable = readVariable(leaf);
    return variable === undefined ? undefined : `${variable.name}=${this.#placeholders.secret(variable.value)}`;
  }

  /** Gives the placeholder for a value whose name reveals that it is secret. */
  #byName(leaf: JsonLeaf): string | undefined {
    const { value, name, type } = leaf;
    if (type === "key" || value === "") return undefined;
    switch (kindOfName(name)) {
      case "requestId":
        return requestIdPlaceholder;
      case "account":
        return this.#byDigits(value);
      case "secret":
        return type === "number" ? this.#byDigits(value) : (this.#given.get(value) ?? this.#placeholders.secret(value));
      case "host":
        return this.#hostNames && type === "string" ? this.#placeholders.host(value) : this.#byLength(leaf);
      case "plain":
        return this.#byLength(leaf);
    }
  }

  #byDigits(value: string): string | undefined {
    return digits.test(value) ? this.#placeholders.account(value) : undefined;
  }

  #byLength({ value, name }: JsonLeaf): string | undefined {
    return /^(?:\d{12}|\d{16})$/.test(value) && mayBeAccount(name) ? this.#placeholders.account(value) : undefined;
  }
}

/** A text that is nothing but a variable with a secret in it, as images list theirs: `DB_PASSWORD=…`. */
function readVariable({ value, type }: JsonLeaf): { readonly name: string; readonly value: string } | undefined {
  const [, name, given] = (type === "string" && /^([A-Za-z_][\w.-]{0,200})=([^]+)$/.exec(value)) || [];
  if (name === undefined || given === undefined || kindOfName(name) !== "secret") return undefined;
  return { name, value: given };
}

/** An element with text in it, or a piece of text outside of such. */
const element = /<(\w+)>([^<]*)<\/\1>|[^<]+/g;

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function rewriteElements(text: string, rewrite: (leaf: JsonLeaf) => string): string {
  return text.replace(element, (match: string, name: string | undefined, content: string | undefined) => {
    if (name === undefined || content === undefined) return rewrite({ value: match, name: "", type: "string" });
    const value = content.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity);
    const after = rewrite({ value, name, type: "string" });
    if (after === value) return match;
    const escaped = after.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return `<${name}>${escaped}</${name}>`;
  });
}

/** As it is, and as it stands in a URL and in what is signed of one. */
function spellings(text: string): readonly string[] {
  return [...new Set([text, encodeRfc3986(text), encodeRfc3986(encodeRfc3986(text))])];
}

/** The pattern that finds any of the texts, the longest first; its group makes `split` keep them. */
function toPattern(texts: ReadonlyMap<string, string>): RegExp {
  if (texts.size === 0) return /(?!)/;
  const longestFirst = [...texts.keys()].toSorted((a, b) => b.length - a.length);
  return new RegExp(
    `(${longestFirst.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)).join("|")})`,
  );
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
