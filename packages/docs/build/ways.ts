import { cliExample } from "./cli-example.ts";
import { clientExample } from "./client-example.ts";
import { curlExample } from "./curl-example.ts";
import type { RequestExample } from "./examples.ts";
import { goExample } from "./go-example.ts";
import type { Operation } from "./operation.ts";
import { pythonExample } from "./python-example.ts";
import { wireExample } from "./wire-example.ts";

/** One way to send a request. */
export interface Way {
  readonly title: string;
  /** Language of the source, for the colors and the Markdown fence. */
  readonly language: "go" | "http" | "python" | "sh" | "ts";
  readonly source: string;
}

/** The ways to send a request: with the CLI, with the client, with curl, with the vendor's SDKs of other languages, as it travels. */
export function waysOf(operation: Operation, example: RequestExample): Way[] {
  return [
    { title: "Command line", language: "sh", source: cliExample(operation, example) },
    { title: "TypeScript", language: "ts", source: clientExample(operation, example) },
    { title: "curl", language: "sh", source: curlExample(operation, example) },
    { title: "Python", language: "python", source: pythonExample(operation, example) },
    { title: "Go", language: "go", source: goExample(operation, example) },
    { title: "On the wire", language: "http", source: wireExample(operation, example) },
  ];
}
