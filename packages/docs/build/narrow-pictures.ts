/**
 * A page whose pictures have another form on a narrow screen, where the guides have one: `report-narrow.webp` for `report.webp`.
 *
 * @param text - HTML of the page, as Astro made it: the name of a picture has a hash in it.
 * @param names - Names of the pictures of the guides.
 */
export function narrowPictures(text: string, names: readonly string[]): string {
  return text.replaceAll(/<img\s[^>]*src="[^"]*\/([\w-]+)\.[^"/]*\.webp"[^>]*>/g, (image, name: string) => {
    const narrow = `${name}-narrow.webp`;
    if (!names.includes(narrow)) return image;
    return `<picture><source media="(max-width: 50rem)" srcset="/guides/${narrow}">${image}</picture>`;
  });
}
