import { PlimsollError } from "../errors/plimsoll-error.js";

/** Variables by name, as Node's agents take them. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/** Options of {@link proxyEnvironment}. */
export interface ProxyInput {
  /** Origin of the service. */
  readonly endpoint: URL;
  /** Address of the proxy, or `false` for none, as `ClientOptions.proxy`. @default that of the environment */
  readonly proxy?: string | false | undefined;
  /** The process's variables. */
  readonly environment: ProxyEnvironment;
  /** Version of Node, such as `24.21.0`. @default that of this process */
  readonly nodeVersion?: string;
}

/**
 * The variables by which Node's agent finds a proxy, or `undefined` if no proxy is configured. The agent itself heeds
 * `NO_PROXY`. A service on this machine is never reached through a proxy of the environment, whose "this machine" is another.
 *
 * @throws {PlimsollError} when the address of the proxy is invalid, or when this Node cannot use one.
 * @see https://nodejs.org/api/http.html#built-in-proxy-support, read 2026-11-22
 */
export function proxyEnvironment(facts: ProxyInput): ProxyEnvironment | undefined {
  const { endpoint, proxy, environment, nodeVersion = process.versions.node } = facts;
  if (proxy === false) return undefined;
  const address = proxy ?? (isLoopback(endpoint.hostname) ? undefined : named(environment, endpoint.protocol));
  if (address === undefined || address === "") return undefined;
  check(address);
  if (!canProxy(nodeVersion)) {
    throw new PlimsollError({
      code: "ProxyUnsupported",
      rawMessage: `Node ${nodeVersion} has no support for a proxy.`,
      nextStep: "Use Node 22.21, 24.5 or newer, pass a `fetch` that uses the proxy, or `proxy: false` to do without.",
    });
  }
  return proxy === undefined ? environment : { HTTP_PROXY: proxy, HTTPS_PROXY: proxy };
}

/** The same variables as Node reads, in its order. */
function named(environment: ProxyEnvironment, protocol: string): string | undefined {
  if (protocol === "https:") return environment["https_proxy"] || environment["HTTPS_PROXY"];
  return environment["http_proxy"] || environment["HTTP_PROXY"];
}

/** The address is not repeated in the message: it can hold a password. */
function check(address: string): void {
  if (URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)) return;
  throw new PlimsollError({
    code: "Proxy",
    rawMessage: "the address of the proxy is not a URL that begins with http:// or https://.",
    nextStep: "Check `proxy`, or HTTPS_PROXY and HTTP_PROXY: a URL such as http://proxy.example:3128.",
  });
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** True if the agents of a version of Node can use a proxy. */
export function canProxy(nodeVersion: string): boolean {
  const [major = 0, minor = 0] = nodeVersion.split(".").map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
