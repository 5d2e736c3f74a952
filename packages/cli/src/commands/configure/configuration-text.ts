import type { ConfiguredAccount } from "@plimsoll/core";
import { type Document, isMap, parseDocument } from "yaml";

const COMMENT = " Accounts of plimsoll. No secret belongs here. The format: plimsoll help config";

/**
 * The text of a configuration with one more account. Comments, order and line ends of the text stay as they are.
 *
 * @param before - Text of a configuration that can be read; `undefined` for a new one.
 */
export function withAccount(before: string | undefined, name: string, account: ConfiguredAccount): string {
  if (before === undefined) return newText(name, account);
  const document = parseDocument(before.replaceAll("\r\n", "\n"), { version: "1.2" });
  if (!isMap(document.get("accounts"))) document.set("accounts", document.createNode({}));
  document.setIn(["accounts", name], document.createNode(account));
  const text = textOf(document);
  return before.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

function newText(name: string, account: ConfiguredAccount): string {
  const document = parseDocument("version: 1\n");
  document.set("accounts", document.createNode({ [name]: account }));
  document.commentBefore = COMMENT;
  return textOf(document);
}

function textOf(document: Document): string {
  // Without a width, long values and comments are not broken.
  return document.toString({ lineWidth: 0 });
}
