/** Opens a store for writing and says the code of the error. A test starts it as another user. */
import { StoreError, openStore } from "../src/index.js";

try {
  const store = await openStore(process.argv[2] ?? "");
  await store[Symbol.asyncDispose]();
  process.stdout.write("opened");
} catch (error) {
  process.stdout.write(error instanceof StoreError ? error.message : String(error));
}
