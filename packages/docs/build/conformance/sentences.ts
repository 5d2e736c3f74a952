import type { NamedTest } from "./collect-tests.ts";
import { groupBy } from "./group-by.ts";

/** Options for writing the names of tests as sentences. */
export interface SentenceOptions {
  /** Counts the cases of a table of tests in place of listing them. @default false */
  readonly brief?: boolean;
}

/** Makes one Markdown sentence of each test, and one of each table of tests: what its names share, and the cases. */
export function sentencesOf(tests: readonly NamedTest[], { brief = false }: SentenceOptions = {}): readonly string[] {
  const tables = groupBy(tests, ({ file, line }) => `${file}:${line}`);
  return [...tables.values()].flatMap((table) => {
    const names = [...new Set(table.map(({ name }) => name))];
    const { before, cases, after } = partsOf(names);
    if (names.length === 1 || before === "") return names.map((name) => inMarkdown(name));
    if (brief || !areReadable(cases))
      return [`${inMarkdown([before, after].join(" … ").trim())} (${names.length} cases)`];
    const refusals = refusalsOf(cases);
    if (after !== "" || refusals === undefined) return [`**${inMarkdown(before)}** ${listOf(cases)}${end(after)}`];
    const lines = [...refusals].map(([code, list]) => `\n  - \`${code}\`: ${listOf(list)}`);
    return [`**${inMarkdown(before)}** with${lines.join("")}`];
  });
}

/** Cases by the code with which they end; `undefined` if not all do. */
function refusalsOf(cases: readonly string[]): ReadonlyMap<string, readonly string[]> | undefined {
  const found = cases.flatMap((text) => {
    const { what, code } = /^(?<what>.+) with (?<code>(?:\d{3} )?[A-Z][a-z]+[A-Z][\w.]*)$/.exec(text)?.groups ?? {};
    return what === undefined || code === undefined ? [] : [{ what, code }];
  });
  if (found.length < cases.length) return undefined;
  const groups = groupBy(found, ({ code }) => code);
  return new Map([...groups].map(([code, list]) => [code, list.map(({ what }) => what)]));
}

/** The longest case and the longest line that are still read, in characters. */
const longest = { case: 120, line: 1500 };

/** True if cases can be read without their test: each has a word, and together they fit on a line. */
function areReadable(cases: readonly string[]): boolean {
  const isLong = refusalsOf(cases) === undefined && shortOf(cases).join("").length > longest.line;
  return !isLong && cases.every((text) => /\p{Letter}{2}/u.test(text));
}

function shortOf(cases: readonly string[]): readonly string[] {
  return cases.filter(({ length }) => length <= longest.case);
}

function listOf(cases: readonly string[]): string {
  const short = shortOf(cases);
  const more = cases.length - short.length;
  return [...short.map((text) => inMarkdown(text)), ...(more === 0 ? [] : [`${more} more`])].join(" · ");
}

/** The end of a line. A mark that belongs to the last case stays beside it. */
function end(after: string): string {
  if (after === "") return "";
  const [mark = ""] = /^[,:;]/.exec(after) ?? [];
  return `${mark} **${inMarkdown(after.slice(mark.length).trim())}**`;
}

/** Takes names apart into the words at the start and the end that all have, and what is between. */
export function partsOf(names: readonly string[]): {
  readonly before: string;
  readonly cases: readonly string[];
  readonly after: string;
} {
  const words = names.map((name) => wordsOf(name));
  const shortest = Math.min(...words.map(({ length }) => length));
  const start = countEqual(words, shortest - 1);
  const ends = countEqual(
    words.map((list) => list.toReversed()),
    shortest - 1 - start,
  );
  const [first = []] = words;
  const cases = words.map((list) => list.slice(start, list.length - ends).join(" "));
  const after = first.slice(first.length - ends).join(" ");
  const [mark = ""] = /[,:;]$/.exec(cases[0] ?? "") ?? [];
  const isShared = mark !== "" && cases.every((text) => text.endsWith(mark));
  return {
    before: first.slice(0, start).join(" "),
    cases: isShared ? cases.map((text) => text.slice(0, -1)) : cases,
    after: isShared ? `${mark} ${after}`.trim() : after,
  };
}

/** The words of a name; an object or a list in it is one. */
function wordsOf(name: string): readonly string[] {
  const words: string[] = [];
  let depth = 0;
  for (const word of name.split(" ")) {
    if (depth > 0) words.push(`${words.pop()} ${word}`);
    else words.push(word);
    depth += (word.match(/[{[]/g)?.length ?? 0) - (word.match(/[}\]]/g)?.length ?? 0);
  }
  return words;
}

function countEqual(lists: readonly (readonly string[])[], most: number): number {
  let count = 0;
  while (count < most && lists.every((list) => list[count] === lists[0]?.[count])) count++;
  return count;
}

/** Names of the APIs, of headers and of variables, which are set as code; so is what is an object. */
const names =
  /[{[].*[}\]]|\b[xX]-[\w-]+|\b[A-Za-z]*[a-z][A-Z]\w*(?:\.\w+)*|\b[A-Z]{2,}_[A-Z_]+\b|\b[A-Z][a-z]+\.[A-Z]\w+/g;

/** The name of a test as Markdown. Characters that Markdown would take for marks are escaped. */
export function inMarkdown(name: string): string {
  let text = "";
  let at = 0;
  for (const { 0: found, index } of name.matchAll(names)) {
    text += `${escape(name.slice(at, index))}\`${found.replaceAll("`", "'")}\``;
    at = index + found.length;
  }
  return text + escape(name.slice(at));
}

function escape(text: string): string {
  return text.replaceAll(/[\\`*_<>[\]|]/g, String.raw`\$&`);
}
