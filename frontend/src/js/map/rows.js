// The rows of kaart.json as elements of the canvas.
export const signs = ["more", "less", "unclear"];
export const poles = ["opportunity", "risk", "both", "neither"];
export const evidence = ["unjudged", "weak", "moderate", "strong", "disputed"];

const glyphs = { opportunity: "▲", risk: "▼", both: "◆", neither: "" };
const signGlyphs = { more: "+", less: "−", unclear: "?" };
const lettersUpTo = 1500;
const lettered = 70;

// How much of the line between two plates is seen.
function seen(a, b) {
  const dx = Math.abs(a.position.x - b.position.x) || 1;
  const dy = Math.abs(a.position.y - b.position.y) || 1;
  const under = ({ data }) => Math.min(data.w / 2 / dx, data.h / 2 / dy);
  return Math.hypot(dx, dy) * (1 - under(a) - under(b));
}

function covers({ position, data }, x, y) {
  return Math.abs(x - position.x) < data.w / 2 + 2 && Math.abs(y - position.y) < data.h / 2 + 2;
}

// A line whose bend lies under a plate would not be drawn at all: between plates that stand close it bends less.
function bendBetween(a, b, bend) {
  const dx = b.position.x - a.position.x;
  const dy = b.position.y - a.position.y;
  const long = Math.hypot(dx, dy) || 1;
  for (let by = bend; Math.abs(by) > 2; by *= 0.7) {
    const x = (a.position.x + b.position.x) / 2 - (dy / long) * by;
    const y = (a.position.y + b.position.y) / 2 + (dx / long) * by;
    if (!covers(a, x, y) && !covers(b, x, y)) return by;
  }
  return 0;
}

export function elementsOf(picture) {
  const factors = picture.factors.map(([id, label, x, y, w, h, pinned, name]) => ({
    group: "nodes",
    data: { id: `f${id}`, factor: id, label, name: name ?? label.replaceAll("\n", " "), w, h, pinned },
    position: { x, y },
  }));
  const many = picture.relations.length > lettersUpTo;
  const relations = picture.relations.map(([id, cause, effect, sign, pole, sources, judged, ministries, bend]) => {
    const data = {
      id: `r${id}`,
      relation: id,
      source: factors[cause].data.id,
      target: factors[effect].data.id,
      sign: signs[sign],
      poles: poles[pole],
      sources,
      evidence: evidence[judged],
      ministries: ministries.map((at) => picture.ministries[at]).join(", "),
      thickness: 0.5 + Math.min(3, Math.max(1, sources)),
      mark: many ? "" : glyphs[poles[pole]],
      letter: many || seen(factors[cause], factors[effect]) < lettered ? "" : signGlyphs[signs[sign]],
    };
    const bent = bend && !many ? bendBetween(factors[cause], factors[effect], bend) : 0;
    if (many) data.many = 1;
    else if (bent) data.bend = bent;
    return { group: "edges", data };
  });
  return [...factors, ...relations];
}
