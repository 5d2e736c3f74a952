/** Opens a data file and says why that is refused. A test starts it as a user who may not open it. */
import { createMock } from "../src/mock/create-mock.js";
import { DataFileError } from "../src/storage/data-file-error.js";

const [data = ""] = process.argv.slice(2);
try {
  await createMock({ images: 10, data }).close();
  process.stdout.write("opened\n");
} catch (error) {
  process.stdout.write(`${error instanceof DataFileError ? error.code : String(error)}\n`);
}
