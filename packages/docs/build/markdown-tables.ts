import { defineHastPlugin } from "satteri";

/** Lets the keyboard reach a table: it scrolls by itself where it is wider than the screen. */
export const markdownTables = defineHastPlugin({
  name: "markdown-tables",
  element: {
    filter: ["table"],
    visit: (node, context) => context.setProperty(node, "tabIndex", 0),
  },
});
