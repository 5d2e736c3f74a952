import { expect, test } from "vitest";
import { narrowPictures } from "./narrow-pictures.ts";

const image = (name: string): string => `<img alt="A report" src="/_astro/${name}.Dp6Vtn4e_1KX-H9.webp" width="1">`;

test("a picture with a form for narrow screens is exchanged there, and another stays", () => {
  const names = ["report.webp", "report-narrow.webp", "flow.webp"];
  expect(narrowPictures(image("report"), names)).toBe(
    `<picture><source media="(max-width: 50rem)" srcset="/guides/report-narrow.webp">${image("report")}</picture>`,
  );
  expect(narrowPictures(image("flow"), names)).toBe(image("flow"));
});
