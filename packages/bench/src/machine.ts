import { cpus, loadavg } from "node:os";

/** Where the figures come from. */
export interface Machine {
  readonly cores: number;
  readonly model: string;
  readonly platform: string;
  readonly node: string;
  /** Processes that wanted a core in the last minute, before the first measurement. */
  readonly load: number;
}

/** Describes this machine. */
export function thisMachine(): Machine {
  const cores = cpus();
  return {
    cores: cores.length,
    model: cores[0]?.model.trim() ?? "unknown processor",
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    load: loadavg()[0] ?? 0,
  };
}

/** The first lines of the output. */
export function describe({ cores, model, platform, node, load }: Machine): string {
  const busy = load > 1 ? "\nOther work is running here: the figures are noisy, the ratios less so." : "";
  return `${cores} cores (${model}), ${platform}, Node ${node}, load ${load.toFixed(2)}${busy}`;
}
