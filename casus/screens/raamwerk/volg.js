// A screen that follows what others enter: it is drawn again when there is something new, but not while somebody
// types here or stands in a field. What two people make of one field is then still put before them.

const KIJK = 250; // ms
const RUST = 1000; // ms without a key after which it may be drawn
const OPNIEUW = 2000; // ms between two requests
const KEUZE = "[type=radio], [type=checkbox]"; // who goes along these by keyboard keeps the place
const BEZIG = `input:not(.casus-snelregel-veld, ${KEUZE}), :is(${KEUZE}):focus-visible, textarea, [contenteditable]`;

const stand = (globalThis.__casusVolg ??= { getekend: 0, nu: 0, getypt: 0, gevraagd: 0 });

function kijk() {
  if (!stand.getekend || stand.nu <= stand.getekend) return;
  const moment = Date.now();
  if (moment - stand.getypt < RUST || moment - stand.gevraagd < OPNIEUW) return;
  const app = document.querySelector('[data-testid="stApp"]');
  if (document.activeElement?.matches(BEZIG) || app?.dataset.testScriptState !== "notRunning") return;
  stand.gevraagd = moment;
  globalThis.__casusHerstel?.();
}

if (!stand.loopt) {
  stand.loopt = true;
  document.addEventListener("keydown", () => (stand.getypt = Date.now()), true);
  setInterval(kijk, KIJK);
}

export default function ({ data }) {
  Object.assign(stand, { getekend: data.getekend, nu: data.nu });
  return () => Object.assign(stand, { getekend: 0, nu: 0 });
}
