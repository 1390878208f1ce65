// A screen that follows what others enter: it is drawn again when there is something new, but not while somebody
// types here, has typed something that was not entered, or goes along choices by keyboard. What two people make of
// one field is then still put before them.

const KIJK = 250; // ms
const RUST = 1000; // ms without a key after which it may be drawn
const KEUZE = ":is([type=radio], [type=checkbox]):focus-visible, [aria-expanded=true]";
const TEKST = "input:not(.casus-snelregel-veld), textarea";

const loket = (globalThis.__casusLoket ??= { horers: {}, hart: 0, pas: "", mee: {} });
const stand = (globalThis.__casusVolg ??= { getekend: 0, nu: 0, getypt: 0 });

function isBezig(el) {
  return el?.matches(KEUZE) || (el?.matches(TEKST) && globalThis.__casusFocus?.hier?.vuil);
}

function kijk() {
  if (!stand.getekend || stand.nu <= stand.getekend) return;
  if (Date.now() - stand.getypt < RUST || isBezig(document.activeElement)) return;
  globalThis.__casusHerstel?.();
}

if (!stand.loopt) {
  stand.loopt = true;
  document.addEventListener("keydown", () => (stand.getypt = Date.now()), true);
  setInterval(kijk, KIJK);
  loket.horers.volg = ({ versie }) => (stand.nu = versie);
}

export default function ({ data }) {
  stand.getekend = data.getekend;
  return () => (stand.getekend = 0);
}
