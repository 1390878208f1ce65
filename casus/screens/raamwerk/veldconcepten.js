// What is being typed in any text field of the screen, kept before it is entered.
//
// A field is known by the key its screen gave it, without the counter behind it. Twice a second what changed is
// told at the counter; a field that was entered or left is told as empty, after the framework has sent its own
// value. A draft that does not stand in its field (a reload, another screen, a lost server) is offered beside it. A
// field whose key begins with "bedekt" keeps no draft: what is typed there must not come back to any browser.

const RUST = 500; // ms of rest before what is typed is sent
const HOOGSTENS = 1500; // ms after which it is sent though somebody types on
const NA_INVOER = 300; // ms after which an entered field has no draft any more
const VELDEN = '[data-testid="stMain"] :is([data-testid="stTextInput"] input, [data-testid="stTextArea"] textarea)';

// `levend`: fields that hold what was typed; `uit`: what is still to be told; `onderweg`: told, no answer yet.
const boek = (globalThis.__casusConcepten ??= {
  levend: new Map(), uit: new Map(), onderweg: new Map(), weg: new Set(), sinds: 0,
});

function naamVan(veld) {
  for (let el = veld.parentElement; el; el = el.parentElement) {
    const klasse = [...el.classList].find((k) => k.startsWith("st-key-"));
    if (klasse?.startsWith("st-key-bedekt-")) return null;
    if (klasse) return klasse.slice(7).replace(/-\d+$/, "");
  }
  return null;
}

function zet(veld, tekst) {
  const soort = veld instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  Object.getOwnPropertyDescriptor(soort.prototype, "value").set.call(veld, tekst);
  veld.dispatchEvent(new Event("input", { bubbles: true }));
  veld.focus();
}

function knop(tekst, doe) {
  const el = document.createElement("button");
  el.type = "button";
  el.textContent = tekst;
  el.className = "casus-concept-knop";
  el.addEventListener("click", doe);
  return el;
}

// What the store says when it cannot keep what is typed; it goes when it can again.
function zegNietBewaard(melding) {
  const staat = document.querySelector("body > .casus-niet-bewaard");
  if (!melding) return staat?.remove();
  const balk = staat ?? Object.assign(document.createElement("p"), { className: "casus-niet-bewaard" });
  balk.setAttribute("role", "alert");
  const tekst = `Wat u typt, is nog niet bewaard. ${melding}`;
  if (balk.textContent !== tekst) balk.textContent = tekst;
  if (!staat) document.body.append(balk);
}

class Bewaker {
  constructor() {
    this.concepten = {};
    this.typ = (e) => this.getypt(e);
    this.klaar = (e) => this.ingevoerd(e);
    this.toets = (e) => {
      if (e.key === "Enter" && !(e.target instanceof HTMLTextAreaElement && !e.ctrlKey)) this.ingevoerd(e);
    };
    document.addEventListener("input", this.typ, true);
    document.addEventListener("focusout", this.klaar, true);
    document.addEventListener("keydown", this.toets, true);
    this.weg = () => this.stuurUit(true);
    addEventListener("pagehide", this.weg);
    this.wekker = setInterval(() => this.kijk(), 400);
  }

  getypt(e) {
    if (!e.target.matches?.(VELDEN)) return;
    const naam = naamVan(e.target);
    if (!naam) return;
    boek.levend.set(naam, e.target);
    boek.uit.set(naam, e.target.value);
    boek.weg.delete(naam);
    e.target.closest('[class*="st-key-"]')?.querySelector(":scope > .casus-concept")?.remove();
    boek.sinds ||= Date.now();
    boek.laatst = Date.now();
  }

  ingevoerd(e) {
    if (!e.target.matches?.(VELDEN)) return;
    const naam = naamVan(e.target);
    if (!naam || boek.levend.get(naam) !== e.target) return;
    const tekst = e.target.value;
    const metEnter = e.type === "keydown";
    setTimeout(() => {
      const nu = e.target.isConnected ? e.target : this.vind(naam); // entering may build the field anew
      if (!nu) return; // gone before it was sent
      if (nu.value !== tekst && !(metEnter && nu !== e.target && !nu.value)) return; // typed on
      boek.levend.delete(naam);
      boek.uit.set(naam, null);
      delete this.concepten[naam];
      this.stuurUit();
    }, NA_INVOER);
  }

  vind(naam) {
    return [...document.querySelectorAll(VELDEN)].find((veld) => naamVan(veld) === naam);
  }

  kijk() {
    for (const [naam, veld] of boek.levend) if (!veld.isConnected) boek.levend.delete(naam);
    const nu = Date.now();
    if (boek.uit.size && (nu - boek.laatst >= RUST || nu - boek.sinds >= HOOGSTENS)) this.stuurUit();
    this.bied();
  }

  stuurUit(blijft = false) {
    const loket = globalThis.__casusLoket;
    if (!boek.uit.size || !loket?.pas || !loket.pas.startsWith(`${this.houder}.`)) return;
    const velden = new Map(boek.uit);
    boek.uit.clear();
    boek.sinds = 0;
    for (const [naam, tekst] of velden) boek.onderweg.set(naam, tekst);
    const klaar = () => velden.forEach((tekst, naam) => boek.onderweg.get(naam) === tekst && boek.onderweg.delete(naam));
    loket.vraag("concepten", { velden: Object.fromEntries(velden) }, blijft).then(() => {
      klaar();
      zegNietBewaard("");
    }, ({ melding }) => {
      klaar();
      if (melding) zegNietBewaard(melding);
      for (const [naam, tekst] of velden) if (!boek.uit.has(naam)) boek.uit.set(naam, tekst); // said again
      boek.laatst = boek.sinds = Date.now();
    });
  }

  // What the store gave, and what it was told since.
  zetConcepten(concepten) {
    this.concepten = { ...concepten };
    for (const verteld of [boek.onderweg, boek.uit])
      for (const [naam, tekst] of verteld) {
        if (tekst) this.concepten[naam] = tekst;
        else delete this.concepten[naam];
      }
  }

  // A draft that is not in its field is offered under it; nothing is put in a field unasked.
  bied() {
    if (!Object.keys(this.concepten).length) return;
    for (const veld of document.querySelectorAll(VELDEN)) {
      const naam = naamVan(veld);
      const tekst = naam && this.concepten[naam];
      const plek = veld.closest('[class*="st-key-"]');
      const staat = plek.querySelector(":scope > .casus-concept");
      if (tekst && veld.value === tekst && !boek.levend.has(naam)) this.vergeet(naam); // entered after all
      const nodig = tekst && !boek.levend.has(naam) && !boek.weg.has(naam) && veld.value !== tekst;
      if (!nodig) staat?.remove();
      else if (!staat) plek.append(this.maakBod(veld, naam, tekst));
    }
  }

  vergeet(naam) {
    delete this.concepten[naam];
    boek.uit.set(naam, null);
    boek.laatst = boek.sinds = Date.now();
  }

  maakBod(veld, naam, tekst) {
    const bod = document.createElement("div");
    bod.className = "casus-concept";
    bod.setAttribute("role", "status");
    const zin = document.createElement("span");
    zin.textContent = `U was hier aan het typen: ‘${tekst.length > 160 ? tekst.slice(0, 159) + "…" : tekst}’`;
    const over = knop("Overnemen", () => {
      bod.remove();
      zet(veld, tekst);
    });
    const weg = knop("Weggooien", () => {
      bod.remove();
      boek.weg.add(naam);
      boek.uit.set(naam, null);
      boek.laatst = boek.sinds = Date.now();
      this.stuurUit();
      veld.focus();
    });
    bod.append(zin, over, weg);
    return bod;
  }

  sluit() {
    document.removeEventListener("input", this.typ, true);
    document.removeEventListener("focusout", this.klaar, true);
    document.removeEventListener("keydown", this.toets, true);
    removeEventListener("pagehide", this.weg);
    clearInterval(this.wekker);
  }
}

export default function (component) {
  const { data, parentElement } = component;
  const bewaker = (parentElement.__concepten ??= new Bewaker());
  if (bewaker.houder !== undefined && bewaker.houder !== data.houder) {
    boek.levend.clear();
    boek.uit.clear(); // fields of another case or evaluation
    boek.onderweg.clear();
  }
  bewaker.houder = data.houder;
  bewaker.zetConcepten(data.concepten);
  return () => {
    bewaker.sluit();
    delete parentElement.__concepten;
  };
}
