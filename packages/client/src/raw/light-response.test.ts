import { expect, test } from "vitest";

import { LightResponse } from "./light-response.js";
import { Answer } from "../transport/answer.js";

const text = '{"größe":1}';
const response = (): LightResponse =>
  new LightResponse("https://tcss.test/A", new Answer({ status: 200, headers: { "x-own": "1" }, text }));

test("has what a standard response has", async () => {
  const standard = new Response(text, { headers: { "x-own": "1" } });
  const light = response();
  expect({ ok: light.ok, status: light.status, type: light.type, redirected: light.redirected }).toEqual({
    ok: standard.ok,
    status: standard.status,
    type: standard.type,
    redirected: standard.redirected,
  });
  expect(light.headers.get("x-own")).toBe("1");
  expect(await light.text()).toBe(text);
  expect(await light.json()).toEqual({ größe: 1 });
  expect(await light.clone().json()).toEqual({ größe: 1 });
});

test("every form of the body holds the same bytes", async () => {
  const bytes = new TextEncoder().encode(text);
  expect(await response().bytes()).toEqual(bytes);
  expect(new Uint8Array(await response().arrayBuffer())).toEqual(bytes);
  expect(await (await response().blob()).bytes()).toEqual(bytes);
  const light = response();
  expect(light.bodyUsed).toBe(false);
  expect(await new Response(light.body).text()).toBe(text);
  expect(light.bodyUsed).toBe(true);
  await expect(response().formData()).rejects.toThrow(TypeError);
});

test("parses nothing twice and announces a length, so that openapi-fetch does not either", async () => {
  const light = response();
  expect(await light.json()).toBe(await light.json());
  expect(light.headers.get("content-length")).toBe(String(text.length));
});

test("a body that is not JSON is a SyntaxError, as of a standard response", async () => {
  const light = new LightResponse("https://tcss.test/A", new Answer({ status: 200, headers: {}, text: "<html>" }));
  await expect(light.json()).rejects.toThrow(SyntaxError);
});
