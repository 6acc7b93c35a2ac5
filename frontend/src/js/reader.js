import { each } from "./ready.js";

// The address may name a passage without a fragment; then the server marks it as current and we bring it into view.
each(".kk-reader .kk-mark[aria-current]", (mark) => {
  if (!location.hash && !mark.closest(".kk-review")) mark.scrollIntoView({ block: "center", behavior: "instant" });
});
