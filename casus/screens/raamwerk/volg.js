// A screen that follows what others enter: it is drawn again when there is something new, but not while somebody
// types here or stands in a field. What two people make of one field is then still put before them.

const KIJK = 250; // ms
const RUST = 1000; // ms without a key after which it may be drawn
const KEUZE = "[type=radio], [type=checkbox]"; // who goes along these by keyboard keeps the place
const BEZIG = `input:not(.casus-snelregel-veld, ${KEUZE}), :is(${KEUZE}):focus-visible, textarea, [contenteditable]`;

const loket = (globalThis.__casusLoket ??= { horers: {}, hart: 0, pas: "", mee: {} });
const stand = (globalThis.__casusVolg ??= { getekend: 0, nu: 0, getypt: 0 });

function kijk() {
  if (!stand.getekend || stand.nu <= stand.getekend) return;
  if (Date.now() - stand.getypt < RUST || document.activeElement?.matches(BEZIG)) return;
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
