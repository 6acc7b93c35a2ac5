const stored = "kenniskompas.places";
const patience = 250;

// Places that were not sent yet outlive a lost connection and a new start of the page.
export function keeperOf(section, words, status) {
  const { mapEdit: address, mapToken: token } = section.dataset;
  const waiting = new Map(address ? JSON.parse(sessionStorage.getItem(stored) ?? "[]") : []);
  let timer = 0;

  const remember = () => sessionStorage.setItem(stored, JSON.stringify([...waiting]));

  async function send() {
    clearTimeout(timer);
    if (!waiting.size) return;
    const sent = new Map(waiting);
    const body = new URLSearchParams({ _csrf: token });
    sent.forEach((place, factor) => body.append("plaats", `${factor},${place}`));
    try {
      const answer = await fetch(address, { method: "POST", body, redirect: "manual" });
      if (answer.status !== 204) return status(words.say("refused"), true);
      sent.forEach((place, factor) => waiting.get(factor) === place && waiting.delete(factor));
      remember();
      status(words.say("saved"));
    } catch {
      status(words.say("kept"), true);
    }
  }

  return {
    send,
    isWaiting: (factor) => waiting.has(factor),
    keep(factor, x, y) {
      waiting.set(factor, `${x.toFixed(3)},${y.toFixed(3)}`);
      remember();
      clearTimeout(timer);
      timer = setTimeout(send, patience);
    },
  };
}
