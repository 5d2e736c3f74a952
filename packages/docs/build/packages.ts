import client from "../../client/package.json" with { type: "json" };
import core from "../../core/package.json" with { type: "json" };
import mock from "../../mock/package.json" with { type: "json" };
import store from "../../store/package.json" with { type: "json" };
import ui from "../../ui/package.json" with { type: "json" };

/** A package whose exports have a reference. */
export interface DocumentedPackage {
  readonly name: string;
  readonly description: string;
  /** Path in the site of its reference. */
  readonly href: string;
}

/** Folders of the packages whose exports have a reference. */
export const documented = ["client", "core", "mock", "store", "ui"] as const;

/** The packages whose exports have a reference. */
export const documentedPackages: readonly DocumentedPackage[] = [client, core, mock, store, ui].map(
  ({ name, description }) => ({
    name,
    description,
    href: `/reference/packages/modules/${name.replaceAll(/[@/]/g, "_")}.html`,
  }),
);
