// The tokens of the page as colours: a canvas knows no custom properties, and these differ by day and night.
function colours() {
  const probe = document.createElement("i");
  probe.hidden = true;
  document.body.append(probe);
  const read = (token) => {
    probe.style.color = `var(--kk-${token})`;
    return getComputedStyle(probe).color;
  };
  const found = Object.fromEntries(
    ["ink", "muted", "paper", "surface", "line", "hairline", "primary", "opportunity", "risk", "mark", "attention", "primary-tint"].map((token) => [token, read(token)]),
  );
  probe.remove();
  return found;
}

export function lookOf() {
  const c = colours();
  const font = '"Source Sans 3 Variable", "Fira Sans", Verdana, Arial, sans-serif';
  return [
    {
      selector: "node",
      style: {
        shape: "round-rectangle", "corner-radius": 4, width: "data(w)", height: "data(h)", "background-color": c.surface,
        "border-width": 1, "border-color": c.line, label: "data(label)", "text-wrap": "wrap", "text-max-width": 400,
        "text-valign": "center", "text-halign": "center", "font-size": 15, "line-height": 1.2, "font-family": font, color: c.ink, "overlay-opacity": 0,
      },
    },
    {
      selector: "edge",
      style: {
        "curve-style": "straight", width: "data(thickness)", "line-color": c.muted, "target-arrow-color": c.muted, "target-arrow-shape": "triangle",
        "target-distance-from-node": 2, "arrow-scale": 0.9, label: "data(mark)", "target-label": "data(letter)", "target-text-offset": 24,
        "font-size": 21, "font-family": font, color: c.muted, "text-background-color": c.paper, "text-background-opacity": 0.85, "text-background-shape": "round-rectangle",
        "overlay-opacity": 0, "line-dash-pattern": [8, 5],
      },
    },
    { selector: "edge[bend]", style: { "curve-style": "unbundled-bezier", "control-point-distances": "data(bend)", "control-point-weights": 0.5, "edge-distances": "node-position" } },
    { selector: 'edge[sign = "less"]', style: { "line-style": "dashed" } },
    { selector: 'edge[sign = "unclear"]', style: { "line-style": "dotted" } },
    { selector: 'edge[poles = "opportunity"]', style: { "line-color": c.opportunity, "target-arrow-color": c.opportunity, color: c.opportunity } },
    { selector: 'edge[poles = "risk"]', style: { "line-color": c.risk, "target-arrow-color": c.risk, color: c.risk } },
    { selector: 'edge[poles = "both"]', style: { "line-color": c.ink, "target-arrow-color": c.ink, color: c.ink } },
    // thousands: thin lines, and arrows only around what was chosen
    { selector: "edge[many]", style: { "curve-style": "haystack", "haystack-radius": 0, width: 1, opacity: 0.45, "line-style": "solid" } },
    { selector: "edge[many].near", style: { "curve-style": "straight", width: "data(thickness)", opacity: 1 } },
    { selector: 'edge[many].near[sign = "less"]', style: { "line-style": "dashed" } },
    { selector: 'edge[many].near[sign = "unclear"]', style: { "line-style": "dotted" } },
    { selector: ".aside", style: { opacity: 0.25 } },
    { selector: "edge[many].aside", style: { opacity: 0.06 } },
    { selector: "node.changed", style: { "background-color": c.mark, "border-color": c.attention, "border-width": 2 } },
    { selector: "edge.changed", style: { "underlay-color": c.mark, "underlay-opacity": 1, "underlay-padding": 6 } },
    { selector: "node.current", style: { "border-width": 3, "border-color": c.primary, "background-color": c["primary-tint"] } },
    { selector: "edge.current", style: { "underlay-color": c.primary, "underlay-opacity": 0.3, "underlay-padding": 5 } },
  ];
}
