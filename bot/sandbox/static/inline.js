// «@bot words» in the writing field of any chat: the cards the bot offers, one of which is sent on a tap.

import { element } from "./elements.js";
import { say } from "./texts.js";

const PAUSE = 300; // ms without a key, after which the app asks the bot
const text = document.getElementById("text");
const place = document.getElementById("cards");

let waiting;
let latest = 0; // of several answers only that to the newest words is shown

/** `ask(words)` resolves to {query, cards, button}; `send(query, title)` to whether it went. */
export function wire({ bot, ask, send, start }) {
  let query = null;

  const close = () => {
    clearTimeout(waiting);
    latest += 1;
    place.hidden = true;
  };
  text.addEventListener("input", () => {
    const [name, ...words] = text.value.split(" ");
    close();
    if (!words.length || name.toLowerCase() !== `@${bot()}`.toLowerCase()) return;
    const mine = latest;
    waiting = setTimeout(async () => {
      const offered = await ask(words.join(" "));
      if (mine !== latest || !offered) return;
      ({ query } = offered);
      draw(offered);
    }, PAUSE);
  });
  text.addEventListener("keydown", (event) => {
    if (place.hidden) return;
    if (event.key === "Escape") close();
    if (event.key === "ArrowDown") {
      event.preventDefault();
      place.querySelector("button")?.focus();
    }
  });
  place.addEventListener("click", async (event) => {
    const { title, start: word } = event.target.closest("button")?.dataset ?? {};
    if (title === undefined && word === undefined) return;
    close();
    if (word !== undefined) start(word);
    else if (!(await send(query, title))) return;
    text.value = "";
    text.focus();
  });
}

function draw({ cards, button }) {
  place.replaceChildren(
    ...(button
      ? [element("button", { type: "button", data: { start: button.start, testid: "cards-button" } }, button.label)]
      : []),
    ...cards.map(({ title, description }) =>
      element(
        "button",
        { type: "button", data: { title, testid: "card" } },
        element("b", { textContent: title, dir: "auto" }),
        element("span", { textContent: description ?? "", dir: "auto" }),
      )),
    ...(cards.length || button ? [] : [element("p", { textContent: say("noCards") })]),
  );
  place.hidden = false;
}
