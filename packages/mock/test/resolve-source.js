import { registerHooks } from "node:module";

/** Lets Node run the source as it is: what TypeScript imports as `x.js` is `x.ts` there. */
registerHooks({
  resolve: (specifier, context, next) => {
    const isOurs = context.parentURL?.endsWith(".ts") === true && /^\.{1,2}\/.*\.js$/.test(specifier);
    return next(isOurs ? specifier.replace(/\.js$/, ".ts") : specifier, context);
  },
});
