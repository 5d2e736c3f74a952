import { docsSchema } from "@astrojs/starlight/schema";
import { glob } from "astro/loaders";
import { defineCollection } from "astro:content";

/** The guides. `guides/zh-cn/cli.md` is the Chinese form of `guides/cli.md`; `guides/index.md` is the front page. */
export const collections = {
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
};
