import { isTyping, keysAreOn } from "./keys.js";
import { each } from "./ready.js";

// Keys for the review of proposals. They only press what stands on the page, so nothing here is needed to do the work.

each("[data-review]", (review) => {
  const lines = review.querySelector(".kk-review__lines");
  const source = review.querySelector(".kk-review__source");
  const status = document.querySelector("[data-review-status]");
  let current = null;
  let lastDecided = null;

  const proposals = () => [...review.querySelectorAll("[data-proposal]")];
  const sideBySide = () => source && source.offsetParent !== null;

  function showPassage(proposal) {
    if (!sideBySide()) return;
    source.querySelectorAll("[aria-current]").forEach((mark) => mark.removeAttribute("aria-current"));
    const marks = source.querySelectorAll(`[data-passage="${CSS.escape(proposal.dataset.proposal)}"]`);
    marks.forEach((mark) => mark.setAttribute("aria-current", "true"));
    if (marks[0]) bringInto(source, marks[0], proposal.getBoundingClientRect().top - lines.getBoundingClientRect().top);
  }

  function makeCurrent(proposal, { focus = true } = {}) {
    if (!proposal) return;
    proposals().forEach((other) => other.removeAttribute("aria-current"));
    proposal.setAttribute("aria-current", "true");
    current = proposal.id;
    if (focus) proposal.focus({ preventScroll: true });
    if (focus) proposal.scrollIntoView({ block: "nearest" });
    showPassage(proposal);
  }

  function step(by) {
    const all = proposals();
    const at = all.findIndex((proposal) => proposal.id === current);
    makeCurrent(all[Math.min(Math.max(at + by, 0), all.length - 1)]);
  }

  function press(key) {
    const proposal = current && document.getElementById(current);
    const target = proposal?.querySelector(`[data-key="${key}"]`) ?? review.querySelector(`:scope > [data-key="${key}"], .kk-review__bar [data-key="${key}"]`);
    target?.click();
    return Boolean(target);
  }

  function onKey(event) {
    if (!review.isConnected) return document.removeEventListener("keydown", onKey);
    if (event.ctrlKey || event.metaKey || event.altKey || !keysAreOn() || isTyping(event.target)) return;
    const moves = { j: 1, k: -1 };
    if (event.key in moves) step(moves[event.key]);
    else if (!["a", "e", "x", "A"].includes(event.key) || !press(event.key)) return;
    event.preventDefault();
  }

  document.addEventListener("keydown", onKey);
  review.addEventListener("focusin", (event) => {
    const proposal = event.target.closest("[data-proposal]");
    if (proposal && proposal.id !== current) makeCurrent(proposal, { focus: false });
  });
  review.addEventListener("submit", (event) => (lastDecided = event.target.closest("[data-proposal]")?.id));
  review.addEventListener("htmx:afterSettle", () => {
    const decided = lastDecided && document.getElementById(lastDecided);
    if (!decided) return;
    lastDecided = null;
    if (status) status.textContent = decided.querySelector(".kk-proposal__decided")?.textContent ?? "";
    current = decided.id;
    step(1);
  });

  let waiting = false;
  lines?.addEventListener("scroll", () => {
    if (waiting || !sideBySide()) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      const top = lines.getBoundingClientRect().top;
      const inView = (box) => box.top >= top && box.bottom <= top + lines.clientHeight;
      const seen = proposals();
      const chosen = seen.find((proposal) => proposal.id === current && inView(proposal.getBoundingClientRect()));
      const first = chosen ?? seen.find((proposal) => proposal.getBoundingClientRect().bottom > top + 8);
      if (first) showPassage(first);
    });
  });

  const asked = document.getElementById(location.hash.slice(1));
  makeCurrent(asked?.matches("[data-proposal]") ? asked : (review.querySelector("[data-proposal][data-undecided]") ?? proposals()[0]), { focus: Boolean(asked) });
});

// Scrolls one pane without moving the page, so that the passage stands level with its line.
function bringInto(pane, element, height) {
  const offset = element.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  const level = Math.min(Math.max(height, 24), pane.clientHeight * 0.6);
  pane.scrollTo({ top: pane.scrollTop + offset - level, behavior: "instant" });
}
