/**
 * Every export of every published package is documented, and so is every member of an exported type; an option that can be
 * left out says what happens then (`@default`); a `@throws` names its error and says when. What is wrong is listed with file
 * and line.
 */
import { globSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

// The compiler that the repository checks with has no settled programming interface yet.
import ts from "typescript-5";

const PACKAGES = [
  "specs",
  "packages/types",
  "packages/validators",
  "packages/client",
  "packages/core",
  "packages/mock",
  "packages/recorder",
  "packages/import",
  "packages/store",
  "packages/fleet",
  "packages/ui",
];
const entries = PACKAGES.flatMap(entriesOf);
const program = ts.createProgram(entries, {
  ...ts.convertCompilerOptionsFromJson(
    { module: "nodenext", target: "es2023", lib: ["es2023"], types: ["node"], strict: true, skipLibCheck: true },
    resolve("packages/contract"),
  ).options,
  customConditions: ["@plimsoll/source"],
  allowImportingTsExtensions: true,
  noEmit: true,
});
const checker = program.getTypeChecker();
const problems = new Set<string>();
let checked = 0;

for (const entry of entries) {
  const file = program.getSourceFile(entry);
  const module = file && checker.getSymbolAtLocation(file);
  if (module === undefined) throw new Error(`${entry} exports nothing`);
  for (const symbol of checker.getExportsOfModule(module)) checkSymbol(symbol);
}

for (const problem of [...problems].toSorted()) console.error(problem);
console.log(
  `${checked} exports and members of ${entries.length} entry points, ${problems.size} without what they need`,
);
process.exitCode = problems.size === 0 ? 0 : 1;

/** The source files behind the entry points of a package for its users: not those for tests and for other packages of ours. */
function entriesOf(folder: string): readonly string[] {
  type Exports = Record<string, string | Record<string, string>>;
  const { exports = {}, publishConfig } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    exports?: Exports;
    publishConfig?: { exports?: Exports };
  };
  const published = publishConfig?.exports ?? exports;
  return (
    Object.entries(exports)
      .filter(([name]) => name in published)
      .map(([, target]) => (typeof target === "string" ? target : (target["@plimsoll/source"] ?? "")))
      .filter((target) => /^\.\/src\/(?!internal\/).*\.ts$/.test(target))
      // A pattern opens a file for each of its fillings.
      .flatMap((target) => globSync(target, { cwd: folder }))
      .map((target) => resolve(folder, target))
  );
}

function checkSymbol(symbol: ts.Symbol): void {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declarations = (target.declarations ?? []).filter(isOurs);
  const [first] = declarations;
  if (first === undefined || ts.isSourceFile(first)) return;
  checked += 1;
  if (!declarations.some((declaration) => textOf(declaration) !== ""))
    report(first, symbol.name, "has no documentation");
  for (const declaration of declarations) {
    checkThrows(declaration, symbol.name);
    for (const member of membersOf(declaration)) checkMember(member, symbol.name);
  }
}

/** Generated types take their texts from the specs, where the lint asks for them. */
function isOurs(declaration: ts.Declaration): boolean {
  const { fileName } = declaration.getSourceFile();
  return !fileName.includes("/node_modules/") && !fileName.includes("/generated/");
}

function membersOf(declaration: ts.Declaration): readonly ts.ClassElement[] | readonly ts.TypeElement[] {
  if (ts.isInterfaceDeclaration(declaration)) return declaration.members;
  if (ts.isClassDeclaration(declaration)) return declaration.members.filter(isPublic);
  if (ts.isTypeAliasDeclaration(declaration) && ts.isTypeLiteralNode(declaration.type)) return declaration.type.members;
  return [];
}

function isPublic(member: ts.ClassElement): boolean {
  const isNew = !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Override));
  return (
    isNew && !ts.isConstructorDeclaration(member) && !(member.name !== undefined && ts.isPrivateIdentifier(member.name))
  );
}

function checkMember(member: ts.ClassElement | ts.TypeElement, owner: string): void {
  const name = `${owner}.${member.name?.getText() ?? "()"}`;
  checked += 1;
  checkThrows(member, name);
  // `await using` and `for await` are known by the name of the member alone.
  if (member.name !== undefined && ts.isComputedPropertyName(member.name)) return;
  // The word by which the members of a union are told apart says all there is to say.
  const isMark = ts.isPropertySignature(member) && member.type !== undefined && ts.isLiteralTypeNode(member.type);
  if (textOf(member) === "" && !isMark) report(member, name, "has no documentation");
  const optional = ts.isPropertySignature(member) && member.questionToken !== undefined;
  if (optional && owner.endsWith("Options") && tagOf(member, "default") === undefined)
    report(member, name, "can be left out and does not say what happens then (@default)");
}

function checkThrows(node: ts.Node, name: string): void {
  for (const tag of ts.getJSDocTags(node)) {
    if (tag.tagName.text !== "throws") continue;
    if (!/^@throws (?:\{\w+\} when |what |the signal)/.test(tag.getText().replaceAll(/\s+/g, " ")))
      report(node, name, "has a @throws that is not `{Class} when …`");
  }
}

function tagOf(node: ts.Node, name: string): ts.JSDocTag | undefined {
  return ts.getJSDocTags(node).find((tag) => tag.tagName.text === name);
}

/** Text of the comment before a declaration; that of a constant stands before its statement. */
function textOf(node: ts.Node): string {
  const owner = ts.isVariableDeclaration(node) ? node.parent.parent : node;
  return ts
    .getJSDocCommentsAndTags(owner)
    .filter((doc) => ts.isJSDoc(doc))
    .map(({ comment }) => (typeof comment === "string" ? comment : (comment ?? []).map(({ text }) => text).join("")))
    .join("")
    .trim();
}

function report(node: ts.Node, name: string, problem: string): void {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  problems.add(`${relative(".", file.fileName)}:${line + 1}: ${name} ${problem}`);
}
