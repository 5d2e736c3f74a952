import { expect, test } from "vitest";
import { serve } from "./serve.ts";

const site = new Map([
  ["index.html", "front"],
  ["api/index.html", "api"],
  ["assets/site.css", "a {}"],
]);

test("serves the files of the site with their types, folders by their index", async () => {
  await using server = await serve(() => site);
  const get = async (file: string) => {
    const response = await fetch(server.url + file);
    return [response.status, response.headers.get("content-type"), await response.text()];
  };
  expect(await get("")).toEqual([200, "text/html; charset=utf-8", "front"]);
  expect(await get("api/")).toEqual([200, "text/html; charset=utf-8", "api"]);
  expect(await get("assets/site.css?v=1")).toEqual([200, "text/css; charset=utf-8", "a {}"]);
  expect(await get("%E0%A4%A")).toEqual([404, "text/plain", "There is no %E0%A4%A\n"]);
  expect(await get("../package.json")).toEqual([404, "text/plain", "There is no package.json\n"]);
});

test("shows a new build at once", async () => {
  let now = site;
  await using server = await serve(() => now);
  now = new Map([["index.html", "new"]]);
  expect(await (await fetch(server.url)).text()).toBe("new");
});
