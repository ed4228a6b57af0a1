// The chat page: be any of the cast, see what they see, move the clock.
//
// Hooks for tests in a browser (data-testid):
//   cast-<person id>   becomes that person (-1: opens the mails)
//   language           switches between Swedish and English
//   chat-<chat id>     opens one of their chats     invite          opens the invitation, in an untouched chat
//   composer, send     the writing field            start           starts the bot without an invitation
//   file, commands     picks a file, the / menu     command         one row of that menu
//   card, cards-button one card after «@bot …» in the writing field; the button above the cards
//   message            one message (data-id)        service         a line such as "Anna joined"
//   inline-button      a button under a message     reply-button    a button under the writing field
//   clock-hour  clock-day  clock-months  clock-next  clock-outage   move the clock; aria-disabled while it moves
// The address #<person id>/<chat id> opens the page as that person in that chat.

import * as clock from "./clock.js";
import * as composer from "./composer.js";
import * as inline from "./inline.js";
import { mailbox, noMails } from "./mail.js";
import { choose, draw, follow, toTheEnd } from "./messages.js";
import { alertDialog, announce, menu, refused, toast, told } from "./notices.js";
import { drawCast, drawMe, welcome } from "./people.js";
import * as server from "./server.js";
import { label, language, say, speak } from "./texts.js";

const find = (id) => document.getElementById(id);
const log = find("log");

let state = null;
let view = null;
let me = null; // whom one is: the id of a cast member, the one whose view this is
let open = null; // the id of the chat one has open
let wanted = null; // {person, chat}: whom one has asked to become
const pressing = new Map(); // "person/chat/message" -> place of the button that waits for its answer

const faces = () => [...state.cast, mailbox(state.mail)];
const member = () => faces().find(({ id }) => id === me);
const chat = () => view.chats.find(({ id }) => id === open) ?? view.chats[0];
const botChat = () => view.chats.find(({ kind }) => kind === "private");
const pressKey = (message) => `${me}/${open}/${message}`;

// --- Asking for news, once at a time -------------------------------------------------------------------

let asking = null;
let askAgain = false;

function refresh() {
  askAgain = true;
  asking ??= ask().finally(() => { asking = null; });
  return asking;
}

async function ask() {
  while (askAgain) {
    askAgain = false;
    try {
      const freshState = await server.state();
      const asked = wanted;
      const person = asked?.person ?? me;
      const there = [...freshState.cast, freshState.mail].some(({ id }) => id === person);
      const known = there ? person : newcomer(freshState.cast);
      const freshView = await server.view(known);
      if (asked !== wanted) continue; // one has chosen somebody else meanwhile, and `askAgain` is set
      if (asked) open = asked.chat;
      [state, view, me, wanted] = [freshState, freshView, known, null];
      find("lost").hidden = true;
      drawAll();
    } catch (error) {
      console.error(error);
      find("lost").hidden = false;
      return;
    }
  }
}

const newcomer = (cast) => (cast.find(({ started }) => !started) ?? cast[0]).id;

// --- Drawing -------------------------------------------------------------------------------------------

function drawAll() {
  open = chat().id;
  history.replaceState(null, "", `#${me}/${open}`);
  clock.drawClock(state);
  drawCast(faces(), me);
  drawMe(faces(), me, view.chats, open);
  find("language").textContent = say("otherLanguage");
  const key = `${me}/${open}`;
  const added = draw({
    key,
    chat: chat(),
    pressing: ({ id }) => pressing.get(pressKey(id)) ?? null,
    empty: () => (member().mail ? noMails() : welcome(member(), chat(), state.invite)),
  });
  const heard = added.filter(({ from, service }) => !service && !from.me);
  if (heard.length) announce(heard.map(({ from, text }) => `${from.name}: ${text}`).join("\n"));
  composer.show(key, chat());
  markRead();
}

// --- Doing ---------------------------------------------------------------------------------------------

/** Does something as the person one is, in the open chat unless told otherwise; resolves to whether it went. */
async function act(what, where = open) {
  follow();
  const result = await told(() => server.act({ as: me, chat: where, ...what }));
  if (result?.ok === false) refused(result.error);
  await refresh();
  return result?.ok ?? false;
}

const write = (text, where = open) => act({ do: "write", text }, where);

async function press(message, key, place) {
  const waits = pressKey(message);
  if (pressing.has(waits)) return;
  pressing.set(waits, place);
  follow();
  drawAll();
  announce(say("waiting"));
  try {
    const result = await told(() => server.act({ as: me, chat: open, do: "press", message, data: key.data }));
    if (result?.ok === false) refused(result.error);
    else if (result) show(result.answer);
  } finally {
    pressing.delete(waits);
    await refresh();
  }
}

function show(answer) {
  if (!answer) toast(say("noAnswer"));
  else if (answer.text) (answer.alert ? alertDialog : toast)(answer.text);
  if (answer?.url) go(answer.url);
}

function go(address) {
  const url = new URL(address.includes(":") ? address : `https://${address}`);
  const leadsTo = ["t.me", "telegram.me"].includes(url.hostname) ? url.pathname.slice(1).toLowerCase() : null;
  if (leadsTo !== state.bot.username.toLowerCase() || member().mail) {
    window.open(url, "_blank", "noopener");
    return;
  }
  openChat(botChat().id);
  const start = url.searchParams.get("start");
  if (start !== null) void write(`/start ${start}`.trim(), botChat().id);
}

function become(person) {
  stopChoosing();
  wanted = { person, chat: null };
  void refresh();
}

function openChat(id) {
  stopChoosing();
  open = id;
  drawAll();
}

let marking = false;

async function markRead() {
  const unread = chat().unread > 0 && document.visibilityState === "visible";
  if (!unread || marking) return;
  marking = true;
  try {
    await server.read({ as: me, chat: open });
  } catch (error) {
    console.error(error); // the badge stays, the next drawing tries again
  } finally {
    marking = false;
  }
}

async function switchLanguage() {
  speak(language === "sv" ? "en" : "sv");
  label(document);
  await (member().mail ? refresh() : act({ do: "language", language }));
}

function stopChoosing() {
  choose(false);
  find("choosing").hidden = true;
}

// --- Wiring --------------------------------------------------------------------------------------------

const byClick = (place, selector, then) =>
  place.addEventListener("click", (event) => {
    const hit = event.target.closest(selector);
    if (hit && hit.getAttribute("aria-disabled") !== "true") then(hit, event);
  });

byClick(find("cast"), "[data-cast]", ({ dataset }) => become(Number(dataset.cast)));
byClick(find("chats"), "[data-chat]", ({ dataset }) => openChat(Number(dataset.chat)));
byClick(document, "[data-do]", ({ dataset }) => void act({ do: dataset.do }));
byClick(log, "[data-write]", ({ dataset }) => void write(dataset.write));
byClick(log, "[data-command]", ({ dataset }, event) => {
  event.preventDefault();
  void write(dataset.command);
});
byClick(log, ".words a[href]:not([data-command])", (link, event) => {
  event.preventDefault();
  go(link.getAttribute("href"));
});
byClick(log, ".spoiler, .expandable", (hidden) => hidden.classList.add("open"));
byClick(log, "[data-forward]", ({ dataset }) => {
  const from = open;
  openChat(botChat().id);
  void act({ do: "forward", message: Number(dataset.forward), from_chat: from });
});
byClick(log, "[data-testid=inline-button]", async ({ dataset }) => {
  const [y, x] = dataset.place.split(":");
  const message = Number(dataset.message);
  const key = chat().messages.find(({ id }) => id === message).keyboard[y][x];
  if (key.kind === "url") go(key.url);
  else if (key.kind === "copy") {
    try {
      await navigator.clipboard.writeText(key.text);
      toast(say("copied", key.text));
    } catch {
      toast(say("notCopied"));
    }
  } else void press(message, key, dataset.place);
});
find("choose").addEventListener("click", () => {
  choose(true);
  find("choosing").hidden = false;
  log.querySelector("[data-forward]")?.focus();
});
find("choose-not").addEventListener("click", stopChoosing);
find("newest").addEventListener("click", () => toTheEnd());
find("language").addEventListener("click", () => void switchLanguage());
document.addEventListener("visibilitychange", () => {
  if (state && document.visibilityState === "visible") void markRead();
});

menu(find("more-toggle"), find("more"));
clock.wire({ current: () => state, refresh });
composer.wire({
  write,
  sendFile: async (file) => {
    follow();
    const result = await told(() => server.sendFile({ as: me, chat: open, ...file }));
    if (result?.ok === false) refused(result.error);
    await refresh();
    return result?.ok ?? false;
  },
});

inline.wire({
  bot: () => state.bot.username,
  ask: async (words) => {
    const result = await told(() => server.act({ as: me, chat: open, do: "ask-inline", text: words }));
    if (result?.ok === false) refused(result.error);
    return result?.ok ? result : null;
  },
  send: (query, title) => act({ do: "send-card", query, title }),
  start: (word) => {
    openChat(botChat().id);
    void write(`/start ${word}`, botChat().id);
  },
});

const [person, where] = location.hash.slice(1).split("/").map(Number);
wanted = { person, chat: where };
label(document);
server.listen({ changed: refresh, lost: () => { find("lost").hidden = false; } });
