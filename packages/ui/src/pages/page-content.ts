import type { Html } from "../html/html.js";
import type { PageTable } from "./page-table.js";

/** One page: parts in their order. */
export interface PageContent {
  /** Heading and title. */
  readonly title: string;
  /** Page of the menu that it belongs to. */
  readonly menu?: MenuId;
  /** Status of the answer. @default 200 */
  readonly status?: 200 | 404;
  /** Line above the heading. */
  readonly kicker?: Html | string;
  /** Text and tables. */
  readonly parts: readonly (Html | PageTable)[];
}

/** Pages of the menu. */
export const MENU = ["overview", "accounts", "exceptions"] as const;

/** A page of the menu. */
export type MenuId = (typeof MENU)[number];
