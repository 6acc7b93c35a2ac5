import { each } from "./ready.js";

// In JSON the bytes of a passkey are base64url; the browser itself wants and gives buffers.
const toBytes = (words) => Uint8Array.from(atob(words.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const toWords = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
const known = (keys) => (keys ?? []).map((key) => ({ ...key, id: toBytes(key.id) }));

// The names of the buffers in an answer, and what the device says beside them.
function answer(key, names, more = {}) {
  const response = { ...more };
  for (const name of names) if (key.response[name]) response[name] = toWords(key.response[name]);
  return { id: key.id, rawId: toWords(key.rawId), type: key.type, response, clientExtensionResults: {} };
}

const ceremonies = {
  async add(question) {
    const publicKey = { ...question, challenge: toBytes(question.challenge), excludeCredentials: known(question.excludeCredentials) };
    publicKey.user = { ...question.user, id: toBytes(question.user.id) };
    const key = await navigator.credentials.create({ publicKey });
    return answer(key, ["attestationObject", "clientDataJSON"], { transports: key.response.getTransports?.() ?? [] });
  },
  async enter(question) {
    const publicKey = { ...question, challenge: toBytes(question.challenge), allowCredentials: known(question.allowCredentials) };
    const key = await navigator.credentials.get({ publicKey });
    return answer(key, ["authenticatorData", "clientDataJSON", "signature", "userHandle"]);
  },
};

const troubles = { NotAllowedError: "stopped", AbortError: "stopped", InvalidStateError: "known" };

each("form[data-passkey]", (form) => {
  const say = (what) => {
    for (const words of form.querySelectorAll("[data-passkey-says]")) words.hidden = words.dataset.passkeySays !== what;
  };
  if (!window.PublicKeyCredential) return say("without");
  for (const part of form.querySelectorAll("[data-passkey-ready]")) part.hidden = false;

  // A passkey belongs to one name; under another the browser would refuse with words that help nobody.
  const isElsewhere = (name) => {
    if (location.hostname === name) return false;
    const there = new URL(location.href);
    there.hostname = name;
    form.querySelector("[data-passkey-there]").href = there.href;
    return true;
  };

  const ask = async () => {
    const asked = await fetch(form.dataset.passkeyAsk, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!asked.ok) return say("failed");
    const question = await asked.json();
    if (isElsewhere(question.rpId ?? question.rp.id)) return say("elsewhere");
    form.elements.passkey.value = JSON.stringify(await ceremonies[form.dataset.passkey](question));
    form.submit();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    say("");
    ask().catch((trouble) => say(troubles[trouble.name] ?? "failed"));
  });
});
