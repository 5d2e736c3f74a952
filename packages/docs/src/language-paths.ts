/** Gives the switch of languages paths of the host. Those of the page begin at the page, and the switch sets the path of the address. */
export function wholeLanguagePaths(): void {
  for (const option of document.querySelectorAll<HTMLOptionElement>("starlight-lang-select option"))
    option.value = new URL(option.value, location.href).pathname;
}
