import htmx from "./htmx.js";

// Runs an enhancer for each element that matches, now and in every part that htmx brings in later.
export function each(selector, enhance) {
  htmx.onLoad((root) => {
    if (root.matches?.(selector)) enhance(root);
    root.querySelectorAll?.(selector).forEach(enhance);
  });
}
