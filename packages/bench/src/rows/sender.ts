/** A program that sends requests that were signed before, one after the other, and parses the answers. The least that a command does. */
export const sender: string = `const { Agent, request } = require("node:http");
const agent = new Agent({ keepAlive: true });
const { url, requests } = JSON.parse(process.env.CALLS);
const send = ({ headers, body }) =>
  new Promise((resolve, reject) => {
    const outgoing = request(url, { agent, method: "POST", headers }, (incoming) => {
      const chunks = [];
      incoming.on("data", (chunk) => chunks.push(chunk));
      incoming.on("end", () => resolve(JSON.parse(Buffer.concat(chunks)).Response.List.length));
    });
    outgoing.on("error", reject).end(body);
  });
(async () => {
  let rows = 0;
  for (const one of requests) rows += await send(one);
  process.stdout.write(JSON.stringify({ rows }));
  agent.destroy();
})();
`;
