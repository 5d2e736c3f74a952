const redacted = "[redacted]";
const secretHeaders: ReadonlySet<string> = new Set(["authorization", "x-acs-security-token", "x-tc-token"]);

/** A copy of headers with signatures and session tokens redacted. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeaders.has(name.toLowerCase()) ? redacted : value]),
  );
}

/**
 * Text of a service without the secrets that it repeats: when a signature does not match, Alibaba Cloud answers the whole
 * canonical request, session token included.
 */
export function redactText(text: string): string {
  return text
    .replace(
      /(x-acs-security-token|x-tc-token|SecurityToken)([:=]\s*)(?:\[redacted\]|[^\s&\],"]+)/gi,
      `$1$2${redacted}`,
    )
    .replace(/(Signature=)(?:\[redacted\]|[^\s&,"]+)/g, `$1${redacted}`);
}
