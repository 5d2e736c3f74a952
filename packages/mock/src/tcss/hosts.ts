/**
 * The spellings of the host that a signature may be made for: the vendor's Node SDK sends `Host` with the port and signs
 * it without, the one for Python signs it with the port.
 */
export function hostSpellings(hosts: readonly string[]): readonly string[] {
  return [...new Set(hosts.flatMap((host) => [host, host.replace(/:\d+$/, "")]))];
}
