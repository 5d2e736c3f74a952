import type { ScopeRow } from "@plimsoll/fleet";
import type { Scope } from "@plimsoll/store";

/**
 * Gives rows the number and region under which the store knows their account already, such as after a copy from a file. The alias
 * says which it is, since a file of accounts has no numbers.
 */
export function nameAsStored(rows: readonly ScopeRow[], scopes: readonly Scope[]): readonly ScopeRow[] {
  const known = new Map(scopes.map((scope) => [scope.alias, scope]));
  return rows.map((row) => {
    const scope = known.get(row.alias);
    // A number that was given is kept: an alias that is another account's is refused by the fleet.
    if (scope?.cloud !== row.cloud || row.account !== row.alias) return row;
    return { ...row, account: scope.account, region: scope.region };
  });
}
