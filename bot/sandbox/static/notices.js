// What the page says beside the chat: toasts, dialogs, words for a screen reader; and the small menus.

import { say } from "./texts.js";

const find = (id) => document.getElementById(id);
let fading;

export function toast(text) {
  const place = find("toast");
  place.textContent = text;
  place.hidden = false;
  clearTimeout(fading);
  fading = setTimeout(() => { place.hidden = true; }, 2500 + text.length * 50);
}

export function alertDialog(text) {
  find("alert-text").textContent = text;
  if (!find("alert").open) find("alert").showModal();
}

/** What Telegram, or the person's own app, would not do, in its own words. */
export function refused(words) {
  toast(say("refused", words));
}

export function announce(text) {
  find("announce").textContent = text;
}

/** Runs something that may fail and tells the person when it does. */
export async function told(work) {
  try {
    return await work();
  } catch (error) {
    console.error(error);
    toast(say("failed"));
    return null;
  }
}

/** Makes `toggle` open and close `menu`; Escape, a choice and a click elsewhere close it. */
export function menu(toggle, menu, filled = () => {}) {
  const show = (open) => {
    if (open) filled();
    menu.hidden = !open;
    toggle.setAttribute("aria-expanded", String(open));
  };
  toggle.addEventListener("click", () => {
    show(menu.hidden);
    if (!menu.hidden) menu.querySelector("button")?.focus();
  });
  menu.addEventListener("click", (event) => {
    if (event.target.closest("button")) show(false);
  });
  menu.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const choices = [...menu.querySelectorAll("button")];
    const next = choices.indexOf(document.activeElement) + step;
    choices[(next + choices.length) % choices.length]?.focus();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || menu.hidden) return;
    if (menu.contains(document.activeElement)) toggle.focus();
    show(false);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!menu.hidden && !menu.contains(event.target) && !toggle.contains(event.target)) show(false);
  });
  return show;
}
