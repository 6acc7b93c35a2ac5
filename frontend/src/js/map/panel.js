// What stands beside the map about the factor or the relation that was chosen.
export function panelOf(section, words) {
  const panel = section.querySelector("[data-map-panel]");
  const asOf = section.dataset.mapOp;
  const dated = (address) => (asOf ? `${address}${address.includes("?") ? "&" : "?"}op=${encodeURIComponent(asOf)}` : address);

  const make = (name, text, className) => {
    const element = document.createElement(name);
    if (text) element.textContent = text;
    if (className) element.className = className;
    return element;
  };
  const link = (text, address) => {
    const element = make("a", text);
    element.href = address;
    return element;
  };
  const around = (factor, way) => {
    const address = new URL(section.dataset.mapFocus, location.href);
    address.searchParams.set("factor", factor);
    address.searchParams.set("richting", way);
    address.searchParams.set("stappen", "2");
    return address.pathname + address.search;
  };
  const sentence = (edge) => words.say(`sentence.${edge.data("sign")}`, edge.source().data("name"), edge.target().data("name"));
  const about = (edge) =>
    [words.say(`poles.${edge.data("poles")}`), edge.data("ministries"), words.count("sources", edge.data("sources"))].filter(Boolean).join(", ") +
    ". " + words.say(`evidence.${edge.data("evidence")}`);

  function sign(edge) {
    const frame = make("span", "", "kk-map__sample--sign");
    const shape = make("i", "", `kk-sign kk-sign--${edge.data("poles")}`);
    shape.setAttribute("aria-hidden", "true");
    frame.append(shape);
    return frame;
  }

  function sentences(title, edges, none) {
    const part = make("div", "", "kk-stack kk-stack--tight");
    part.append(make("h4", title, "nl-heading nl-heading--level-5"));
    if (edges.empty()) part.append(make("p", none, "kk-muted"));
    const list = make("ul", "", "kk-map__sentences");
    edges.forEach((edge) => {
      const line = make("li", "", "kk-map__sentence");
      const text = make("p");
      text.append(link(sentence(edge), dated(`/samenhangen/${edge.data("relation")}`)), " ", make("span", about(edge), "kk-muted"));
      line.append(sign(edge), text);
      list.append(line);
    });
    part.append(list);
    return part;
  }

  function ofFactor(node) {
    const factor = node.data("factor");
    const title = make("h3", "", "nl-heading nl-heading--level-4");
    title.append(link(node.data("name"), dated(`/factoren/${factor}`)));
    const looks = make("p", "", "kk-cluster");
    looks.append(
      link(words.say("up"), around(factor, "op")),
      link(words.say("down"), around(factor, "af")),
      link(words.say("everything"), section.dataset.mapFocus),
    );
    return [
      title,
      looks,
      sentences(words.say("causes"), node.incomers("edge"), words.say("nocauses")),
      sentences(words.say("effects"), node.outgoers("edge"), words.say("noeffects")),
    ];
  }

  function ofRelation(edge) {
    const title = make("h3", sentence(edge), "nl-heading nl-heading--level-4");
    const facts = make("p", "", "kk-map__sentence");
    facts.append(sign(edge), make("span", about(edge)));
    const more = make("p");
    more.append(link(words.say("page"), dated(`/samenhangen/${edge.data("relation")}`)));
    return [title, facts, more];
  }

  return {
    element: panel,
    sentence,
    show(element, onClose) {
      const close = make("button", words.say("left"), "kk-text-button kk-map__close");
      close.type = "button";
      close.addEventListener("click", onClose);
      panel.replaceChildren(close, ...(element.isNode() ? ofFactor(element) : ofRelation(element)));
      panel.hidden = false;
    },
    hide() {
      panel.hidden = true;
      panel.replaceChildren();
    },
  };
}
