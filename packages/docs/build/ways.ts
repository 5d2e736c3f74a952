import { cliExample } from "./cli-example.ts";
import { clientExample } from "./client-example.ts";
import type { RequestExample } from "./examples.ts";
import type { Operation } from "./operation.ts";
import { wireExample } from "./wire-example.ts";

/** One way to send a request. */
export interface Way {
  readonly title: string;
  /** Language of the source, for the colors and the Markdown fence. */
  readonly language: "http" | "sh" | "ts";
  readonly source: string;
}

/** The ways to send a request: with the CLI, with the client, as it travels. */
export function waysOf(operation: Operation, example: RequestExample): Way[] {
  return [
    { title: "Command line", language: "sh", source: cliExample(operation, example) },
    { title: "TypeScript", language: "ts", source: clientExample(operation, example) },
    { title: "On the wire", language: "http", source: wireExample(operation, example) },
  ];
}
