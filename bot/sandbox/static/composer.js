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

/** `write(text)` and `sendFile({file, caption, kind})` resolve to whether it went. */
export function wire({ write, sendFile }) {
  const showCommands = menu(find("commands-toggle"), find("commands"), () => drawCommands("/"));

  const send = async () => {
    const said = text.value.trim();
    const picked = file.files[0];
    if (!said && !picked) return;
    const kind = picked && isPicture(picked) && !find("as-document").checked ? "photo" : "document";
    const where = showing;
    empty(); // at once: what is written or picked while this is on its way is the next message
    const went = picked ? sendFile({ file: picked, caption: said, kind }) : write(said);
    if (!(await went)) giveBack(said, picked, where);
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

/** What could not be sent, unless something else has been written or picked meanwhile. */
function giveBack(said, picked, where) {
  if (where !== showing) {
    drafts.set(where, drafts.get(where) || said);
  } else if (!text.value && !file.files.length) {
    text.value = said;
    pick(picked);
  }
  grow();
  drawPicked();
}

/** The only way to put a file back into its field is by way of a drop. */
function pick(picked) {
  const drop = new DataTransfer();
  if (picked) drop.items.add(picked);
  file.files = drop.files;
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
