import { easeFor } from "./canvas.js";
import { elementsOf } from "./rows.js";

const every = 5000;
const marked = 8000;
const near = 3;
const told = ["label", "name", "sign", "poles", "sources", "evidence", "ministries"];

// What others changed comes in by itself, and is marked for a while.
export function follow(board) {
  let mark = board.mark;

  async function look() {
    if (document.visibilityState !== "visible") return;
    await board.keeper.send();
    try {
      const answer = await fetch(board.address(), { headers: { "If-None-Match": mark }, cache: "no-store" });
      if (answer.status === 200) {
        mark = answer.headers.get("ETag") ?? "";
        take(board, await answer.json());
      }
      if (answer.status === 200 || answer.status === 304) board.reached(true);
    } catch {
      board.reached(false);
    }
  }

  const again = async () => {
    await look();
    setTimeout(again, every);
  };
  setTimeout(again, every);
  document.addEventListener("visibilitychange", look);
  return { forget: () => (mark = ""), look };
}

// The server frames its picture anew when something at the edge moves; on the canvas nothing jumps for that.
function framedAs(former, picture) {
  const [left, top, perX, perY] = picture.back;
  const [oldLeft, oldTop, oldPerX, oldPerY] = former.back;
  picture.factors.forEach((row) => {
    row[2] = ((row[2] - left) * perX) / oldPerX + oldLeft;
    row[3] = ((row[3] - top) * perY) / oldPerY + oldTop;
  });
  Object.assign(picture, { back: former.back, width: former.width, height: former.height });
}

export function take(board, picture, newFrame = false) {
  const { cy } = board;
  if (!newFrame) framedAs(board.picture, picture);
  const fresh = new Map(elementsOf(picture).map((one) => [one.data.id, one]));
  let changed = cy.collection();
  let gone = 0;
  cy.batch(() => {
    cy.elements().forEach((old) => {
      const one = fresh.get(old.id());
      const fits = one && (old.isNode() || (one.data.source === old.data("source") && one.data.target === old.data("target")));
      if (!fits) {
        gone++;
        old.remove();
        return;
      }
      if (told.some((name) => one.data[name] !== old.data(name))) changed = changed.union(old);
      old.data(one.data);
      if (old.isEdge() && old.data("bend") && !one.data.bend) old.removeData("bend");
      if (old.isNode() && !old.grabbed() && !board.keeper.isWaiting(old.data("factor"))) {
        const far = Math.hypot(old.position("x") - one.position.x, old.position("y") - one.position.y);
        if (far > near) changed = changed.union(old.position(one.position));
      }
    });
    const added = [...fresh.values()].filter((one) => cy.getElementById(one.data.id).empty());
    changed = changed.union(cy.add(added));
  });
  board.picture = picture;
  easeFor(cy, picture);
  board.renewed();
  if (changed.empty() && !gone) return;
  changed.addClass("changed");
  setTimeout(() => changed.removeClass("changed"), marked);
  board.announceChange();
}
