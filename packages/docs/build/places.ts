/** Address of the site, for the sitemap and for links that must be whole. GitHub Pages puts that of a repository into a folder. */
export const SITE: string = (process.env["SITE_URL"] ?? "https://plimsoll.github.io/plimsoll").replace(/\/$/, "");

/** Address of the repository, for links to the source of a page. */
export const REPOSITORY = "https://github.com/plimsoll/plimsoll";
