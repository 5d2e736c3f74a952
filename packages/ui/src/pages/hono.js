// The types of hono need those of a browser and do not pass the checks of this repository: hono.d.ts holds what is used of them.
export { getRequestListener } from "@hono/node-server";
export { Hono } from "hono";
export { getCookie, setCookie } from "hono/cookie";
