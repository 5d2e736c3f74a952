import type { Command as CompletedCommand, RootCommand } from "@bomb.sh/tab";

import { FIRST_POLICY } from "../commands/gate/first-policy.js";
import type { Io } from "../io.js";
import { matchesPattern } from "../match-pattern.js";

/** A value that fits where the cursor is. */
interface Value {
  readonly value: string;
  readonly description: string;
}

/** Values of what is known on this machine without a call. */
export interface KnownValues {
  readonly images: readonly Value[];
  readonly tasks: readonly Value[];
  readonly rules: readonly Value[];
}

/** Commands whose arguments name images. */
const IMAGE_ARGUMENTS = ["scan start", "scan status", "scan stop", "images show", "gate explain"] as const;
/** Commands whose option `--image` names images. */
const IMAGE_OPTIONS = ["gate", "findings list", "findings summary"] as const;
/** Largest policy whose rules are offered, in bytes. */
const MAX_POLICY_BYTES = 1024 * 1024;

/**
 * Finds the values that a command line which is being typed may need: names of the images that were listed last, tasks of scans that
 * were started here, rules of the policy that it is about. Only files of this machine are read, and only those that are needed.
 *
 * @param words - The words so far; the last one is being typed.
 */
export async function knownValues(words: readonly string[], io: Io): Promise<KnownValues> {
  const none: KnownValues = { images: [], tasks: [], rules: [] };
  if (words[0] !== "complete") return none;
  try {
    return {
      images:
        IMAGE_ARGUMENTS.some((name) => words.includes(name.split(" ")[0] ?? "")) || words.includes("findings")
          ? await imagesFor(words, io)
          : [],
      tasks: isTyped("--task", words) ? await tasks(io) : [],
      rules: words.includes("explain") ? await rulesOf(optionIn(words, "--policy") ?? FIRST_POLICY, io) : [],
    };
  } catch {
    // Completion must not print errors into a prompt.
    return none;
  }
}

function isTyped(option: string, words: readonly string[]): boolean {
  return words.at(-2) === option || words.at(-1)?.startsWith(`${option}=`) === true;
}

function optionIn(words: readonly string[], option: string): string | undefined {
  const joined = words.find((word) => word.startsWith(`${option}=`))?.slice(option.length + 1);
  const index = words.indexOf(option);
  return joined ?? (index === -1 ? undefined : words[index + 1]);
}

/** Names of images, of the accounts that the line selects, each once. */
async function imagesFor(words: readonly string[], io: Io): Promise<readonly Value[]> {
  const { namesIn } = await import("./image-names.js");
  const selected = optionIn(words, "--account") ?? io.env["PLIMSOLL_ACCOUNT"];
  const patterns = selected?.split(",").filter((text) => text !== "");
  const accounts = new Map<string, string[]>();
  for (const { name, account } of await namesIn(io.env)) {
    if (patterns !== undefined && patterns.length > 0 && !patterns.some((each) => matchesPattern(account, each)))
      continue;
    const known = accounts.get(name);
    if (known === undefined) accounts.set(name, [account]);
    else if (!known.includes(account)) known.push(account);
  }
  return [...accounts].map(([value, all]) => ({ value, description: all.slice(0, 3).join(", ") }));
}

async function tasks(io: Io): Promise<readonly Value[]> {
  const { startedTasks } = await import("./scan-tasks.js");
  return (await startedTasks(io.env)).map(({ task, description }) => ({ value: task, description }));
}

/** The rules of a policy, also of one that has faults elsewhere. */
async function rulesOf(policy: string, io: Io): Promise<readonly Value[]> {
  const { stat } = await import("node:fs/promises");
  const path = await import("node:path");
  const file = path.resolve(io.cwd?.() ?? ".", policy);
  const stats = await stat(file);
  if (!stats.isFile() || stats.size > MAX_POLICY_BYTES) return [];
  const { readText } = await import("../read-data.js");
  const { parseConfig } = await import("../config/parse-config.js");
  const parsed = parseConfig(await readText("--policy", file, io.signal), { needs: "version: 1 and rules" });
  const { rules }: { readonly rules?: unknown } = "problems" in parsed ? {} : Object(parsed.data);
  if (!Array.isArray(rules)) return [];
  return rules.flatMap((rule: unknown): readonly Value[] => {
    const { id, description = "" } = Object(rule) as { readonly id?: unknown; readonly description?: unknown }; // only looked at
    return typeof id === "string" ? [{ value: id, description: String(description) }] : [];
  });
}

/** Lets commands complete what is known: images, tasks and rules. */
export function completeValues(root: RootCommand, { images, tasks: started, rules }: KnownValues): void {
  const offer =
    (values: readonly Value[]) =>
    (complete: (value: string, description: string) => void): void => {
      for (const { value, description } of values) complete(oneLine(value), oneLine(description));
    };
  for (const name of IMAGE_ARGUMENTS) argumentOf(root.commands.get(name), "image", offer(images));
  argumentOf(root.commands.get("gate explain"), "rule", offer(rules));
  for (const name of IMAGE_OPTIONS) optionOf(root.commands.get(name), "image", offer(images));
  for (const name of ["scan status", "scan stop"]) optionOf(root.commands.get(name), "task", offer(started));
}

/** Shells read a value and its description on one line, with a tab between them. */
function oneLine(text: string): string {
  // oxlint-disable-next-line no-control-regex -- what a service or a file names must not end the line or move the cursor
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f]/g, "");
}

type Handler = (complete: (value: string, description: string) => void) => void;

function argumentOf(command: CompletedCommand | undefined, name: string, handler: Handler): void {
  const known = command?.arguments.get(name);
  if (known !== undefined) known.handler = handler;
}

function optionOf(command: CompletedCommand | undefined, name: string, handler: Handler): void {
  const known = command?.options.get(name);
  if (known !== undefined) known.handler = handler;
}
