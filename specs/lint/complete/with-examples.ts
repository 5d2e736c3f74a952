import { type Node, nodeOf } from "../../reader/nodes.ts";
import { merge } from "./merge.ts";

/**
 * An operation with the examples of its own file: those of requests, of answers, and the refusal. They are kept beside the
 * operation because they are the vendor's text and most of the lines.
 */
export function withExamples(own: Node, file: unknown): Node {
  const { "x-examples": _reference, ...rest } = own;
  const { request, answer, failure, ...unknown } = nodeOf(file);
  return merge(rest, {
    // The rule `complete` reports what is left here.
    ...(Object.keys(unknown).length === 0 ? {} : { "x-examples": unknown }),
    ...(request === undefined ? {} : { "x-request": { examples: request } }),
    ...(answer === undefined ? {} : { "x-answer": { examples: answer } }),
    ...(failure === undefined ? {} : { "x-failure": failure }),
  });
}
