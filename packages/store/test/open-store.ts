/** Opens a store, for reading only after a second argument `read`, and says the code of the error. A test starts it as another user. */
import { StoreError, openStore } from "../src/index.js";

try {
  const store = await openStore(process.argv[2] ?? "", { readOnly: process.argv[3] === "read" });
  await store[Symbol.asyncDispose]();
  process.stdout.write("opened");
} catch (error) {
  process.stdout.write(error instanceof StoreError ? error.message : String(error));
}
