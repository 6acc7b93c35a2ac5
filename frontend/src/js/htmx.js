import htmx from "htmx.org";

// A strict Content-Security-Policy forbids eval and inline styles, so htmx may use neither.
htmx.config.allowEval = false;
htmx.config.includeIndicatorStyles = false;
htmx.config.allowScriptTags = false;
htmx.config.selfRequestsOnly = true;
htmx.config.historyCacheSize = 0;
htmx.config.scrollIntoViewOnBoost = false;

// A refused form comes back as a page part with its own status: show it, do not swallow it.
htmx.config.responseHandling = [
  { code: "204", swap: false },
  { code: "[23]..", swap: true },
  { code: "4(00|03|04|09|13|22)", swap: true },
  { code: "[45]..", swap: false, error: true },
];

export default htmx;
