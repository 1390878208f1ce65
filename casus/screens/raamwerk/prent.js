// Shows an SVG as DOM, without anything that could run or fetch, and reports
// what is chosen in it and how wide it may be.

const SVG = "http://www.w3.org/2000/svg";
const TOEGESTAAN = new Set(
  ("svg g path rect circle ellipse line polyline polygon text tspan title desc defs style " +
    "pattern linearGradient radialGradient stop clipPath mask marker symbol").split(" "),
);
const VREEMD = /url\(\s*['"]?\s*(?!#)[^)]|@import|javascript:|expression\(/i;
const MARGE = 24; // px more than a step before the picture grows again: no flicker around a scroll bar
const BLIJFT = 200; // ms that a picture stays after the framework took leave of it

function schoon(el) {
  for (const kind of [...el.children]) {
    if (kind.namespaceURI !== SVG || !TOEGESTAAN.has(kind.localName)) kind.remove();
    else if (kind.localName === "style" && VREEMD.test(kind.textContent)) kind.remove();
    else schoon(kind);
  }
  for (const { name, localName, value } of [...el.attributes]) {
    const naam = localName.toLowerCase();
    if (naam.startsWith("on") || naam === "href" || naam === "src" || VREEMD.test(value)) el.removeAttribute(name);
  }
}

function lees(tekst) {
  const doc = new DOMParser().parseFromString(tekst, "image/svg+xml");
  const svg = doc.documentElement;
  if (!svg || svg.localName !== "svg" || svg.namespaceURI !== SVG || doc.querySelector("parsererror")) return null;
  schoon(svg);
  return document.importNode(svg, true);
}

function midden(el) {
  const r = el.getBoundingClientRect();
  return { x: r.left + r.width / 2, y: r.top + r.height / 2, links: r.left };
}

class Prent {
  constructor(wortel) {
    this.wortel = wortel;
    this.vak = document.createElement("div");
    this.vak.className = "prent";
    wortel.append(this.vak);
    this.vak.addEventListener("click", (e) => this.kies(e.target.closest("[data-item]")));
    this.vak.addEventListener("keydown", (e) => this.toets(e));
    this.vak.addEventListener("focusin", (e) => this.zetBeurt(e.target.closest("[data-item]")));
    this.meter = new ResizeObserver(() => {
      this.zetBereik();
      clearTimeout(this.meetwacht);
      this.meetwacht = setTimeout(() => this.meet(), 200);
    });
    this.meter.observe(this.vak);
  }

  werkBij(component) {
    this.data = component.data;
    this.gemeld ??= this.data.bekend || undefined; // a report costs a run, and a run in the first moment a click
    this.meldKeuze = (keuze) => component.setTriggerValue("keuze", keuze);
    this.meldBreedte = (breedte) => component.setStateValue("breedte", breedte);
    if (this.data.svg !== this.getekend || this.data.beschrijving !== this.beschreven) this.teken();
    for (const el of this.dingen()) {
      if (this.data.gekozen && el.dataset.item === this.data.gekozen) el.setAttribute("aria-current", "true");
      else el.removeAttribute("aria-current");
    }
  }

  dingen() {
    return [...this.vak.querySelectorAll("[data-item]")];
  }

  // ---- drawing: scroll and focus stay where they were ----------------------

  teken() {
    const had = this.wortel.activeElement?.closest?.("[data-item]") ?? null;
    const oude = this.dingen();
    const plek = { nummer: oude.indexOf(had), item: had?.dataset.item, lijst: had?.dataset.lijst };
    const beurt = oude.find((el) => el.getAttribute("tabindex") === "0");
    const { scrollLeft } = this.vak;
    this.getekend = this.data.svg;
    this.beschreven = this.data.beschrijving;
    const svg = lees(this.data.svg);
    if (!svg) {
      const melding = document.createElement("p");
      melding.className = "prent-melding";
      melding.textContent = "De tekening kan niet worden getoond. De lijst toont hetzelfde.";
      this.vak.replaceChildren(melding);
      return;
    }
    svg.setAttribute("aria-label", this.data.beschrijving);
    this.vak.replaceChildren(svg);
    const dingen = this.dingen();
    svg.setAttribute("role", dingen.length ? "group" : "img");
    for (const el of dingen) {
      el.setAttribute("role", "button");
      el.setAttribute("aria-label", this.naamVan(el));
      el.setAttribute("tabindex", "-1");
    }
    const zelfde = (a) => a && dingen.find((el) => el.dataset.item === a.item && el.dataset.lijst === a.lijst);
    this.zetBeurt(zelfde(plek) ?? zelfde(beurt?.dataset) ?? dingen[0]);
    this.vak.scrollLeft = scrollLeft;
    this.zetBereik();
    if (had) {
      const doel = zelfde(plek) ?? dingen[Math.min(plek.nummer, dingen.length - 1)];
      doel?.focus({ preventScroll: true });
    }
  }

  naamVan(el) {
    const titel = el.querySelector("title")?.textContent;
    return (el.getAttribute("aria-label") || el.dataset.label || titel || el.textContent || el.dataset.item).trim();
  }

  zetBeurt(el) {
    if (!el) return;
    for (const ander of this.dingen()) ander.setAttribute("tabindex", ander === el ? "0" : "-1");
  }

  // A picture wider than its place with nothing in it to choose is moved by keyboard itself.
  zetBereik() {
    const zelf = !this.dingen().length && this.vak.scrollWidth > this.vak.clientWidth;
    if (zelf) this.vak.setAttribute("tabindex", "0");
    else this.vak.removeAttribute("tabindex");
  }

  // ---- choosing ------------------------------------------------------------

  kies(el) {
    if (!el) return;
    const kenmerk = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    this.meldKeuze({ lijst: el.dataset.lijst ?? "", item: el.dataset.item, kenmerk });
  }

  toets(e) {
    const el = e.target.closest("[data-item]");
    if (!el || e.ctrlKey || e.altKey || e.metaKey) return;
    if (e.key === "Enter" || e.key === " ") {
      e.preventDefault();
      e.stopPropagation();
      if (!e.repeat) this.kies(el);
      return;
    }
    const doel = this.buur(el, e.key);
    if (doel === undefined) return;
    e.preventDefault();
    e.stopPropagation();
    doel?.focus();
    doel?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }

  // Left and right follow the order of the drawing; up and down go to the
  // nearest thing in a row above or below.
  buur(el, toets) {
    const dingen = this.dingen();
    const hier = dingen.indexOf(el);
    if (toets === "Home") return dingen[0];
    if (toets === "End") return dingen.at(-1);
    if (toets === "ArrowRight") return dingen[hier + 1] ?? null;
    if (toets === "ArrowLeft") return dingen[hier - 1] ?? null;
    if (toets !== "ArrowUp" && toets !== "ArrowDown") return undefined;
    const van = midden(el);
    const teken = toets === "ArrowDown" ? 1 : -1;
    let beste = null;
    let minst = Infinity;
    for (const ander of dingen) {
      const m = midden(ander);
      const dy = (m.y - van.y) * teken;
      if (dy < 6) continue;
      const afstand = dy * 3 + Math.min(Math.abs(m.x - van.x), Math.abs(m.links - van.links));
      if (afstand < minst) [beste, minst] = [ander, afstand];
    }
    return beste;
  }

  // ---- width ---------------------------------------------------------------

  meet() {
    const ruimte = this.vak.clientWidth - 8;
    const { stap } = this.data;
    const breedte = Math.floor(ruimte / stap) * stap;
    if (breedte < stap || breedte === this.gemeld) return;
    if (this.gemeld && breedte > this.gemeld && ruimte < this.gemeld + stap + MARGE) return;
    this.gemeld = breedte;
    this.meldBreedte(breedte);
  }

  // The framework may say goodbye and come back at once; what has the focus then must not lose it.
  rust(opruimen) {
    this.opruimen = setTimeout(() => {
      this.meter.disconnect();
      clearTimeout(this.meetwacht);
      this.vak.remove();
      opruimen();
    }, BLIJFT);
  }
}

export default function (component) {
  const { parentElement } = component;
  const prent = (parentElement.__prent ??= new Prent(parentElement));
  clearTimeout(prent.opruimen);
  prent.werkBij(component);
  return () => prent.rust(() => delete parentElement.__prent);
}
