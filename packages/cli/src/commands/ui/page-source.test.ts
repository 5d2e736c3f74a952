import { type Store, openStore } from "@plimsoll/store";
import { createPages } from "@plimsoll/ui/pages";
import { expect, test } from "vitest";

import { newHistory } from "../../../test/history.js";
import { pageSource } from "./page-source.js";

test("the pages read whatever store is opened for them, one that stays open as well, and dispose of each reading", async () => {
  using history = await newHistory([
    { at: "2026-11-20T02:00:00Z", images: [{ name: "pay/api:1", findings: ["critical"] }] },
  ]);
  await using store = await openStore(history.path, { readOnly: true });
  const readings = { opened: 0, ended: 0 };
  const source = pageSource({
    io: { now: () => new Date("2026-11-21T12:00:00Z"), signal: new AbortController().signal },
    open: async () => {
      readings.opened++;
      return { store, [Symbol.asyncDispose]: async () => void readings.ended++ };
    },
    account: undefined,
    policy: undefined,
    program: "test",
  });
  const pages = createPages({
    source,
    token: "t",
    host: "localhost",
    explain: () => undefined,
    onBug: (error) => {
      throw error;
    },
  });
  const ask = (path: string, cookie = ""): Promise<Response> =>
    pages(new Request(`http://localhost:1${path}`, { headers: { host: "localhost:1", cookie } }));
  const cookie = ((await ask("/?token=t")).headers.get("set-cookie") ?? "").split(";")[0];
  for (const path of [
    "/",
    "/v/CVE-2026-1000",
    "/v/CVE-2026-1000?csv=places",
    "/accounts",
    "/exceptions",
    "/search?q=pay",
  ]) {
    const answer = await ask(path, cookie);
    expect([path, answer.status, (await answer.text()).length > 50]).toEqual([path, 200, true]);
  }
  expect(readings.opened).toBeGreaterThan(5);
  expect(readings.ended).toBe(readings.opened);
});

test("others who ask are answered between the steps of an overview", async () => {
  using history = await newHistory([
    { at: "2026-11-20T02:00:00Z", images: [{ name: "pay/api:1", findings: ["critical"] }] },
  ]);
  await using store = await openStore(history.path, { readOnly: true });
  const steps: string[] = [];
  const source = pageSource({
    io: { now: () => new Date("2026-11-21T12:00:00Z"), signal: new AbortController().signal },
    open: async () => ({ store: watched(store, steps), [Symbol.asyncDispose]: async () => undefined }),
    account: undefined,
    policy: undefined,
    program: "test",
  });
  let isDone = false;
  const turn = (): void => {
    steps.push("others");
    if (!isDone) setImmediate(turn);
  };
  setImmediate(turn);
  await source.overview(["shop"]);
  isDone = true;
  const heavy = ["topUpgrades", "worstImages", "byRepository"];
  const places = heavy.map((name) => steps.indexOf(name));
  expect(places.every((place) => place >= 0)).toBe(true);
  for (const [index, place] of places.entries())
    expect(steps.slice(place, places[index + 1] ?? steps.length)).toContain("others");
});

/** A store that notes the names of what it is asked. */
function watched(store: Store, steps: string[]): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function") return member;
      return (...given: unknown[]): unknown => {
        steps.push(String(name));
        return Reflect.apply(member, target, given);
      };
    },
  });
}
