import cytoscape from "cytoscape";
import { lookOf } from "./look.js";
import { elementsOf } from "./rows.js";

const heavy = 1500;
const styleOfTheirs = "__________cytoscape_stylesheet";
const readable = 0.8;

// Cytoscape would add a style element, which the Content-Security-Policy forbids; our stylesheet has its one rule.
function withoutTheirStyle() {
  if (document.getElementById(styleOfTheirs)) return;
  const there = document.createElement("meta");
  there.id = styleOfTheirs;
  document.head.append(there);
}

export function openCanvas(container, picture, mayMove) {
  withoutTheirStyle();
  cytoscape.warnings(false);
  const touch = matchMedia("(pointer: coarse)").matches;
  const cy = cytoscape({
    container,
    elements: elementsOf(picture),
    style: lookOf(),
    layout: { name: "preset", fit: false },
    minZoom: 0.05,
    maxZoom: 4,
    autoungrabify: !mayMove,
    autounselectify: true,
    boxSelectionEnabled: false,
    userZoomingEnabled: touch,
  });
  easeFor(cy, picture);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => cy.style(lookOf()));
  // the wheel scrolls the page, and with Ctrl it enlarges the map
  container.addEventListener("wheel", (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const box = container.getBoundingClientRect();
    cy.zoom({ level: cy.zoom() * Math.exp(-event.deltaY / 300), renderedPosition: { x: event.clientX - box.left, y: event.clientY - box.top } });
  }, { passive: false });
  return cy;
}

// With thousands of lines, the lines rest while the map moves.
export function easeFor(cy, picture) {
  const large = picture.relations.length > heavy;
  Object.assign(cy.renderer(), { textureOnViewport: large, hideEdgesOnViewport: large });
}

// As the drawing of the page stood; where that is too small to read, around the factor that has most to tell.
export function standAsDrawn(cy, picture) {
  const scale = Math.min(cy.width() / picture.width, cy.height() / picture.height);
  if (scale >= readable * 0.6) {
    cy.viewport({ zoom: scale, pan: { x: (cy.width() - picture.width * scale) / 2, y: (cy.height() - picture.height * scale) / 2 } });
    return;
  }
  cy.zoom(readable);
  const first = mostConnected(cy);
  if (first) cy.center(first);
  const within = (pan, size, whole) => (whole <= size ? (size - whole) / 2 : Math.min(0, Math.max(size - whole, pan)));
  const { x, y } = cy.pan();
  cy.pan({ x: within(x, cy.width(), picture.width * readable), y: within(y, cy.height(), picture.height * readable) });
}

export function mostConnected(cy) {
  return cy.nodes().reduce((best, node) => (!best || node.degree() > best.degree() ? node : best), null);
}

export function enlarge(cy, by) {
  cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
}

export function bringIntoView(cy, element) {
  const box = element.renderedBoundingBox({ includeLabels: false });
  const edge = 24;
  const x = box.x1 < edge ? edge - box.x1 : box.x2 > cy.width() - edge ? cy.width() - edge - box.x2 : 0;
  const y = box.y1 < edge ? edge - box.y1 : box.y2 > cy.height() - edge ? cy.height() - edge - box.y2 : 0;
  if (x || y) cy.panBy({ x, y });
}
