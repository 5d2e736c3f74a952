/**
 * Says if sending a request again can help after an error: `never`; `reads`, only if the action changes nothing, since
 * the service may have acted; `any`, because the service surely did not act.
 */
export type Retry = "any" | "never" | "reads";

/** Pagination of a list. Each member except the numbers is the name of a field. */
export interface PaginationRecord {
  /** Pages are addressed by the number of items before them. */
  readonly style: "offset";
  /** Request field with the size of a page. */
  readonly limit: string;
  /** Request field with the number of items to skip. */
  readonly offset: string;
  /** Response field with the items of the page. */
  readonly items: string;
  /** Response field with the number of items of all pages. */
  readonly total: string;
  /** Size of a page if the request does not say. Absent: it then holds all items. */
  readonly defaultLimit?: number;
  /** Largest size of a page. */
  readonly maxLimit: number;
  /** Item field by which an item is recognized. Several, where only their values together tell items apart. Absent: items are texts, each known by itself. */
  readonly identity?: string | readonly string[];
  /** True if that one field is a number. @default it is a text */
  readonly numericIdentity?: true;
}

/** Facts about one action for the client, the CLI and the mock, taken from the extensions of the spec. */
export interface OperationRecord<
  Service extends "sas" | "tcss" = "sas" | "tcss",
  Action extends string = string,
  Effect extends "read" | "write" = "read" | "write",
> {
  /** Service the action belongs to. */
  readonly service: Service;
  /** The vendor's name of the action. */
  readonly action: Action;
  /** Version of the API. */
  readonly version: string;
  /** `write` if the action changes or spends something. */
  readonly effect: Effect;
  /** Where the parameters travel. */
  readonly paramsIn: "body" | "query";
  /** Requests that the service takes in a number of seconds. */
  readonly rateLimit: { readonly requests: number; readonly perSeconds: number };
  /**
   * Permission that a policy must allow. Call `permissionOf`, which applies the default.
   *
   * @default the prefix of the service, a colon and the name of the action
   */
  readonly permission?: string;
  /** Present if the action answers in pages. */
  readonly pagination?: PaginationRecord;
  /**
   * The action's own error codes after which a retry can help. A code that is not listed counts as the one before its last
   * dot, here and then among those of the service; a code that is nowhere listed, as `never`.
   */
  readonly retries: Readonly<Record<string, Retry>>;
}

/** The record of an action that answers in pages, with the names of the fields that its pages are made of. */
export interface ListRecord<
  Service extends "sas" | "tcss" = "sas" | "tcss",
  Action extends string = string,
  Effect extends "read" | "write" = "read" | "write",
  Items extends string = string,
  Limit extends string = string,
  Offset extends string = string,
> extends OperationRecord<Service, Action, Effect> {
  /** Pagination, with the names of its fields as literal types. */
  readonly pagination: PaginationRecord & {
    /** Response field with the items of the page. */
    readonly items: Items;
    /** Request field with the size of a page. */
    readonly limit: Limit;
    /** Request field with the number of items to skip. */
    readonly offset: Offset;
  };
}

/** Facts that hold for every action of a service. */
export interface ServiceRecord {
  /** Name of the wire protocol. */
  readonly protocol: "alibaba-acs3" | "tencent-tc3";
  /** Name of the service in signatures. */
  readonly service: string;
  /** Version of the API. */
  readonly version: string;
  /** Origins of the service, the one outside mainland China first. */
  readonly endpoints: readonly string[];
  /** Text before the colon in the names of permissions: `tcss`, `yundun-sas`. */
  readonly permissionPrefix: string;
  /** Error codes of any action after which a retry can help. */
  readonly retries: Readonly<Record<string, Retry>>;
}
