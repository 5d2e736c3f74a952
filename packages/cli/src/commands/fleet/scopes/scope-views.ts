import type { FleetScope } from "@plimsoll/fleet";

import type { View } from "../../../output/view.js";

/** A scope and what an import did with it. */
export interface ImportedScope {
  readonly scope: string;
  readonly change: "added" | "changed" | "unchanged";
}

/** Columns of an import. */
export const importView: View<ImportedScope> = [
  { title: "Scope", value: ({ scope }) => scope, rank: 0 },
  {
    title: "Change",
    value: ({ change }) => change,
    tone: ({ change }) => (change === "unchanged" ? undefined : "good"),
    rank: 0,
  },
];

/** Columns of scopes. Those of the CSV are those that an import takes. */
export const scopeView: View<FleetScope> = [
  { title: "Alias", value: ({ alias }) => alias, rank: 0 },
  { title: "Cloud", value: ({ cloud }) => cloud, rank: 1 },
  { title: "Account", value: ({ account }) => account, rank: 1 },
  { title: "Region", value: ({ region }) => region, rank: 3 },
  { title: "Credentials", value: ({ credentials }) => credentials, rank: 3 },
  { title: "Start", value: ({ window }) => window?.start, rank: 2 },
  { title: "Minutes", value: ({ window }) => window?.minutes, align: "right", rank: 4 },
  { title: "Time zone", value: ({ window }) => window?.timeZone, rank: 4 },
  { title: "Enabled", value: ({ enabled }) => enabled, rank: 3 },
];
