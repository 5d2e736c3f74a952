/** Address of the site, for the sitemap and for links that must be whole. */
export const SITE = process.env["SITE_URL"] ?? "https://plimsoll.github.io";

/** Address of the repository, for links to the source of a page. */
export const REPOSITORY = "https://github.com/plimsoll/plimsoll";
