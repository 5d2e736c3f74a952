import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A proxy in a process of its own. */
export interface ProxyProcess extends AsyncDisposable {
  /** Address. */
  readonly url: string;
  /** Request line as it came, such as `POST http://sts.test/` or `CONNECT sts.test:443`. */
  readonly asked: readonly string[];
}

/** Passes everything on to one port of this machine, whatever host was asked for, as a proxy of a test must. */
const program = `
const { createServer, request } = require("node:http");
const { connect } = require("node:net");
const port = Number(process.argv[1]);
const note = (line) => process.stdout.write("asked " + line + "\\n");
const server = createServer((incoming, response) => {
  note(incoming.method + " " + incoming.url.split("?")[0]);
  const { pathname, search } = new URL(incoming.url);
  const { method, headers } = incoming;
  const outgoing = request({ host: "127.0.0.1", port, method, headers, path: pathname + search }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  incoming.pipe(outgoing);
});
server.on("connect", (incoming, socket) => {
  note("CONNECT " + incoming.url);
  const through = connect(port, "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 OK\\r\\n\\r\\n");
    through.pipe(socket).pipe(through);
  });
  through.on("error", () => socket.destroy());
  socket.on("error", () => through.destroy());
});
server.listen(0, "127.0.0.1", () => process.stdout.write("port " + server.address().port + "\\n"));
`;

/** Starts a proxy in front of a server on loopback. */
export async function startProxyProcess(target: string): Promise<ProxyProcess> {
  const child = spawn(process.execPath, ["-e", program, new URL(target).port], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const asked: string[] = [];
  const port = await new Promise<string>((resolve, reject) => {
    child.once("exit", () => reject(new Error("the proxy ended")));
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      for (const line of text.split("\n")) {
        const [word, rest = ""] = line.split(/ (.*)/);
        if (word === "asked") asked.push(rest);
        if (word === "port") resolve(rest);
      }
    });
  });
  return { asked, url: `http://127.0.0.1:${port}`, [Symbol.asyncDispose]: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill();
  await ended;
}
