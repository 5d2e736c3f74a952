/** The folders of a package's `src`, each with the folders of the same package that its files may import. */
export type FolderTable = Readonly<Record<string, readonly string[]>>;

/**
 * Which folder may import which, by package, from the top down: a folder stands above all that it imports, so there are no
 * circles. Only entry points lie beside the folders, and they may import every one.
 */
export const FOLDERS: Readonly<Record<string, FolderTable>> = {
  "packages/client": {
    identity: ["client", "signing", "wire", "errors", "base"],
    client: [
      "raw",
      "pagination",
      "pipeline",
      "credentials",
      "signing",
      "telemetry",
      "wire",
      "platform",
      "transport",
      "errors",
      "base",
    ],
    raw: ["wire", "transport", "errors", "base"],
    pagination: ["wire", "errors", "base"],
    pipeline: ["credentials", "signing", "telemetry", "wire", "transport", "errors", "base"],
    credentials: ["signing", "platform", "transport", "errors", "base"],
    signing: ["platform", "transport", "base"],
    telemetry: ["platform", "base"],
    wire: ["transport", "base"],
    platform: ["transport", "base"],
    transport: ["errors", "base"],
    errors: ["base"],
    base: [],
  },
  "packages/core": {
    sources: ["reading", "inventory", "license", "findings", "image", "base"],
    formats: ["policy", "findings"],
    policy: ["accounts", "inventory", "findings", "image"],
    accounts: ["image"],
    reading: ["findings", "image"],
    findings: ["image"],
    inventory: ["image", "base"],
    license: ["image"],
    schedule: [],
    image: ["base"],
    base: [],
  },
  "packages/mock": {
    internal: ["server", "sas", "tcss", "gateway", "crypto", "runtime", "wire"],
    mock: ["control-api", "controls", "server", "sas", "faults", "gateway", "storage", "seed", "state"],
    "control-api": ["controls", "server", "faults", "storage", "seed", "findings", "state", "crypto", "wire"],
    controls: ["server", "faults", "gateway", "storage", "seed", "findings", "state"],
    server: ["sts", "sas", "tcss", "faults", "gateway", "tls", "runtime", "wire"],
    sts: ["sas", "tcss", "gateway", "crypto", "wire"],
    sas: ["gateway", "findings", "state", "crypto", "wire"],
    tcss: ["gateway", "findings", "state", "crypto", "runtime", "wire"],
    faults: ["gateway", "state", "runtime", "wire"],
    gateway: ["state", "crypto", "runtime", "wire"],
    storage: ["seed", "state", "crypto", "runtime"],
    seed: ["findings", "state"],
    findings: ["state"],
    state: ["crypto", "runtime", "wire"],
    tls: [],
    crypto: ["runtime"],
    runtime: [],
    wire: [],
  },
};
