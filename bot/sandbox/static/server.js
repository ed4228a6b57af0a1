// Everything the page asks of its server.

async function answer(response) {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json();
}

const post = (address, asked) =>
  fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(asked),
  }).then(answer);

export const state = () => fetch("/sandbox/state").then(answer);

export const view = (person) => fetch(`/sandbox/view?as=${person}`).then(answer);

/** One act of a person in a chat: {as, chat, do, …}. Resolves to {ok, error?, answer?}. */
export const act = (asked) => post("/sandbox/act", asked);

/** That a person has the chat before their eyes. */
export const read = (asked) => post("/sandbox/read", asked);

/** A file goes as a form, its kind being photo or document. */
export function sendFile({ as, chat, kind, caption, file }) {
  const form = new FormData();
  for (const [name, value] of Object.entries({ do: "file", as, chat, kind, caption, file })) form.set(name, value);
  return fetch("/sandbox/act", { method: "POST", body: form }).then(answer);
}

/** Resolves when the hands have arrived, to the new state. */
export const moveClock = (move) => post("/sandbox/clock", move);

/** Calls `changed` after every change in the sandbox and whenever contact is back, `lost` when contact breaks. */
export function listen({ changed, lost }) {
  const events = new EventSource("/sandbox/events");
  events.addEventListener("open", changed);
  events.addEventListener("changed", changed);
  events.addEventListener("error", lost);
}
