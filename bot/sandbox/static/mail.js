// Mails: the last face among the cast, behind which stands what the bot has sent by mail to anybody.

import { element } from "./elements.js";
import { drawMedia } from "./media.js";
import { dayAndTime, language, say, time } from "./texts.js";

/** As one of the cast. */
export function mailbox({ id, unread }) {
  return {
    id,
    unread,
    mail: true,
    name: say("mail"),
    role: { [language]: say("mailFor") },
    about: { [language]: "" },
    language,
    started: true,
    blocked_bot: false,
  };
}

export function noMails() {
  return element(
    "section",
    { className: "welcome" },
    element("h3", { textContent: say("noMails") }),
    element("p", { textContent: say("mailComes") }),
  );
}

export function drawMail(mail) {
  const words = element("div", { className: "words", dir: "auto" });
  words.innerHTML = mail.html; // safe: the server escapes every text (postbox.py)
  return element(
    "article",
    {
      className: "message mail",
      data: { testid: "message", id: mail.id },
      aria: { label: `${mail.subject}, ${time(mail.date)}` },
    },
    element(
      "header",
      {},
      element("h3", { dir: "auto", textContent: mail.subject }),
      element("p", { textContent: say("mailFrom", mail.from.name) }),
      element("p", { textContent: say("mailTo", mail.to) }),
    ),
    words,
    ...mail.files.map(drawMedia),
    element(
      "p",
      { className: "foot" },
      element("time", { dateTime: mail.date, title: dayAndTime(mail.date), textContent: time(mail.date) }),
    ),
  );
}
