// The pause in the browser: the key, the cover that comes before the server has answered, and the beamer that
// covers itself when it hears nothing more. The cover is no more than a sheet over the page; what is under it is
// taken away by the next whole run.

const KANAAL = "casus-pauze";
const STIL = 4000; // ms without a sign of life after which a beamer covers itself
const KIJK = 250; // ms
const OPNIEUW = 1000; // ms after which what was not answered is asked again, each time later: asking breaks off a run
const loket = (globalThis.__casusLoket ??= { horers: {}, hart: 0, pas: "", mee: {} });
const stand = (globalThis.__casusPauze ??= { zaak: "", gepauzeerd: false, beamer: false });

function isPauzetoets(e) {
  if (e.ctrlKey || e.metaKey || e.shiftKey) return false;
  return (e.altKey && e.code === "KeyP") || (!e.altKey && e.key === "Pause");
}

function bedek(soort) {
  if (!stand.bedekt) {
    const vel = document.createElement("div");
    vel.className = "casus-pauzevel";
    vel.setAttribute("role", "status");
    document.body.append(vel);
    stand.bedekt = vel;
  }
  stand.soort = soort;
  const tekst = stand.teksten?.[soort] ?? "";
  if (stand.bedekt.textContent !== tekst) stand.bedekt.textContent = tekst;
  document.documentElement.dataset.casusBedekt = soort;
}

function ontdek() {
  stand.bedekt?.remove();
  stand.bedekt = null;
  stand.soort = "";
  delete document.documentElement.dataset.casusBedekt;
}

// What is being typed is handed over before the field goes: leaving a field is what stores it.
function geefAf() {
  const el = document.activeElement;
  if (el && el !== document.body && typeof el.blur === "function") el.blur();
}

function app() {
  return document.querySelector('[data-testid="stApp"]');
}

function verbonden() {
  const staat = app()?.dataset.testConnectionState;
  return staat === undefined || staat === "CONNECTED";
}

function begin() {
  bedek("pauze");
  geefAf();
}

// A run may be broken off before it was heard: what was asked is said again until there is an answer.
function stuur() {
  stand.open.gestuurd = Date.now();
  stand.open.poging += 1;
  const { aan, kenmerk, poging } = stand.open;
  stand.meld?.({ aan, kenmerk, poging, sessie: stand.sessie });
}

function vraag(aan) {
  stand.teller = (stand.teller ?? 0) + 1;
  stand.open = { aan, kenmerk: `${Date.now().toString(36)}-${stand.teller}`, poging: 0 };
  if (aan) {
    begin();
    stand.kanaal?.postMessage({ zaak: stand.zaak, aan, vroeg: true });
  }
  stuur();
}

// Twice a second or more: does the blank sheet stand, is there life on the other side?
function kijk() {
  const nu = verbonden();
  if (nu && stand.was === false) globalThis.__casusHerstel?.();
  stand.was = nu;
  if (stand.beamer) {
    const stil = !nu || (loket.hart && Date.now() - loket.hart > STIL);
    if (stil && !stand.soort) bedek("weg");
    else if (!stil && stand.soort === "weg") ontdek();
  }
  if (stand.open && nu && Date.now() - stand.open.gestuurd > OPNIEUW * stand.open.poging) stuur();
  if (stand.soort !== "pauze") return;
  const blad = document.querySelector(".st-key-pauzeblad");
  const rust = app()?.dataset.testScriptState === "notRunning" && !document.querySelector('[data-stale="true"]');
  if (stand.gepauzeerd && blad && rust) ontdek();
}

// What the store says, asked for at `sinds`: an answer from before the last whole run says nothing any more.
function hoor({ pauze }, sinds) {
  if (stand.open || sinds < stand.getekend) return;
  if (pauze === stand.gepauzeerd) {
    if (!pauze && stand.soort === "pauze") ontdek(); // a cover that no pause came for
    return;
  }
  if (pauze && stand.soort !== "pauze") begin();
  globalThis.__casusHerstel?.(true);
}

function hoorBeamer({ beeld }, sinds) {
  if (stand.beamer && sinds >= stand.beamerGetekend && beeld !== stand.beeld) globalThis.__casusHerstel?.();
}

if (!stand.loopt) {
  stand.loopt = true;
  document.addEventListener(
    "keydown",
    (e) => {
      if (!stand.zaak || e.isComposing || !isPauzetoets(e)) return;
      e.preventDefault();
      e.stopImmediatePropagation();
      if (!e.repeat) vraag(!stand.gepauzeerd);
    },
    true,
  );
  if (globalThis.BroadcastChannel) {
    stand.kanaal = new BroadcastChannel(KANAAL);
    // Other windows of this browser need not wait for their own look at the store.
    stand.kanaal.onmessage = ({ data }) => {
      if (!stand.zaak || data?.zaak !== stand.zaak) return;
      if (data.aan === stand.gepauzeerd) return;
      if (data.aan) begin();
      if (!data.vroeg) globalThis.__casusHerstel?.(true);
    };
  }
  setInterval(kijk, KIJK);
  Object.assign(loket.horers, { pauze: hoor, beamer: hoorBeamer });
}

// What was put in last is moved into sight; a picture lies in a part of its own.
function volg(item) {
  if (!item || stand.laatste === item) return;
  stand.laatste = item;
  setTimeout(() => {
    for (const el of document.querySelectorAll(".stBidiComponent *")) {
      const ding = el.shadowRoot?.querySelector(`[data-item="${CSS.escape(item)}"]`);
      if (!ding) continue;
      const r = ding.getBoundingClientRect();
      if (r.top < 0 || r.bottom > innerHeight) ding.scrollIntoView({ block: "center", inline: "nearest" });
      return;
    }
  }, 150);
}

// `luister`: of the frame, drawn in every whole run. `beamer`: of the window for the beamer.
export default function ({ data, setStateValue }) {
  if (data.soort === "luister") {
    const anders = stand.zaak === data.zaak && stand.gepauzeerd !== data.gepauzeerd;
    const { zaak, gepauzeerd, teksten, sessie } = data;
    Object.assign(stand, { zaak, gepauzeerd, teksten, sessie, getekend: Date.now() });
    stand.meld = (wat) => setStateValue("pauze", wat);
    loket.hart = Date.now();
    if (anders) stand.kanaal?.postMessage({ zaak: stand.zaak, aan: stand.gepauzeerd });
    const antwoord = stand.open && data.antwoord === stand.open.kenmerk;
    const mislukt = antwoord && !gepauzeerd;
    if (antwoord) stand.open = null;
    if (stand.soort === "pauze" && !gepauzeerd && (mislukt || anders)) ontdek();
    return;
  }
  Object.assign(stand, { beamer: true, beeld: data.beeld, beamerGetekend: Date.now() });
  loket.mee = { beeld: true };
  volg(data.laatste);
  return () => {
    stand.beamer = false;
    loket.mee = {};
    if (stand.soort === "weg") ontdek();
  };
}
