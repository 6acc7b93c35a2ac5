import { openBoard } from "./js/map/board.js";

const section = document.querySelector("[data-map]");
if (section) openBoard(section);
