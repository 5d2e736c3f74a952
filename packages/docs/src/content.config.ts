import { i18nLoader } from "@astrojs/starlight/loaders";
import { docsSchema, i18nSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";

export const collections = {
  /** The guides. `guides/zh-cn/cli.md` is the Chinese form of `guides/cli.md`; `guides/index.md` is the front page. */
  docs: defineCollection({
    loader: glob({
      base: ".",
      pattern: "guides/**/*.{md,mdx}",
      generateId: ({ entry }) =>
        entry
          .replace(/\.mdx?$/, "")
          .replace(/^guides\/zh-cn\//, "zh-cn/guides/")
          .replace(/^guides\/index$/, "index")
          .replace(/^zh-cn\/guides\/index$/, "zh-cn"),
    }),
    schema: docsSchema(),
  }),
  /** Words of Starlight's own that it lacks in Chinese, or that speak to a reader in another tone than our pages do. */
  i18n: defineCollection({ loader: i18nLoader(), schema: i18nSchema() }),
};
