/** Puts a button into the page of an operation that opens a console. What the console needs is loaded when it is pressed. */
export function addTryIt(): void {
  const place = document.querySelector<HTMLElement>("[data-try]");
  if (place === null) return;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = place.dataset["label"] ?? "";
  button.ariaExpanded = "false";
  button.addEventListener("click", () => {
    const isOpen = button.ariaExpanded === "true";
    button.ariaExpanded = String(!isOpen);
    const opened = place.querySelector("section");
    if (opened !== null) opened.hidden = isOpen;
    else void import("./console.ts").then(({ openConsole }) => openConsole(place));
  });
  place.append(button);
}
