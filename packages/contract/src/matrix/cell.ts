import type { Service } from "@plimsoll/types";

/** Servers that answer the clients. */
export const SERVERS = ["Prism", "mock", "mock behind Prism"] as const;

/** Name of a server in the matrix. */
export type ServerName = (typeof SERVERS)[number];

/** One field of the matrix: this client called this action at this server. */
export interface Cell {
  readonly client: string;
  readonly server: ServerName;
  readonly service: Service;
  readonly action: string;
}

declare module "vitest" {
  interface TaskMeta {
    /** Fields of the matrix that a test stands for. */
    readonly cells?: readonly Cell[];
  }
}
