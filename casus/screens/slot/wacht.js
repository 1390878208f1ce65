// Follows the lock from every window: it asks whether the data are open, and where that is no longer as it was drawn
// it empties the page at once and draws it again. What was told stays readable in no window.

const KIJK = 2000; // ms between two looks

const wacht = (globalThis.__casusSlot ??= { getekend: "", adres: "" });

function leeg() {
  const blad = document.createElement("main");
  blad.textContent = "De gegevens zijn op slot.";
  document.body.replaceChildren(blad);
  location.reload();
}

async function kijk() {
  const { getekend } = wacht;
  try {
    const antwoord = await fetch(wacht.adres, { cache: "no-store", signal: AbortSignal.timeout(5000) });
    const { stand } = await antwoord.json();
    if (getekend && getekend === wacht.getekend && stand !== getekend) {
      if (stand === "dicht") return leeg();
      location.reload();
      return;
    }
  } catch {
    // No answer says nothing about the lock.
  }
  setTimeout(kijk, KIJK);
}

export default function ({ data }) {
  wacht.getekend = data.stand;
  wacht.adres = data.adres;
  if (wacht.loopt) return;
  wacht.loopt = true;
  addEventListener("pageshow", (e) => e.persisted && location.reload()); // out of the memory of the browser
  kijk();
}
