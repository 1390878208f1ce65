// The counter in the browser: asks and tells without a run of the screen. Who wants to hear how things stand puts
// a function under its own name in `horers`; it gets the answer and when the question was asked.

const KIJK = 500; // ms between two looks
const KIJK_BEAMER = 200; // the table waits for what was just said
const GEDULD = 5000; // ms after which a question is given up

const loket = (globalThis.__casusLoket ??= { horers: {}, hart: 0, pas: "", mee: {} });

loket.vraag = async (naam, gegevens = {}, blijft = false) => {
  const antwoord = await fetch(`${loket.wortel}/${naam}`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Casus-Pas": loket.pas },
    body: JSON.stringify(gegevens),
    cache: "no-store",
    keepalive: blijft, // goes out though the page goes
    signal: AbortSignal.timeout(GEDULD),
  });
  if (!antwoord.ok) {
    const { melding = "" } = await antwoord.json().catch(() => ({}));
    throw Object.assign(new Error(String(antwoord.status)), { melding });
  }
  return antwoord.json();
};

async function kijk() {
  const { pas } = loket;
  const sinds = Date.now();
  if (pas) {
    try {
      const stand = await loket.vraag("stand", loket.mee);
      if (pas === loket.pas) {
        loket.hart = Date.now();
        for (const hoor of Object.values(loket.horers)) hoor(stand, sinds);
      }
    } catch {
      // No answer: who needs a sign of life watches the time of the last one.
    }
  }
  setTimeout(kijk, loket.mee.beeld ? KIJK_BEAMER : KIJK);
}

export default function ({ data }) {
  Object.assign(loket, { wortel: data.wortel, pas: data.pas });
  if (loket.loopt) return;
  loket.loopt = true;
  kijk();
}
