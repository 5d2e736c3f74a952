const WORDS = { en: { copy: "Copy", copied: "Copied" }, "zh-CN": { copy: "复制", copied: "已复制" } } as const;

/** Puts a button on every block of source code that copies it. */
export function addCopyButtons(): void {
  const words = WORDS[document.documentElement.lang === "zh-CN" ? "zh-CN" : "en"];
  for (const block of document.querySelectorAll("pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words.copy;
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(block.querySelector("code")?.textContent ?? "");
      button.textContent = words.copied;
      button.addEventListener("blur", () => (button.textContent = words.copy), { once: true });
    };
    button.addEventListener("click", () => void copy());
    const frame = document.createElement("div");
    frame.className = "code";
    block.replaceWith(frame);
    frame.append(block, button);
  }
}
