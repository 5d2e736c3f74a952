/** The first line of every answer in XML. */
const declaration = "<?xml version='1.0' encoding='UTF-8'?>";

/** Address of a page, which goes into XML as it is. */
const verbatim = "Recommend";

/**
 * Writes an answer as XML. A member is an element, and a list is a sequence of elements with the member's name; a member that is `null`
 * or an empty list has none.
 *
 * @param root - Name of the outermost element: `Error`, or the action and `Response`.
 * @param members - The answer, as it would be in JSON.
 * @see https://www.alibabacloud.com/help/doc-detail/87970.htm, the envelopes, read 2026-11-22
 * @see https://alibabacloud.com/help/ja/vpc/api-describeregions, a list beside the same in JSON, read 2026-11-22
 */
export function writeXml(root: string, members: Readonly<Record<string, unknown>>): string {
  return `${declaration}${element(root, members)}`;
}

function element(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item: unknown) => element(name, item)).join("");
  if (value === undefined || value === null) return "";
  return `<${name}>${contentOf(name, value)}</${name}>`;
}

function contentOf(name: string, value: unknown): string {
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([member, inner]) => element(member, inner))
      .join("");
  return name === verbatim ? `<![CDATA[${String(value)}]]>` : escape(String(value));
}

/** Characters that XML 1.0 cannot hold, not even escaped: all but those of its production `Char`. */
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escape(text: string): string {
  return text
    .replaceAll(impossible, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("\r", "&#13;");
}
