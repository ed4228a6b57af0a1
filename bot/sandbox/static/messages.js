// The messages of one chat as elements. A message is drawn anew only when it has changed, so that what one
// is reading, selecting or pointing at stays where it is.

import { element, icon } from "./elements.js";
import { drawMail } from "./mail.js";
import { drawMedia } from "./media.js";
import { dayAndTime, day, language, say, time } from "./texts.js";

const NEAR_THE_END = 80; // pixels
const GAP = 8; // above the message one begins to read
const log = document.getElementById("log");
const newest = document.getElementById("newest");

let shown = new Map(); // message id, day or "empty" -> {signature, element}
let showing = ""; // whose chat is drawn
let following = true; // one is at the newest message or waits for it, and goes there when it comes or grows
let begun = null; // the message one was brought to the beginning of
let readTo = 0; // where the reader last was: scrolling upwards is what ends the following, not growth below

const atTheEnd = () => log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_THE_END;

log.addEventListener("scroll", () => {
  following = atTheEnd() || (following && log.scrollTop >= readTo);
  readTo = log.scrollTop;
  if (atTheEnd()) newest.hidden = true;
});
new ResizeObserver(() => { if (following) toTheEnd(begun); }).observe(log);

/** Draws the chat and returns the messages that were not there at the last drawing of the same chat. */
export function draw({ key, chat, pressing, empty }) {
  const switched = key !== showing;
  const [wasAtTheEnd, height] = [atTheEnd(), log.scrollHeight];
  if (switched) shown = new Map();
  showing = key;

  const next = new Map();
  const added = [];
  let news = null; // the first of what others have said, to be read from its beginning
  let lastDay = null;
  for (const message of chat.messages) {
    const today = day(message.date);
    if (today !== lastDay) keep(next, today, today, () => element("p", { className: "day", textContent: today }));
    lastDay = today;
    const pressed = pressing(message);
    const known = shown.get(message.id);
    const drawn = keep(next, message.id, JSON.stringify([message, language, pressed]), () =>
      drawMessage(message, chat, pressed));
    const changed = known && known.html !== message.html;
    if (!known) added.push(message);
    if (changed) drawn.element.classList.add("fresh");
    if (!message.from?.me && (!known || (changed && message === chat.messages.at(-1)))) news ??= drawn.element;
    drawn.html = message.html;
  }
  if (!next.size) {
    const nothing = empty();
    keep(next, "empty", nothing.outerHTML, () => nothing);
  }
  const refocus = focusedIn(next);
  shown = next;
  place([...next.values()].map((drawn) => drawn.element));
  refocus?.focus({ preventScroll: true });

  if (switched) toTheEnd(next.get(firstToRead(chat)?.id)?.element);
  else if (following && (news || added.length || (wasAtTheEnd && log.scrollHeight !== height))) toTheEnd(news);
  else if (added.length) newest.hidden = false;
  return switched ? [] : added;
}

/** Not past the beginning of `from`, where that and what comes after it is taller than the screen. */
export function toTheEnd(from = null) {
  begun = from;
  const beginning = from ? from.offsetTop - log.offsetTop - GAP : Infinity;
  log.scrollTop = Math.min(beginning, log.scrollHeight - log.clientHeight);
  readTo = log.scrollTop;
  following = atTheEnd();
  newest.hidden = following || !from?.nextElementSibling;
}

/** One has asked something, and wants to see the answer wherever one is in the chat. */
export function follow() {
  following = true;
}

function firstToRead({ messages, unread }) {
  return unread ? messages.filter(({ from }) => !from?.me).at(-unread) : messages.at(-1);
}

export function choose(on) {
  log.classList.toggle("choosing", on);
}

/** Moves only what stands in the wrong place: moving an element would end a selection in it. */
function place(children) {
  const wanted = new Set(children);
  for (const child of [...log.childNodes]) if (!wanted.has(child)) child.remove();
  children.forEach((child, index) => {
    if (log.childNodes[index] !== child) log.insertBefore(child, log.childNodes[index] ?? null);
  });
}

/** Keeps what is drawn under this key, or draws it anew when its signature is another. */
function keep(next, key, signature, drawNew) {
  const known = shown.get(key);
  const drawn = known?.signature === signature ? known : { signature, element: drawNew() };
  next.set(key, drawn);
  return drawn;
}

/** What takes the place of the button that has the focus, when that is about to be replaced. */
function focusedIn(next) {
  const buttons = (element) => [...element.querySelectorAll("button, a")];
  for (const [key, known] of shown) {
    const index = buttons(known.element).indexOf(document.activeElement);
    const drawn = next.get(key);
    if (index >= 0 && drawn !== known) return (drawn && buttons(drawn.element)[index]) ?? log;
  }
  return null;
}

function drawMessage(message, chat, pressed) {
  if (chat.kind === "mail") return drawMail(message);
  if (message.service) {
    const { kind, about } = message.service;
    return element("p", { className: "service", data: { testid: "service" } }, say("services")[kind](about));
  }
  const sender = message.from;
  const whose = sender.me ? "mine" : sender.bot ? "the-bots" : "others";
  const words = element("div", { className: "words", dir: "auto" });
  words.innerHTML = message.html; // safe: the server escapes every text (markup.py)
  return element(
    "article",
    {
      className: `message ${whose}`,
      data: { testid: "message", id: message.id },
      aria: { label: `${sender.name}, ${time(message.date)}` },
    },
    sender.me || (sender.bot && chat.kind === "private")
      ? null
      : element("p", { className: "sender", dir: "auto", textContent: sender.name }),
    message.forwarded_from
      ? element("p", { className: "forwarded", dir: "auto", textContent: say("forwardedFrom", message.forwarded_from) })
      : null,
    message.media ? drawMedia(message.media) : null,
    message.html ? words : null,
    element(
      "p",
      { className: "foot" },
      message.alone ? element("span", { className: "alone", textContent: say("alone") }) : null,
      message.via ? element("span", { className: "via", textContent: say("via", message.via) }) : null,
      message.edited ? element("span", { className: "edited", textContent: say("edited") }) : null,
      element("time", { dateTime: message.date, title: dayAndTime(message.date), textContent: time(message.date) }),
    ),
    message.keyboard ? drawKeyboard(message, pressed) : null,
    message.alone
      ? null
      : element("button", {
          type: "button",
          className: "forward-this quiet",
          textContent: say("forwardThis"),
          data: { forward: message.id },
        }),
  );
}

function drawKeyboard(message, pressed) {
  const drawRow = (row, y) =>
    element("div", { className: "keys" }, ...row.map((key, x) => drawKey(message, key, `${y}:${x}`, pressed)));
  return element("div", { className: "keyboard" }, ...message.keyboard.map(drawRow));
}

function drawKey(message, key, place, pressed) {
  const made = element("button", {
    type: "button",
    className: `key ${key.kind}`,
    dir: "auto",
    data: { testid: "inline-button", message: message.id, place },
  }, key.label);
  if (key.kind !== "callback") made.append(icon(key.kind));
  if (pressed === place) made.classList.add("waiting");
  if (pressed) made.setAttribute("aria-disabled", "true");
  return made;
}
