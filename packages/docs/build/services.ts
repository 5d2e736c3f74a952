/** Facts about a service that the documentation adds to its spec. */
export interface Service {
  /** Name of the bundled spec, of the folder in the site and of the service in the CLI. */
  readonly id: "sas" | "tcss";
  /** Name of the cloud, for titles. */
  readonly cloud: string;
  /** The vendor's short name of the service, for titles. */
  readonly short: string;
  /** Field in which an answer is wrapped; the client takes it off. */
  readonly envelope: string | undefined;
  /** Text that says how to tell a failure from a success. */
  readonly failure: string;
  /** Names in `@plimsoll/client`. */
  readonly client: {
    /** Function that makes a client. */
    readonly factory: string;
    /** Function that takes the credentials from the environment. */
    readonly credentials: string;
  };
}

/** The services, in the order of the navigation. */
export const services: readonly Service[] = [
  {
    id: "tcss",
    cloud: "Tencent Cloud",
    short: "TCSS",
    envelope: "Response",
    failure: "HTTP 200 with `Response.Error`",
    client: { factory: "createTcssClient", credentials: "tencentFromEnvironment" },
  },
  {
    id: "sas",
    cloud: "Alibaba Cloud",
    short: "Security Center",
    envelope: undefined,
    failure: "HTTP 4xx or 5xx with `Code`",
    client: { factory: "createSasClient", credentials: "alibabaFromEnvironment" },
  },
];
