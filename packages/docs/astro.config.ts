import { satteri } from "@astrojs/markdown-satteri";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
import { finish } from "./build/finish.ts";
import { markdownLinks } from "./build/markdown-links.ts";
import { markdownTables } from "./build/markdown-tables.ts";
import { outside } from "./build/outside.ts";
import { REPOSITORY, SITE } from "./build/places.ts";
import { POLICY } from "./build/policy.ts";
import { sidebar } from "./build/sidebar.ts";
import { readVersion } from "./build/version.ts";
import { withoutPreload } from "./build/without-preload.ts";

export default defineConfig({
  // build/movable.ts adds the folder of the site, if it lies in one.
  site: new URL(SITE).origin,
  outDir: "site",
  // A page is a file with its ending, so that any server of files can serve the site.
  build: { format: "file", inlineStylesheets: "never" },
  trailingSlash: "never",
  image: { service: { entrypoint: "astro/assets/services/noop" } },
  markdown: {
    processor: satteri({
      mdastPlugins: [markdownLinks],
      hastPlugins: [markdownTables],
      features: { smartPunctuation: false },
    }),
    shikiConfig: { theme: "css-variables" },
  },
  vite: {
    plugins: [outside("@plimsoll/specs/reader"), withoutPreload()],
    build: { assetsInlineLimit: 0 },
    // Pages are bundled before they are rendered, and a file beside their source is not beside them.
    define: { "import.meta.env.PLIMSOLL_VERSION": JSON.stringify(readVersion()) },
  },
  integrations: [
    starlight({
      title: "Plimsoll",
      favicon: "/mark.svg",
      logo: { src: "./public/mark.svg" },
      head: [{ tag: "meta", attrs: { "http-equiv": "Content-Security-Policy", content: POLICY } }],
      locales: { root: { label: "English", lang: "en" }, "zh-cn": { label: "简体中文", lang: "zh-CN" } },
      editLink: { baseUrl: `${REPOSITORY}/edit/main/packages/docs/` },
      social: [{ icon: "github", label: "GitHub", href: REPOSITORY }],
      customCss: ["./src/styles/site.css"],
      components: {
        Footer: "./src/components/footer.astro",
        PageTitle: "./src/components/page-title.astro",
        Search: "./src/components/search.astro",
        ThemeSelect: "./src/components/theme-select.astro",
      },
      // Its own parts copy the source of every block a second time, for a button.
      expressiveCode: false,
      // It forgives no typing error; see ADR 0093.
      pagefind: false,
      sidebar,
    }),
    finish(),
  ],
});
