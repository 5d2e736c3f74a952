import path from "node:path";
import { fileURLToPath } from "node:url";
import { defineMdastPlugin } from "satteri";

const root = fileURLToPath(new URL("../", import.meta.url));

/** Path in the site of a file of this package: `guides/cli.md` is the page `/guides/cli.html`, other files are themselves. */
export function pageOf(file: string): string {
  if (!/\.mdx?$/.test(file)) return `/${file}`;
  const name = file
    .replace(/\.mdx?$/, "")
    .replace(/^guides\/zh-cn\//, "zh-cn/guides/")
    .replace(/(?<=^|\/)guides\/index$/, "index")
    .replace(/(?<=.)\/index$/, "");
  return `/${name}.html`;
}

/**
 * The link of a page of the site in place of the link of a file to another: guides link to files, as on a forge. Every page has a
 * Chinese form, if only the frame around the English text, so a Chinese guide stays in it.
 */
export function siteLink(file: string, href: string): string {
  if (/^[a-z]+:|^[#/]/.test(href)) return href;
  const [target = "", anchor] = path.posix.join(path.posix.dirname(file), href).split("#");
  const page = pageOf(target);
  const isChinese = file.startsWith("guides/zh-cn/") && /^\/(?:guides|api)\/.*\.html$/.test(page);
  return (isChinese ? `/zh-cn${page}` : page) + (anchor === undefined ? "" : `#${anchor}`);
}

/** Makes links between guides links between pages. */
export const markdownLinks = defineMdastPlugin({
  name: "markdown-links",
  link(node, context) {
    const { fileURL } = context;
    if (fileURL === undefined) return;
    const file = path.relative(root, fileURLToPath(fileURL)).replaceAll(path.sep, "/");
    context.setProperty(node, "url", siteLink(file, node.url));
  },
});
