/** The sign of the project, also as the icon of a page. */
export const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke="#2f83bd" stroke-width="3" aria-hidden="true"><circle cx="16" cy="16" r="9.5"/><path d="M1 16h30"/></svg>`;
