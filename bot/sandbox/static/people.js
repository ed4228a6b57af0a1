// Whom one can be, whom one is, which chats they have, and what a newcomer is told.

import { element, icon, redraw } from "./elements.js";
import { language, say } from "./texts.js";

const find = (id) => document.getElementById(id);

/** The strip or list of the cast, with what each has not read. */
export function drawCast(cast, me) {
  redraw(find("cast"), cast.map((each, index) => {
    const [given, ...family] = each.name.split(" ");
    const notes = [
      each.role[language],
      each.started ? null : say("silent"),
      each.language === language ? null : say("speaks")[each.language],
      each.blocked_bot ? say("hasBlocked") : null,
    ];
    const button = element(
      "button",
      { type: "button", data: { cast: each.id, testid: `cast-${each.id}` } },
      element("span", { className: avatar(each, index), aria: { hidden: "true" } }, face(each)),
      element(
        "span",
        { className: "cast-words" },
        element("b", { dir: "auto" }, given, element("span", { className: "family" }, ` ${family.join(" ")}`)),
        element("small", { textContent: notes.filter(Boolean).join(" · ") }),
      ),
      badge(each.id === me ? 0 : each.unread),
    );
    if (each.id === me) button.setAttribute("aria-current", "true");
    return element("li", {}, button);
  }));
}

/** Who I am, and my chats. */
export function drawMe(cast, me, chats, open) {
  const index = cast.findIndex(({ id }) => id === me);
  const { name, role, about, mail = false, blocked_bot: blocked } = cast[index];
  find("my-avatar").className = avatar(cast[index], index);
  find("my-avatar").replaceChildren(face(cast[index]));
  find("my-name").textContent = mail ? name : say("youAre", name);
  find("my-role").textContent = role[language];
  find("my-about").textContent = about[language];

  find("more-toggle").hidden = find("write").hidden = mail;
  redraw(find("chats"), mail ? [] : chats.map((each) => {
    const button = element(
      "button",
      { type: "button", data: { chat: each.id, testid: `chat-${each.id}` } },
      element("span", { dir: "auto", textContent: each.title }),
      badge(each.id === open ? 0 : each.unread),
    );
    if (each.kind !== "private") button.title = `${say("group", each.members.length)}: ${each.members.join(", ")}`;
    if (each.id === open) button.setAttribute("aria-current", "true");
    return button;
  }));

  const silent = blocked && chats.find(({ id }) => id === open).kind === "private";
  find("block").hidden = blocked;
  find("blocked").hidden = !silent;
  find("composer-form").hidden = silent;
}

/** What stands in a chat where nothing has been said: whom one is, and what to do first. */
export function welcome({ name, role }, chat, invite) {
  if (chat.kind !== "private") return element("p", { className: "service", textContent: say("emptyGroup") });
  const way = (testid, words, written, className) =>
    element("button", { type: "button", className, textContent: words, data: { write: written, testid } });
  return element(
    "section",
    { className: "welcome" },
    element("p", { className: "about", textContent: say("about") }),
    element("h3", { dir: "auto", textContent: say("welcome", name, uncapitalised(role[language])) }),
    element("p", { textContent: say(invite ? "invited" : "notInvited") }),
    chat.description ? element("p", { className: "description", dir: "auto", textContent: chat.description }) : null,
    invite ? way("invite", say("accept"), invite, "main-button") : null,
    invite ? way("start", say("startBare"), "/start", "quiet") : way("start", say("start"), "/start", "main-button"),
  );
}

const avatar = ({ mail }, index) => mail ? "avatar envelope" : `avatar hue-${index % 7}`;
const face = ({ mail, name }) => (mail ? icon("mail") : initials(name));

function badge(unread) {
  if (!unread) return null;
  return element(
    "span",
    { className: "badge", title: say("unread", unread) },
    element("span", { textContent: unread > 99 ? "99+" : unread, aria: { hidden: "true" } }),
    element("span", { className: "hidden", textContent: ` ${say("unread", unread)}` }),
  );
}

function initials(name) {
  const words = name.trim().split(/\s+/);
  const first = (word) => [...word][0] ?? "";
  return (first(words[0]) + (words.length > 1 ? first(words.at(-1)) : "")).toLocaleUpperCase();
}

const uncapitalised = (words) => words.charAt(0).toLocaleLowerCase() + words.slice(1);
