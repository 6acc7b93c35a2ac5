import { bringIntoView, enlarge, mostConnected } from "./canvas.js";

const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const cone = Math.cos(Math.PI / 3.2);
const step = 60;

// The nearest in that direction: of those it is related to, else of all.
function next(from, [x, y]) {
  const at = from.position();
  const nearest = (others) => {
    let best = null;
    let least = Infinity;
    others.forEach((other) => {
      const dx = other.position("x") - at.x;
      const dy = other.position("y") - at.y;
      const far = Math.hypot(dx, dy);
      const along = far ? (dx * x + dy * y) / far : 0;
      const cost = far * (2 - along);
      if (along > cone && cost < least) {
        best = other;
        least = cost;
      }
    });
    return best;
  };
  return nearest(from.neighborhood("node")) ?? nearest(from.cy().nodes().difference(from));
}

export function walkByKeys(container, board) {
  const { cy } = board;
  container.addEventListener("focus", () => board.choose(board.current() ?? mostConnected(cy)));
  container.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ways[event.key];
    if (way && event.shiftKey) cy.panBy({ x: -way[0] * step, y: -way[1] * step });
    else if (way) {
      const from = board.current()?.isNode() ? board.current() : mostConnected(cy);
      const to = from && (board.current() ? next(from, way) : from);
      if (to) {
        board.choose(to);
        bringIntoView(cy, to);
      }
    } else if (event.key === "+" || event.key === "=") enlarge(cy, 1.25);
    else if (event.key === "-") enlarge(cy, 0.8);
    else if (event.key === "0") cy.fit(undefined, 20);
    else if (event.key === "Enter" || event.key === " ") board.open(board.current(), true);
    else if (event.key === "Escape") board.close();
    else return;
    event.preventDefault();
  });
}
