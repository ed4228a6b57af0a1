// The writing field with what surrounds it: commands, a picked file, the reply keyboard.

import { element, redraw } from "./elements.js";
import { menu } from "./notices.js";
import { say } from "./texts.js";

const find = (id) => document.getElementById(id);
const text = find("text");
const file = find("file");

let chat = null;
const drafts = new Map(); // key of a chat -> what was being written there
let showing = "";

let sending = false; // a file is on its way

/** `write(text)` and `sendFile({file, caption, kind})` resolve to whether it went. */
export function wire({ write, sendFile }) {
  const showCommands = menu(find("commands-toggle"), find("commands"), () => drawCommands("/"));

  const send = async () => {
    const said = text.value.trim();
    if (sending) return;
    if (file.files.length) {
      const kind = isPicture(file.files[0]) && !find("as-document").checked ? "photo" : "document";
      sending = true;
      const went = await sendFile({ file: file.files[0], caption: said, kind });
      sending = false;
      if (went) empty();
    } else if (said) {
      const where = showing;
      empty();
      if (!(await write(said))) giveBack(said, where);
    }
  };

  find("composer-form").addEventListener("submit", (event) => {
    event.preventDefault();
    showCommands(false);
    void send();
  });
  text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      find("composer-form").requestSubmit();
    } else if (event.key === "ArrowDown" && !find("commands").hidden) {
      event.preventDefault();
      find("commands").querySelector("button")?.focus();
    }
  });
  text.addEventListener("input", () => {
    grow();
    const begun = /^\/\w*$/.test(text.value) && chat.commands.length > 0;
    showCommands(begun);
    if (begun) drawCommands(text.value);
  });
  find("commands").addEventListener("click", async (event) => {
    const chosen = event.target.closest("button");
    if (!chosen) return;
    text.focus();
    empty();
    await write(chosen.dataset.command);
  });
  find("reply-keyboard").addEventListener("click", async (event) => {
    const pressed = event.target.closest("button");
    if (pressed) await write(pressed.textContent);
  });
  find("attach").addEventListener("click", () => file.click());
  file.addEventListener("change", drawPicked);
  find("picked-not").addEventListener("click", () => {
    file.value = "";
    drawPicked();
    text.focus();
  });
}

/** Shows the writing field of a chat; what was being written in the chat before is kept for one's return. */
export function show(key, current) {
  chat = current;
  if (key !== showing) {
    drafts.set(showing, text.value);
    text.value = drafts.get(key) ?? "";
    file.value = "";
    showing = key;
    grow();
  }
  drawPicked();
  drawReplyKeyboard();
}

function empty() {
  text.value = "";
  file.value = "";
  grow();
  drawPicked();
}

/** What could not be sent, unless something else has been written meanwhile. */
function giveBack(said, where) {
  if (where !== showing) drafts.set(where, drafts.get(where) || said);
  else if (!text.value) text.value = said;
  grow();
}

function grow() {
  text.rows = 1;
  while (text.rows < 6 && text.scrollHeight > text.clientHeight + 2) text.rows += 1;
}

function drawCommands(begun) {
  const fitting = chat.commands.filter(({ command }) => command.startsWith(begun));
  find("commands").replaceChildren(
    ...fitting.map(({ command, description }) =>
      element(
        "button",
        { type: "button", data: { command, testid: "command" } },
        element("b", { textContent: command }),
        element("span", { textContent: description }),
      )),
    ...(fitting.length ? [] : [element("p", { textContent: say("noCommands") })]),
  );
}

function drawReplyKeyboard() {
  const place = find("reply-keyboard");
  place.hidden = !chat.reply_keyboard;
  const drawKey = (label) =>
    element("button", { type: "button", className: "key", dir: "auto", data: { testid: "reply-button" } }, label);
  redraw(place, (chat.reply_keyboard ?? []).map((row) => element("div", { className: "keys" }, ...row.map(drawKey))));
}

const isPicture = ({ type }) => ["image/jpeg", "image/png"].includes(type);

function drawPicked() {
  const picked = file.files[0];
  find("picked").hidden = !picked;
  find("picked-name").textContent = picked?.name ?? "";
  find("picked-as").hidden = !picked || !isPicture(picked);
}
