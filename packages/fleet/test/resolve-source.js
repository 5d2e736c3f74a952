import { existsSync } from "node:fs";
import { registerHooks } from "node:module";

/** Lets Node run the source as it is: what TypeScript imports as `x.js` is `x.ts` there, unless generated code is JavaScript. */
registerHooks({
  resolve: (specifier, context, next) => {
    const isOurs = context.parentURL?.endsWith(".ts") === true && /^\.{1,2}\/.*\.js$/.test(specifier);
    const isSource = isOurs && !existsSync(new URL(specifier, context.parentURL));
    return next(isSource ? specifier.replace(/\.js$/, ".ts") : specifier, context);
  },
});
