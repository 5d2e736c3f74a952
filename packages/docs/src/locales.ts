import { english, type Words } from "./words/english.ts";
import { chinese } from "./words/chinese.ts";

/** One page of a route of Astro. */
interface Route<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

const locales: readonly { readonly locale: string | undefined; readonly words: Words }[] = [
  { locale: undefined, words: english },
  { locale: "zh-cn", words: chinese },
];

/** The pages of a route, each in every language. */
export function inLocales<Params, Props>(
  routes: readonly Route<Params, Props>[],
): Route<Params & { locale: string | undefined }, Props & { words: Words }>[] {
  return locales.flatMap(({ locale, words }) =>
    routes.map(({ params, props }) => ({ params: { ...params, locale }, props: { ...props, words } })),
  );
}
