// The clock of the network: what it shows, and the buttons that move it.

import { announce, told } from "./notices.js";
import { moveClock } from "./server.js";
import { dayAndTime, moment, say } from "./texts.js";

const find = (id) => document.getElementById(id);
const buttons = document.querySelectorAll("[data-move]");

let moving = false; // this page moves it; state.busy tells whether anybody does

export function drawClock(state) {
  const running = moving || state.busy;
  const due = state.next_due ? say("due", moment(state.next_due, state.now)) : say("nothingDue");
  find("clock").classList.toggle("running", running);
  find("now").textContent = dayAndTime(state.now);
  find("now-short").textContent = moment(state.now);
  find("clock-toggle").classList.toggle("running", running);
  find("clock-toggle").setAttribute("aria-label", `${say("moveClock")}: ${dayAndTime(state.now)}`);
  find("due").textContent = running ? say("running") : due;
  for (const button of buttons) {
    const off = running || (button.dataset.testid === "clock-next" && !state.next_due);
    button.setAttribute("aria-disabled", String(off));
  }
}

/** `current()` is the state the page has; `refresh()` asks for it anew. */
export function wire({ current, refresh }) {
  for (const button of buttons) {
    button.addEventListener("click", async () => {
      if (button.getAttribute("aria-disabled") === "true") return;
      moving = true;
      drawClock(current());
      announce(say("running"));
      await told(() => moveClock(JSON.parse(button.dataset.move)));
      moving = false;
      await refresh();
      announce(dayAndTime(current().now));
    });
  }
  find("clock-toggle").addEventListener("click", ({ currentTarget }) => {
    const opened = find("clock").classList.toggle("open");
    currentTarget.setAttribute("aria-expanded", String(opened));
  });
}
