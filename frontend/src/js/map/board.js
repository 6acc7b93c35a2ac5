import { enlarge, openCanvas, standAsDrawn } from "./canvas.js";
import { follow, take } from "./following.js";
import { keeperOf } from "./keeping.js";
import { panelOf } from "./panel.js";
import { walkByKeys } from "./walk.js";
import { wordsOf } from "./words.js";

// Takes over the drawing of the page, in the same places. When anything is missing, the drawing stays.
export async function openBoard(section) {
  const words = wordsOf(section);
  const container = section.querySelector("[data-map-canvas]");
  const state = section.querySelector("[data-map-status]");
  const live = section.querySelector("[data-map-live]");
  const status = (text) => (state.textContent = text);
  const panel = panelOf(section, words);
  const keeper = keeperOf(section, words, status);

  let address = section.dataset.map;
  const answer = await fetch(address, { cache: "no-store" });
  if (!answer.ok) return;
  const picture = await answer.json();
  await document.fonts.load('15px "Source Sans 3 Variable"');

  container.style.aspectRatio = `${picture.width} / ${picture.height}`;
  container.hidden = false;
  section.dataset.mapReady = "";
  const cy = openCanvas(container, picture, Boolean(section.dataset.mapEdit));
  standAsDrawn(cy, picture);

  let current = null;
  let opened = null;
  const board = {
    cy,
    picture,
    keeper,
    mark: answer.headers.get("ETag") ?? "",
    address: () => address,
    current: () => (current?.inside() ? current : null),
    choose(element) {
      if (!element || element === current) return;
      current?.removeClass("current");
      current = element.addClass("current");
      live.textContent = element.isNode()
        ? `${element.data("name")}. ${words.say("causes")}: ${element.indegree()}. ${words.say("effects")}: ${element.outdegree()}.`
        : panel.sentence(element);
    },
    open(element, byKey) {
      if (!element) return;
      board.choose(element);
      opened = element;
      const near = element.isNode() ? element.closedNeighborhood() : element.union(element.connectedNodes());
      cy.batch(() => {
        cy.elements().removeClass("aside near");
        cy.elements().difference(near).addClass("aside");
        near.edges().addClass("near");
      });
      panel.show(element, board.close);
      if (byKey) panel.element.focus();
      else if (panel.element.getBoundingClientRect().top > innerHeight - 80) panel.element.scrollIntoView({ block: "nearest" });
    },
    close() {
      const hadFocus = panel.element.contains(document.activeElement);
      opened = null;
      cy.elements().removeClass("aside near");
      panel.hide();
      if (hadFocus) container.focus();
    },
    renewed() {
      section.dataset.mapFactors = board.picture.factors.length;
      if (opened && !opened.inside()) board.close();
      else if (opened && !panel.element.contains(document.activeElement)) panel.show(opened, board.close);
    },
    announceChange: () => status(words.say("changed")),
    reached(there) {
      if (!there && state.textContent !== words.say("kept")) status(words.say("offline"));
      if (there && state.textContent === words.say("offline")) status("");
    },
  };

  cy.on("tap", "node, edge", (event) => board.open(event.target, false));
  cy.on("tap", (event) => event.target === cy && board.close());
  cy.on("dragfree", "node", ({ target }) => {
    const [left, top, perX, perY] = board.picture.back;
    keeper.keep(target.data("factor"), (target.position("x") - left) * perX, (target.position("y") - top) * perY);
  });
  panel.element.addEventListener("keydown", (event) => event.key === "Escape" && board.close());
  walkByKeys(container, board);
  const following = follow(board);
  useTools(section, cy, async () => {
    address = section.dataset.mapAll;
    take(board, await (await fetch(address, { cache: "no-store" })).json(), true);
    cy.elements().removeClass("changed");
    status(cy.edges("[many]").nonempty() ? words.say("thin") : "");
    following.forget();
    cy.fit(undefined, 20);
  });
  new ResizeObserver(() => cy.resize()).observe(container);
  await keeper.send();
}

function useTools(section, cy, drawAll) {
  const tools = section.querySelector("[data-map-tools]");
  tools.hidden = false;
  section.querySelector("[data-map-keys]").hidden = false;
  tools.addEventListener("click", (event) => {
    switch (event.target.dataset?.mapDo) {
      case "in": return enlarge(cy, 1.25);
      case "out": return enlarge(cy, 0.8);
      case "fit": return void cy.fit(undefined, 20);
      case "all": event.target.hidden = true; return void drawAll();
    }
  });
}
