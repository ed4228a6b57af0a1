// The page's own words in Swedish and English, and its dates as each language writes them.

const WORDS = {
  sv: {
    title: "Provbänken",
    about: "Prova boten som sju olika personer, utan telefon och utan risk. Allt stannar på den här datorn.",
    skip: "Till skrivfältet",
    who: "Vem vill du vara?",
    youAre: (name) => `Du är ${name}`,
    clock: "Klockan",
    moveClock: "Flytta klockan",
    hour: "+1 timme",
    day: "+1 dag",
    months: "+3 månader",
    next: "Till nästa händelse",
    outage: "Låt boten vara nere i 3 dagar",
    running: "Klockan går …",
    due: (when) => `Nästa händelse: ${when}`,
    nothingDue: "Inget är planerat just nu.",
    chats: "Chattar",
    messages: "Meddelanden",
    group: (count) => `Gruppchatt, ${count} medlemmar`,
    more: "Mer",
    sticker: "Skicka ett klistermärke",
    voice: "Skicka ett röstmeddelande",
    forward: "Vidarebefordra till boten …",
    forwardThis: "Vidarebefordra det här",
    choosing: "Välj meddelandet som ska vidarebefordras till boten.",
    cancel: "Avbryt",
    block: "Blockera boten",
    unblock: "Häv blockeringen",
    blocked: "Du har blockerat boten. Den kan inte skriva till dig.",
    attach: "Bifoga en bild eller fil",
    asFile: "Skicka bilden som fil",
    remove: "Ta bort",
    write: "Skriv ett meddelande",
    commands: "Kommandon",
    noCommands: "Boten visar inga kommandon för dig här.",
    cards: "Kort från boten",
    noCards: "Boten svarade inte.",
    via: (name) => `via @${name}`,
    send: "Skicka",
    replyKeyboard: "Svarsknappar",
    newest: "Till det senaste",
    edited: "redigerad",
    alone: "Bara du ser det här",
    forwardedFrom: (name) => `Vidarebefordrat från ${name}`,
    photo: "Bild",
    aSticker: "Klistermärke",
    aVoice: "Röstmeddelande",
    services: {
      joined: (names) => `Nu med i gruppen: ${names}`,
      left: (name) => `${name} lämnade gruppen`,
      pinned: () => "Ett meddelande fästes överst",
      topic: (name) => `Nytt ämne: ${name}`,
      upgraded: () => "Gruppen blev en supergrupp",
    },
    waiting: "Väntar på svar",
    noAnswer: "Boten svarade inte på knappen.",
    copied: (text) => `Kopierat: ${text}`,
    notCopied: "Webbläsaren lät inte sidan kopiera.",
    unread: (count) => `${count} olästa`,
    silent: "har inte pratat med boten än",
    hasBlocked: "har blockerat boten",
    speaks: { sv: "appen på svenska", en: "appen på engelska" },
    welcome: (name, role) => `Du är ${name}, ${role}.`,
    invited: "Någon i nätverket har skickat en inbjudan till dig. Tryck på den för att gå med.",
    notInvited: "Du har ännu inte pratat med boten. Tryck på Starta, eller välj någon annan att vara.",
    accept: "Öppna inbjudan och gå med",
    start: "Starta",
    startBare: "Starta utan inbjudan",
    emptyGroup: "Här är det tyst än så länge.",
    mail: "E-post",
    mailFor: "Allt som boten skickar som mejl",
    mailFrom: (name) => `Från: ${name}`,
    mailTo: (address) => `Till: ${address}`,
    noMails: "Inga mejl än",
    mailComes: "Ingrid Wikström på Tullverket är med utan Telegram. Här syns det hon får: nyhetsbrev, kallelser och påminnelser. Koder som skickas till en e-postadress kommer också hit.",
    lost: "Sidan har tappat kontakten med provbänken. Den försöker igen.",
    failed: "Det gick inte. Försök igen.",
    refused: (words) => `Telegram sa nej: ${words}`,
    ok: "Okej",
    otherLanguage: "English",
  },
  en: {
    title: "The try-out bench",
    about: "Try the bot as seven different people, without a phone and without risk. Everything stays on this computer.",
    skip: "To the writing field",
    who: "Who do you want to be?",
    youAre: (name) => `You are ${name}`,
    clock: "The clock",
    moveClock: "Move the clock",
    hour: "+1 hour",
    day: "+1 day",
    months: "+3 months",
    next: "To the next thing due",
    outage: "Let the bot be down for 3 days",
    running: "The clock is moving …",
    due: (when) => `Next thing due: ${when}`,
    nothingDue: "Nothing is planned right now.",
    chats: "Chats",
    messages: "Messages",
    group: (count) => `Group chat, ${count} members`,
    more: "More",
    sticker: "Send a sticker",
    voice: "Send a voice message",
    forward: "Forward to the bot …",
    forwardThis: "Forward this one",
    choosing: "Choose the message to forward to the bot.",
    cancel: "Cancel",
    block: "Block the bot",
    unblock: "Unblock the bot",
    blocked: "You have blocked the bot. It cannot write to you.",
    attach: "Attach a picture or a file",
    asFile: "Send the picture as a file",
    remove: "Remove",
    write: "Write a message",
    commands: "Commands",
    noCommands: "The bot shows no commands to you here.",
    cards: "Cards from the bot",
    noCards: "The bot did not answer.",
    via: (name) => `via @${name}`,
    send: "Send",
    replyKeyboard: "Reply buttons",
    newest: "To the latest",
    edited: "edited",
    alone: "Only you can see this",
    forwardedFrom: (name) => `Forwarded from ${name}`,
    photo: "Picture",
    aSticker: "Sticker",
    aVoice: "Voice message",
    services: {
      joined: (names) => `Joined the group: ${names}`,
      left: (name) => `${name} left the group`,
      pinned: () => "A message was pinned",
      topic: (name) => `New topic: ${name}`,
      upgraded: () => "The group became a supergroup",
    },
    waiting: "Waiting for the answer",
    noAnswer: "The bot did not answer the button.",
    copied: (text) => `Copied: ${text}`,
    notCopied: "The browser did not let the page copy.",
    unread: (count) => `${count} unread`,
    silent: "has not talked with the bot yet",
    hasBlocked: "has blocked the bot",
    speaks: { sv: "app in Swedish", en: "app in English" },
    welcome: (name, role) => `You are ${name}, ${role}.`,
    invited: "Somebody in the network has sent you an invitation. Tap it to join.",
    notInvited: "You have not talked with the bot yet. Tap Start, or choose somebody else to be.",
    accept: "Open the invitation and join",
    start: "Start",
    startBare: "Start without an invitation",
    emptyGroup: "It is quiet here so far.",
    mail: "E-mail",
    mailFor: "Everything the bot sends by e-mail",
    mailFrom: (name) => `From: ${name}`,
    mailTo: (address) => `To: ${address}`,
    noMails: "No e-mails yet",
    mailComes: "Ingrid Wikström at Swedish Customs takes part without Telegram. What she gets is shown here: newsletters, invitations and reminders. Codes that are sent to an e-mail address come here too.",
    lost: "The page has lost contact with the try-out bench. It is trying again.",
    failed: "That did not work. Try again.",
    refused: (words) => `Telegram said no: ${words}`,
    ok: "OK",
    otherLanguage: "Svenska",
  },
};

const remembered = localStorage.getItem("language");
export let language = remembered in WORDS ? remembered : "sv";

export function speak(chosen) {
  language = chosen;
  localStorage.setItem("language", chosen);
}

export function say(key, ...values) {
  const words = WORDS[language][key];
  return typeof words === "function" ? words(...values) : words;
}

/** Puts the words into every element that names a text. */
export function label(root) {
  document.documentElement.lang = language;
  document.title = say("title");
  for (const each of root.querySelectorAll("[data-text]")) each.textContent = say(each.dataset.text);
  for (const each of root.querySelectorAll("[data-label]")) {
    each.setAttribute("aria-label", say(each.dataset.label));
    if (each.tagName === "BUTTON") each.title = say(each.dataset.label);
  }
  for (const each of root.querySelectorAll("[data-placeholder]")) each.placeholder = say(each.dataset.placeholder);
}

function parts(instant, wanted) {
  const locale = language === "sv" ? "sv-SE" : "en-GB";
  const format = new Intl.DateTimeFormat(locale, { timeZone: "Europe/Stockholm", hourCycle: "h23", ...wanted });
  return Object.fromEntries(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** 9.05 · 9:05 */
export function time(instant) {
  const { hour, minute } = parts(instant, { hour: "numeric", minute: "2-digit" });
  return `${Number(hour)}${language === "sv" ? "." : ":"}${minute.padStart(2, "0")}`;
}

/** tisdag den 24 november 2026 · Tuesday 24 November 2026 */
export function day(instant) {
  const wanted = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  const { weekday, day, month, year } = parts(instant, wanted);
  return `${weekday} ${language === "sv" ? "den " : ""}${day} ${month} ${year}`;
}

/** tis 24 nov kl. 9.05 · Tue 24 Nov, 9:05; with the year when it is another than that of `now`. */
export function moment(instant, now = instant) {
  const wanted = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
  const { weekday, day, month, year } = parts(instant, wanted);
  const ofYear = year === parts(now, wanted).year ? "" : ` ${year}`;
  const at = language === "sv" ? " kl. " : ", ";
  return `${weekday.slice(0, 3)} ${day} ${month.slice(0, 3)}${ofYear}${at}${time(instant)}`;
}

/** tisdag den 24 november 2026 kl. 9.05 · Tuesday 24 November 2026, 9:05 */
export function dayAndTime(instant) {
  return `${day(instant)}${language === "sv" ? " kl. " : ", "}${time(instant)}`;
}

export function size(bytes) {
  const number = (value) => value.toLocaleString(language === "sv" ? "sv-SE" : "en-GB", { maximumFractionDigits: 1 });
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${number(bytes / 1000)} kB` : `${number(bytes / 1_000_000)} MB`;
}
