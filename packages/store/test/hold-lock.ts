/** Takes the write lock of a store, says so, and keeps it until it is ended. A test starts it as a process. */
import { DatabaseSync } from "node:sqlite";

const database = new DatabaseSync(process.argv[2] ?? "");
database.exec("begin immediate");
process.stdout.write("held\n");
setInterval(() => database.isOpen, 60_000);
