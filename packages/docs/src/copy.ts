/** Puts a button on every block of source code that copies it. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll("pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "");
      button.textContent = "Copied";
      button.addEventListener("blur", () => (button.textContent = "Copy"), { once: true });
    };
    button.addEventListener("click", () => void copy());
    const frame = document.createElement("div");
    frame.className = "code";
    block.replaceWith(frame);
    frame.append(block, button);
  }
}
