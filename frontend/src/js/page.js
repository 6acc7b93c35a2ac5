import { each } from "./ready.js";

each("[data-print]", (button) => {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
});

// A file may be dropped anywhere on the frame around its field.
each(".kk-file", (frame) => {
  const field = frame.querySelector("input[type=file]");
  const over = (on) => (event) => {
    event.preventDefault();
    frame.classList.toggle("kk-file--over", on);
  };
  frame.addEventListener("dragover", over(true));
  frame.addEventListener("dragleave", over(false));
  frame.addEventListener("drop", (event) => {
    over(false)(event);
    if (event.dataTransfer.files.length) field.files = event.dataTransfer.files;
  });
});
