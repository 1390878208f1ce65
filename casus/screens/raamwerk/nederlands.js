// Translates the framework's own words and mends its semantics, on this page,
// for as long as it is open. Started once; later runs find it running.
(() => {
  if (globalThis.__casusNederlands) return;
  globalThis.__casusNederlands = true;

  const { teksten, patronen, verbinding } = __WOORDENBOEK__;
  const regels = patronen.map(([links, rechts]) => [new RegExp(links, "s"), rechts]);
  const KENMERKEN = ["aria-label", "placeholder", "title", "alt", "data-placeholder"];
  // What a screen wrote is not ours to translate ...
  const EIGEN = '[data-testid="stMarkdownContainer"], [data-testid="stText"], [data-testid="stHtml"], .stBidiComponent, textarea, pre, code';
  // ... except where the framework writes its own words in the same way.
  const TOCH = '[data-testid="stException"], [data-testid^="stFileUploader"], [data-testid="stToast"]';

  function vertaal(tekst) {
    const kaal = tekst.trim();
    if (!kaal || kaal.length > 500) return null;
    if (Object.hasOwn(teksten, kaal)) return tekst.replace(kaal, () => teksten[kaal]);
    for (const [patroon, rechts] of regels) if (patroon.test(kaal)) return kaal.replace(patroon, rechts);
    return null;
  }

  function doeTekst(knoop) {
    const ouder = knoop.parentElement;
    if (!ouder || ouder.localName === "script" || ouder.localName === "style") return;
    if (ouder.closest(EIGEN) && !ouder.closest(TOCH)) return;
    const nieuw = vertaal(knoop.nodeValue);
    if (nieuw !== null && nieuw !== knoop.nodeValue) knoop.nodeValue = nieuw;
  }

  function doeKenmerken(el) {
    for (const naam of KENMERKEN) {
      const oud = el.getAttribute(naam);
      const nieuw = oud === null ? null : vertaal(oud);
      if (nieuw !== null && nieuw !== oud) el.setAttribute(naam, nieuw);
    }
  }

  function doeAlles(wortel) {
    if (wortel.nodeType === Node.TEXT_NODE) return doeTekst(wortel);
    if (wortel.nodeType !== Node.ELEMENT_NODE) return;
    doeKenmerken(wortel);
    const loper = document.createTreeWalker(wortel, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let knoop = loper.nextNode(); knoop; knoop = loper.nextNode()) {
      if (knoop.nodeType === Node.TEXT_NODE) doeTekst(knoop);
      else doeKenmerken(knoop);
    }
  }

  // ---- mends ----------------------------------------------------------------

  function zet(el, naam, waarde) {
    if (el && el.getAttribute(naam) !== waarde) el.setAttribute(naam, waarde);
  }

  // The framework hides or removes nodes itself: its own text is covered, not taken out.
  // When the message goes, the connection is back: the screen is run once as a whole.
  let wasWeg = false;

  function meldVerbinding() {
    const weg = document.querySelector(".casus-verbinding") !== null;
    if (wasWeg && !weg) globalThis.__casusHerstel?.();
    wasWeg = weg;
    for (const venster of document.querySelectorAll('[data-testid="stDialog"]')) {
      const kop = venster.querySelector("[slot=title], h2, h1");
      if (!kop?.textContent.includes(teksten["Connection error"])) continue;
      const inhoud = kop.nextElementSibling;
      if (!inhoud || venster.querySelector(".casus-verbinding")) continue;
      inhoud.classList.add("casus-bedekt");
      const zin = document.createElement("p");
      zin.className = "casus-verbinding";
      zin.setAttribute("role", "alert");
      zin.textContent = verbinding;
      kop.after(zin);
    }
  }

  function markeerScherm() {
    for (const vak of document.querySelectorAll('[class*="st-key-raamwerk_link_"]')) {
      const link = vak.querySelector("a");
      if (!link) continue;
      if (vak.className.includes("st-key-raamwerk_link_actief_")) zet(link, "aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    const menu = document.querySelector(".st-key-raamwerk_navigatie");
    zet(menu, "role", "navigation");
    zet(menu, "aria-label", "Schermen");
  }

  // What axe finds in the framework itself: where, which attribute, what it must be.
  const LAPPEN = [['[data-testid="stFileUploaderDropzone"]', "role", "group"]];

  // The theme a person chose, told to the stylesheet.
  function meldThema() {
    const app = document.querySelector(".stApp");
    if (app) zet(document.documentElement, "data-casus-thema", getComputedStyle(app).colorScheme === "dark" ? "donker" : "licht");
  }

  function verzacht() {
    zet(document.documentElement, "lang", "nl");
    meldThema();
    for (const [keuze, naam, waarde] of LAPPEN) {
      for (const el of document.querySelectorAll(keuze)) {
        if (waarde === null) el.removeAttribute(naam);
        else zet(el, naam, waarde);
      }
    }
    markeerScherm();
    meldVerbinding();
  }

  let gepland = false;
  function plan() {
    if (gepland) return;
    gepland = true;
    requestAnimationFrame(() => {
      gepland = false;
      verzacht();
    });
  }

  new MutationObserver((wijzigingen) => {
    for (const w of wijzigingen) {
      if (w.type === "characterData") doeTekst(w.target);
      else if (w.type === "attributes") doeKenmerken(w.target);
      else for (const knoop of w.addedNodes) doeAlles(knoop);
    }
    plan();
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: KENMERKEN,
  });
  doeAlles(document.body);
  verzacht();
})();
