// Making elements, and putting them in their place without disturbing who is there.

/** An element with these properties and children; null children are left out. */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  const { data = {}, aria = {}, ...rest } = properties;
  Object.assign(made, rest);
  Object.assign(made.dataset, data);
  for (const [name, value] of Object.entries(aria)) made.setAttribute(`aria-${name}`, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** Puts the children into a place that had others, when they differ: a button one is just pressing is not
    taken away, and the one in the place of the one that had the focus gets it. */
export function redraw(place, children) {
  if (place.innerHTML === children.map(({ outerHTML }) => outerHTML).join("")) return;
  const focused = [...place.querySelectorAll("button")].indexOf(document.activeElement);
  place.replaceChildren(...children);
  if (focused >= 0) place.querySelectorAll("button")[focused]?.focus({ preventScroll: true });
}
