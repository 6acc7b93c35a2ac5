// What the script may say, in the language of the page.
export function wordsOf(section) {
  const words = new Map([...section.querySelectorAll("[data-say]")].map((one) => [one.dataset.say, one.textContent]));
  const say = (key, ...values) => (words.get(key) ?? "").replace(/\{(\d)\}/g, (_, at) => values[at] ?? "");
  return {
    say,
    count: (key, count) => say(`${key}.${count === 1 ? "one" : "many"}`, count),
  };
}
