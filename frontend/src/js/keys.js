import { each } from "./ready.js";

const storedSwitch = "kenniskompas.keys";

// A person can turn the keys off: single letters get in the way of speech input.
each("[data-keys-switch]", (button) => {
  const show = () => button.setAttribute("aria-pressed", String(keysAreOn()));
  button.hidden = false;
  button.addEventListener("click", () => {
    localStorage.setItem(storedSwitch, keysAreOn() ? "off" : "on");
    show();
  });
  show();
});

export function keysAreOn() {
  return localStorage.getItem(storedSwitch) !== "off";
}

export function isTyping(element) {
  return element.matches?.("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]");
}

// A slash goes to the search box of the page.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !keysAreOn() || isTyping(event.target)) return;
  const box = document.querySelector("input[data-search]");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
