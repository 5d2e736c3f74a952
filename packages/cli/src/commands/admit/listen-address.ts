import { InvalidArgumentError } from "commander";

/** Where a server listens. */
export interface ListenAddress {
  /** Address; absent for every address of the machine. */
  readonly host?: string;
  /** Port, 0 for a free one. */
  readonly port: number;
}

/** Parses `HOST:PORT`, `[IPv6]:PORT`, or `:PORT` for every address of the machine. */
export function listenAddress(text: string): ListenAddress {
  const [, ipv6, name, digits = ""] = /^(?:\[([0-9a-f:.%]+)\]|([^\s:[\]/]*)):([0-9]{1,5})$/i.exec(text) ?? [];
  const host = ipv6 ?? name;
  const port = Number(digits);
  if (host === undefined || port > 65_535)
    throw new InvalidArgumentError(
      "It takes HOST:PORT, such as 127.0.0.1:8443 or [::1]:8443; :8443 for every address.",
    );
  return host === "" ? { port } : { host, port };
}

/** Writes an address as part of a URL. */
export function addressText({ host = "0.0.0.0", port }: ListenAddress): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
