// For the tests of the other packages of this repository; it is not published.
export * from "./call.js";
export * from "./sign.js";
export * from "./web-pages.js";
