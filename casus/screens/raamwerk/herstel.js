// Asks for a whole run when the screen is behind: after a restart of the program the framework runs nothing by
// itself, and what others entered has to be drawn. A run that comes in between can break off the one that handles
// what a person just did; so this waits until nobody does anything and nothing runs.

const KIJK = 100; // ms
const RUST = 700; // ms since the last key or click
const OPNIEUW = 2000; // ms before an unanswered wish is said again

const stand = (globalThis.__casusRun ??= { wens: false, gevraagd: 0, gedaan: 0, bezig: 0, haast: false });

function mag() {
  const { testScriptState: loopt, testConnectionState: lijn } = document.querySelector('[data-testid="stApp"]')?.dataset ?? {};
  if (loopt !== "notRunning") stand.bezig = Date.now();
  const verbonden = lijn === undefined || lijn === "CONNECTED";
  const nu = Date.now();
  return verbonden && nu - stand.bezig > KIJK && (stand.haast || nu - stand.gedaan > RUST) && nu - stand.gevraagd > OPNIEUW;
}

function kijk() {
  if (!stand.wens || !stand.roep || !mag()) return;
  stand.gevraagd = Date.now();
  stand.roep();
}

if (!stand.loopt) {
  stand.loopt = true;
  for (const soort of ["keydown", "pointerdown", "input", "change"])
    document.addEventListener(soort, () => (stand.gedaan = Date.now()), true);
  setInterval(kijk, KIJK);
}

// `haast`: the screen is covered already, nobody can do anything on it.
globalThis.__casusHerstel = (haast = false) => {
  stand.wens = true;
  stand.haast ||= haast;
};

// Drawn in every whole run: what was asked is there.
export default function ({ setTriggerValue }) {
  stand.roep = () => setTriggerValue("roep", Date.now());
  Object.assign(stand, { wens: false, haast: false, gevraagd: 0 });
}
