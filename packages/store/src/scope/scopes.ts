import { type Cloud, findSecret, secretMessage } from "@plimsoll/core";
import type { Selectable } from "kysely";

import { StoreError } from "../errors/store-error.js";
import type { Db, Tables } from "../schema/tables.js";

/** An account at one region of a cloud, which is read as a unit. */
export interface ScopeInput {
  /** The cloud. */
  readonly cloud: Cloud;
  /** Account, as its cloud or its owner names it. */
  readonly account: string;
  /** Region; absent where calls name none. */
  readonly region?: string | undefined;
  /** Name for people and for the option `scope`, unique in the store. */
  readonly alias: string;
  /** Where the key is found, `profile:audit` or `env:TENCENT`; never the key. @default none */
  readonly credentials?: string | undefined;
}

/** A scope of a store. */
export interface Scope extends ScopeInput {
  /** Number of the scope in its store. */
  readonly id: number;
}

/**
 * Records a scope, or its changed alias and reference.
 *
 * @throws {StoreError} when the reference looks like a secret (`SecretReference`), or another scope has the alias (`AliasInUse`).
 */
export async function upsertScope(db: Db, input: ScopeInput): Promise<Scope> {
  const { cloud, account, region = "", alias, credentials } = input;
  const secret = findSecret(credentials ?? "");
  if (secret !== undefined)
    throw new StoreError("SecretReference", `the credentials of ${alias}: ${secretMessage(secret.kind)}.`);
  const place = { cloud, account, region };
  await refuseTaken(db, alias, place);
  const values = { alias, credentials: credentials ?? null };
  const update = () =>
    db
      .updateTable("scope")
      .set(values)
      .where("cloud", "=", cloud)
      .where("account", "=", account)
      .where("region", "=", region)
      .returning("id")
      .executeTakeFirst();
  const insert = () =>
    db
      .insertInto("scope")
      .values({ ...place, ...values })
      // The alias as well: another process may be writing the same scope.
      .onConflict((conflict) => conflict.doNothing())
      .returning("id")
      .executeTakeFirst();
  const row = (await update()) ?? (await insert()) ?? (await update());
  if (row !== undefined) return { ...input, id: row.id };
  await refuseTaken(db, alias, place);
  throw new Error(`the scope ${alias} was neither written nor there`);
}

async function refuseTaken(
  db: Db,
  alias: string,
  { cloud, account, region }: { readonly cloud: Cloud; readonly account: string; readonly region: string },
): Promise<void> {
  const other = await db.selectFrom("scope").selectAll().where("alias", "=", alias).executeTakeFirst();
  if (other === undefined || (other.cloud === cloud && other.account === account && other.region === region)) return;
  throw new StoreError(
    "AliasInUse",
    `${JSON.stringify(alias)} is the account ${other.account} of ${other.cloud} in this store. Give this account another alias.`,
  );
}

/**
 * The scopes of a store, by number.
 *
 * @param wanted - Alias of the only one wanted, or those of several. @default all
 * @throws {StoreError} when none has the alias (`UnknownScope`).
 */
export async function listScopes(db: Db, wanted?: string | readonly string[]): Promise<readonly Scope[]> {
  const all = db.selectFrom("scope").selectAll().orderBy("id");
  const aliases = typeof wanted === "string" ? [wanted] : wanted;
  const rows = await (aliases === undefined ? all : all.where("alias", "in", [...aliases])).execute();
  const alias = aliases?.find((name) => rows.every((row) => row.alias !== name));
  if (alias !== undefined)
    throw new StoreError(
      "UnknownScope",
      `the store has no scope ${JSON.stringify(alias)}. See scopes() for those it has.`,
    );
  return rows.map(toScope);
}

/**
 * The scopes of some numbers, by number. A number that no scope has is left out.
 *
 * @param ids - The numbers.
 */
export async function scopesOf(db: Db, ids: readonly number[]): Promise<readonly Scope[]> {
  const rows = await db
    .selectFrom("scope")
    .selectAll()
    .where("id", "in", [...ids])
    .orderBy("id")
    .execute();
  return rows.map(toScope);
}

function toScope({ id, cloud, account, region, alias, credentials }: Selectable<Tables["scope"]>): Scope {
  return {
    id,
    cloud: cloud as Cloud, // written by upsertScope
    account,
    ...(region !== "" && { region }),
    alias,
    ...(credentials !== null && { credentials }),
  };
}
