import { readFileSync } from "node:fs";
import { join } from "node:path";

// Reads the tokens and measures each pair that stands together on a page, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11).
const css = readFileSync(join(import.meta.dirname, "../src/css/tokens.css"), "utf8");
const tokens = Object.fromEntries([...css.matchAll(/--kk-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [name, { light, dark }]));

const grounds = ["paper", "surface"];
const pairs = [
  ...["ink", "muted", "primary", "primary-strong", "exploratory", "explanatory", "policy", "opportunity", "risk", "attention"].flatMap((text) => grounds.map((ground) => [text, ground, 4.5])),
  ...["sunken", "primary-tint", "mark", "mark-strong", "added", "removed", "warned"].map((ground) => ["ink", ground, 4.5]),
  ...["primary", "muted"].flatMap((text) => ["primary-tint", "warned", "added", "removed", "sunken"].map((ground) => [text, ground, 4.5])),
  ["explanatory", "primary-tint", 4.5], ["exploratory", "primary-tint", 4.5], ["policy", "primary-tint", 4.5], ["risk", "primary-tint", 4.5], ["attention", "primary-tint", 3],
  ["on-primary", "primary", 4.5], ["on-primary", "primary-strong", 4.5], ["paper", "risk", 4.5],
  ...grounds.map((ground) => ["line", ground, 3]), ["attention", "mark-strong", 3], ["risk", "removed", 3], ["policy", "added", 3],
];

const channel = (value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (hex) => [1, 3, 5].map((at) => channel(parseInt(hex.slice(at, at + 2), 16) / 255)).reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
const contrast = (one, other) => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

let failures = 0;
for (const [text, ground, least] of pairs) {
  const measured = ["light", "dark"].map((scheme) => contrast(tokens[text][scheme], tokens[ground][scheme]));
  const enough = measured.every((value) => value >= least);
  if (!enough) failures++;
  console.log(`${enough ? "  " : "! "}${text.padEnd(16)} on ${ground.padEnd(14)} ${measured.map((value) => value.toFixed(2).padStart(6)).join(" ")}   at least ${least}`);
}
process.exit(failures ? 1 : 0);
