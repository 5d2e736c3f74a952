import type { Operation } from "../build/operation.ts";
import type { Words } from "./words/english.ts";

/** One line of the contents of a page. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** The sections of the page of an operation, with its examples. */
export function headingsOf({ conditions, requests, pagination, responses }: Operation, words: Words): Heading[] {
  const section = (slug: string, text: string): Heading => ({ depth: 2, slug, text });
  const part = (slug: string, text: string): Heading => ({ depth: 3, slug, text });
  return [
    section("parameters", words.parameters),
    ...(conditions.length > 0 ? [section("conditions", words.conditions)] : []),
    section("response", words.response),
    section("errors", words.errors),
    section("examples", words.examples),
    ...requests.map(({ id, summary }) => part(`example-${id}`, summary)),
    ...(pagination === undefined ? [] : [part("example-pages", words.everyPage)]),
    ...responses.map(({ id, status, summary }) => part(`answer-${status}-${id}`, `HTTP ${status}: ${summary}`)),
    section("source", words.source),
  ];
}
