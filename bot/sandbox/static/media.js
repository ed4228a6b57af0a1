// Pictures and files, as they stand in messages and mails.

import { element, icon } from "./elements.js";
import { say, size } from "./texts.js";

const [WIDEST, TALLEST] = [530, 340]; // a picture has its room before it is there

export function drawMedia(media) {
  const opened = { href: media.url, target: "_blank", rel: "noopener" };
  if (media.kind === "photo") {
    const scale = Math.min(1, WIDEST / media.width, TALLEST / media.height);
    const [width, height] = [media.width, media.height].map((side) => Math.ceil(side * scale));
    const picture = element("img", { src: media.url, alt: say("photo"), width, height });
    return element("a", { ...opened, className: "picture" }, picture);
  }
  if (media.kind !== "document") {
    const name = say(media.kind === "voice" ? "aVoice" : "aSticker");
    return element("p", { className: "stand-in", textContent: `${name} ${media.name ?? ""}` });
  }
  return element(
    "a",
    { ...opened, className: "document" },
    icon("file"),
    element("span", { dir: "auto", textContent: media.name }),
    element("small", { textContent: size(media.size) }),
  );
}
