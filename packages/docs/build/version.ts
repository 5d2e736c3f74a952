import { readFileSync } from "node:fs";

/** Version of all packages until the first release. */
const NEVER_RELEASED = "0.0.0";

/** Version of the packages that the pages describe. All have the same, and the command is one of them. */
export function readVersion(): string {
  const manifest = readFileSync(new URL("../../cli/package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version; // npm's format
}

/** A sentence about the version that a page describes. */
export function versionInWords(version: string, language: "en" | "zh"): string {
  if (version === NEVER_RELEASED)
    return language === "zh"
      ? "本页内容对应尚未发布的版本。"
      : "These pages describe the state before the first release.";
  return language === "zh" ? `本页内容对应 Plimsoll ${version}。` : `These pages describe Plimsoll ${version}.`;
}
