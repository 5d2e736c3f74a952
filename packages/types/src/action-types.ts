import type { operations } from "./generated/operations.js";
import type { paths as SasPaths } from "./generated/sas.js";
import type { paths as TcssPaths } from "./generated/tcss.js";

interface PathsOf {
  readonly tcss: TcssPaths;
  readonly sas: SasPaths;
}

type Post<S extends Service, A> = `/${A & string}` extends infer Path extends keyof PathsOf[S]
  ? PathsOf[S][Path] extends { post: infer P }
    ? P
    : never
  : never;
type JsonOf<R> = R extends { content: { "application/json": infer Body } } ? Body : never;
type BodyOf<P, Status extends number> = P extends { responses: infer R }
  ? { [K in keyof R & Status]: JsonOf<R[K]> }[keyof R & Status]
  : never;
type Failure = { Response: { Error: { Code: string } } };

/** A service: `tcss` is Tencent Cloud Container Security Service, `sas` is Alibaba Cloud Security Center. */
export type Service = keyof typeof operations;

/** The actions of a service. */
export type ActionOf<S extends Service> = keyof (typeof operations)[S] & string;

/** The parameters of an action, whether they travel in the body or in the query. */
export type RequestOf<S extends Service, A extends ActionOf<S>> =
  Post<S, A> extends { requestBody: { content: { "application/json": infer Body } } }
    ? Body
    : Post<S, A> extends { parameters: { query?: infer Query } }
      ? [Query] extends [never]
        ? Record<string, never>
        : Query
      : never;

/** Answer of an action, without the envelope. */
export type ResponseOf<S extends Service, A extends ActionOf<S>> =
  Exclude<BodyOf<Post<S, A>, 200>, Failure> extends infer Success
    ? Success extends { Response: infer Inner }
      ? Inner
      : Success
    : never;

/** The documented error codes of an action, its own and those of the gateway. */
export type ErrorCodeOf<S extends Service, A extends ActionOf<S>> =
  | Extract<BodyOf<Post<S, A>, 200>, Failure>["Response"]["Error"]["Code"]
  | (BodyOf<Post<S, A>, 400 | 403 | 404 | 500 | 503 | 504> extends infer E
      ? E extends { Code: infer Code extends string }
        ? Code
        : never
      : never);

/** The actions of a service that answer in pages. */
export type PaginatedActionOf<S extends Service> = {
  [A in ActionOf<S>]: (typeof operations)[S][A] extends { pagination: object } ? A : never;
}[ActionOf<S>];

/** One item of the pages of an action. */
export type ItemOf<S extends Service, A extends PaginatedActionOf<S>> = (typeof operations)[S][A] extends {
  pagination: { items: infer Items };
}
  ? Items extends keyof ResponseOf<S, A>
    ? ResponseOf<S, A>[Items] extends readonly (infer Item)[]
      ? Item
      : never
    : never
  : never;
