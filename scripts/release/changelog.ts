import changelog from "@changesets/cli/changelog";

type LineOf = typeof changelog.getDependencyReleaseLine;

/** One line for all changesets that moved a dependency: the library writes as many equal lines as there are changesets. */
const getDependencyReleaseLine: LineOf = async (changesets, dependencies, options) => {
  const [first] = changesets;
  return first === undefined ? "" : changelog.getDependencyReleaseLine([first], dependencies, options);
};

// The library asks for a default export.
// oxlint-disable-next-line import/no-default-export
export default { ...changelog, getDependencyReleaseLine };
