import { type Store, StoreError } from "../src/index.js";
import { all } from "./temporary.js";
import { identityOf } from "./world.js";

/** Everything that a store says, by the name of the question. */
export async function readingsOf(store: Store): Promise<Readonly<Record<string, unknown>>> {
  const said: Record<string, unknown> = {};
  const ask = async (name: string, question: () => Promise<unknown>): Promise<void> => {
    try {
      said[name] = await question();
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      said[name] = error.message.replace(store.path, "");
    }
  };
  await ask("scopes", () => store.scopes());
  await ask("runs", () => store.runs());
  await ask("no scope", () => store.runs({ scope: [] }));
  await ask("images", () => all(store.images()));
  await ask("findings", () => all(store.findings()));
  await ask("parts", () => all(store.parts()));
  await ask("trend", () => store.trend({ days: 10_000 }));
  await ask("upgrades", () => store.topUpgrades(10));
  await ask("worst", () => store.worstImages(10));
  await ask("worst of none", () => store.worstImages(10, { scope: [] }));
  await ask("repositories", () => store.byRepository());
  await ask("search", () => store.findImages("REPO", 10));
  await ask("search by ID", () => store.findImages("0002", 10));
  for (const id of ["VULNERABILITY-0", "vulnerability-1", "MALWARE-2", "none"]) {
    await ask(`where is ${id}`, () => all(store.whereIs(id)));
    await ask(`spread of ${id}`, () => store.spread(id));
  }
  for (const identity of [0, 1, 2])
    await ask(`image ${identity}`, () => store.image("one", identityOf({ identity } as never)));
  await ask("text", () => store.text("tencent", "VULNERABILITY-0"));
  const runs = (await store.runs()).map(({ run }) => run);
  for (const run of [...runs, 999, -1, 1e12, 0.5]) {
    await ask(`as of ${run}`, async () => {
      const past = await store.asOf(run);
      return { ...past, images: await all(past.images()), findings: await all(past.findings()) };
    });
    for (const from of runs.filter((other) => other < run))
      await ask(`diff of ${from} and ${run}`, async () => {
        const diff = await store.diff(from, run);
        return {
          counts: diff,
          repositories: await diff.repositories(),
          opened: await all(diff.openedFindings()),
          closed: await all(diff.closedFindings()),
        };
      });
  }
  return JSON.parse(JSON.stringify(said, (_key, value: unknown) => (value === undefined ? null : value)));
}
