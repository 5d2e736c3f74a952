/**
 * A page whose links stay in its language: the text of a guide without a translation is English, and so are its links. A link to a section
 * that the Chinese page names otherwise stays as it is.
 *
 * @param file - Path of the page in the site.
 * @param text - Its HTML, with links from the root of the host.
 * @param texts - HTML of all pages by path.
 */
export function stayInChinese(file: string, text: string, texts: ReadonlyMap<string, string>): string {
  if (!file.startsWith("zh-cn/")) return text;
  const link = /(<a href=")\/((?:guides|api)\/[^"#]*\.html)(?:#([^"]*))?"/g;
  return text.replaceAll(link, (whole, start: string, page: string, anchor?: string) => {
    const target = texts.get(`zh-cn/${page}`);
    if (target === undefined || (anchor !== undefined && !target.includes(` id="${anchor}"`))) return whole;
    return `${start}/zh-cn/${page}${anchor === undefined ? "" : `#${anchor}`}"`;
  });
}
