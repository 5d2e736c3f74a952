import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { onTestFinished } from "vitest";

import { createMock } from "../src/mock/create-mock.js";
import { DataFileError } from "../src/storage/data-file-error.js";

/** Path of a data file that does not exist, in a folder that the end of the test removes. */
export function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "plimsoll-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "mock.db");
}

/** The error of opening a file. */
export function refusalOf(data: string): DataFileError {
  try {
    createMock({ images: 10, data });
  } catch (error) {
    if (error instanceof DataFileError) return error;
    throw error;
  }
  throw new Error(`${data} was opened`);
}
