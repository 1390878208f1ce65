// The quick line in the browser: a field, an echo, a row of keys, and a queue.
//
// What was entered stays in `rij` and is sent as a whole until Python names it
// under `behandeld`. Only one message is under way at a time, so that fast
// typing does not interrupt the run that handles it. Nothing is kept in the
// browser's storage: the draft comes back from Python as `concept`.

const WACHT_TYPEN = 250; // ms of rest before what is typed is sent
const WACHT_ANTWOORD = 700; // ms after which newer news may overtake an answer
const OPNIEUW = 4000; // ms after which what was not answered is sent again, each time later
const BLIJFT = 200; // ms that a field stays after the framework took leave of it
const TOON_WACHTEN = 1500; // ms before the person is told that lines wait

const geheugen = (globalThis.__casusSnelregel ??= { velden: new Map(), actief: null });
const TEKENS = { goed: "✓", vraag: "?", notitie: "✎", fout: "!", leeg: "" };
const TOETSNAMEN = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };

function maakKenmerk() {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (n) => n.toString(36)).join("");
}

function toetsVan(e) {
  const voor = (e.ctrlKey ? "Ctrl+" : "") + (e.altKey ? "Alt+" : "") + (e.shiftKey ? "Shift+" : "");
  return voor + e.key;
}

function maak(soort, klasse, inhoud) {
  const el = document.createElement(soort);
  if (klasse) el.className = klasse;
  if (inhoud) el.textContent = inhoud;
  return el;
}

class Snelregel {
  constructor(wortel, data) {
    this.data = data;
    const oud = geheugen.velden.get(data.sleutel);
    this.g = oud ?? { rij: [], stempel: 0, gezien: 0, verstuurd: 0, tekst: "", vuil: false };
    geheugen.velden.set(data.sleutel, this.g);
    this.g.volgnummer = data.volgnummer;
    this.aanslagen = 0;
    this.bijActie = 0;
    this.pogingen = 0;
    this.onderweg = new Set();
    this.bouw(wortel);
    this.veld.value = this.g.vuil ? this.g.tekst : data.concept;
    this.g.tekst = this.veld.value;
    this.leef();
  }

  leef() {
    clearTimeout(this.opruimen);
    clearInterval(this.wachter);
    this.wachter = setInterval(() => this.bewaak(), 500);
    geheugen.actief = this;
  }

  bouw(wortel) {
    const id = `snelregel-${Math.random().toString(36).slice(2)}`;
    this.blok = maak("div", "casus-snelregel");
    const label = maak("label", "casus-snelregel-label");
    label.htmlFor = id;
    this.label = label;
    this.keuze = maak("p", "casus-snelregel-gekozen");
    this.veld = maak("input", "casus-snelregel-veld");
    Object.assign(this.veld, { id, type: "text", autocomplete: "off", spellcheck: true, lang: "nl" });
    this.veld.setAttribute("aria-describedby", `${id}-echo`);
    this.veld.setAttribute("aria-keyshortcuts", "Alt+S");
    this.echo = maak("p", "casus-snelregel-echo");
    this.echo.id = `${id}-echo`;
    this.echo.setAttribute("aria-live", "polite");
    this.terug = maak("p", "casus-snelregel-terug");
    this.terug.hidden = true;
    this.wacht = maak("p", "casus-snelregel-wacht");
    this.wacht.setAttribute("role", "status");
    this.rijKnoppen = maak("div", "casus-snelregel-toetsen");
    this.rijKnoppen.setAttribute("role", "toolbar");
    this.rijKnoppen.setAttribute("aria-label", "Toetsen bij de snelle regel");
    this.blok.append(label, this.keuze, this.veld, this.echo, this.terug, this.wacht, this.rijKnoppen);
    wortel.append(this.blok);
    this.veld.addEventListener("input", () => this.typ());
    this.veld.addEventListener("blur", () => this.typKlaar());
    this.veld.addEventListener("keydown", (e) => this.toets(e));
    this.rijKnoppen.addEventListener("keydown", (e) => this.loopKnoppen(e));
  }

  // ---- what Python says ---------------------------------------------------

  werkBij(data, stuur) {
    this.data = data;
    this.stuurNaarPython = stuur;
    const g = this.g;
    const nieuweSessie = g.sessie !== data.sessie;
    if (nieuweSessie) {
      g.sessie = data.sessie;
      g.gezien = 0;
      g.verstuurd = 0;
      g.volgnummer = data.volgnummer;
    }
    g.gezien = Math.max(g.gezien, data.gezien || 0);
    this.pogingen = 0;
    if (g.gezien >= g.stempel && !this.typtNog) g.vuil = false;
    const klaar = new Set(data.behandeld);
    g.rij = g.rij.filter((r) => !klaar.has(r.kenmerk));
    if (data.volgnummer !== g.volgnummer) this.neemConcept(data);
    this.tekst(this.label, data.label);
    this.tekst(this.keuze, data.gekozen ? `Gekozen: ${data.gekozen}` : "");
    this.keuze.hidden = !data.gekozen;
    if (this.veld.placeholder !== data.plaatshouder) this.veld.placeholder = data.plaatshouder;
    this.toonEcho();
    this.toonKnoppen();
    this.bewaak();
    if ((nieuweSessie && (g.rij.length || this.veld.value)) || this.nodig) this.verstuur();
  }

  // A raised number: Python handled an action and says what the field holds now.
  neemConcept(data) {
    const g = this.g;
    const concept = data.concept || "";
    g.volgnummer = data.volgnummer;
    if (this.aanslagen === this.bijActie && !g.rij.length) {
      if (this.veld.value !== concept) {
        this.veld.value = concept;
        this.veld.setSelectionRange(concept.length, concept.length);
      }
      g.tekst = concept;
      this.typtNog = false;
    } else if (concept && concept !== this.veld.value && !this.onderweg.has(concept)) {
      this.geefTerug(concept);
    }
    if (this.veld.value) this.nodig = true; // under the new number it is the draft
  }

  geefTerug(concept) {
    if (!this.veld.value) {
      this.veld.value = this.g.tekst = concept;
      return;
    }
    this.terug.replaceChildren(`Niet toegevoegd: ${concept} `);
    const knop = maak("button", "casus-snelregel-knop", "Zet terug in de regel");
    knop.type = "button";
    knop.addEventListener("click", () => {
      this.veld.value = concept;
      this.terug.hidden = true;
      this.veld.focus();
      this.typ();
    });
    this.terug.append(knop);
    this.terug.hidden = false;
  }

  // ---- what the person does -----------------------------------------------

  typ() {
    this.aanslagen += 1;
    this.g.tekst = this.veld.value;
    this.g.vuil = true;
    this.typtNog = true;
    clearTimeout(this.typwacht);
    this.typwacht = setTimeout(() => this.typKlaar(), WACHT_TYPEN);
  }

  typKlaar() {
    clearTimeout(this.typwacht);
    if (!this.typtNog) return;
    this.typtNog = false;
    this.onderweg.add(this.veld.value);
    this.vraagVersturen();
  }

  toets(e) {
    if (e.isComposing) return;
    const naam = toetsVan(e);
    const toets = this.data.toetsen.find((t) => t.toets === naam);
    if (!toets) return;
    e.preventDefault();
    e.stopPropagation();
    if (e.repeat && !naam.startsWith("Arrow")) return;
    this.doe(toets);
  }

  doe(toets) {
    const g = this.g;
    const tekst = this.veld.value;
    if (toets.leegt && !tekst.trim()) return;
    g.rij.push({ kenmerk: maakKenmerk(), actie: toets.naam, tekst, volgnummer: g.volgnummer, sinds: Date.now() });
    if (toets.leegt) {
      this.veld.value = "";
      g.tekst = "";
      this.terug.hidden = true;
    }
    this.aanslagen += 1;
    this.bijActie = this.aanslagen;
    this.typtNog = false;
    clearTimeout(this.typwacht);
    this.onderweg.clear();
    g.vuil = true;
    this.vraagVersturen();
  }

  // ---- sending ------------------------------------------------------------

  vraagVersturen() {
    this.nodig = true;
    if (this.g.gezien >= this.g.stempel || Date.now() - this.g.verstuurd > WACHT_ANTWOORD) this.verstuur();
  }

  verstuur() {
    const g = this.g;
    this.nodig = false;
    g.stempel += 1;
    g.verstuurd = Date.now();
    this.stuurNaarPython({
      sessie: g.sessie,
      stempel: g.stempel,
      volgnummer: g.volgnummer,
      tekst: this.veld.value,
      rij: g.rij.map(({ kenmerk, actie, tekst, volgnummer }) => ({ kenmerk, actie, tekst, volgnummer })),
    });
  }

  // Twice a second: say what waits, and send again what was not answered.
  bewaak() {
    const g = this.g;
    const oud = g.rij.filter((r) => Date.now() - r.sinds > TOON_WACHTEN).length;
    const zin = oud === 1 ? "1 regel wordt nog bewaard." : `${oud} regels worden nog bewaard.`;
    this.tekst(this.wacht, oud ? zin : "");
    if (!this.stuurNaarPython) return;
    const stil = Date.now() - g.verstuurd;
    if (this.nodig && stil > WACHT_ANTWOORD) this.verstuur();
    if (!g.rij.length && g.gezien >= g.stempel) return;
    if (stil < Math.min(OPNIEUW * (1 + this.pogingen), 20_000)) return;
    this.pogingen += 1;
    this.verstuur();
    if (this.pogingen > 1) globalThis.__casusHerstel?.(); // a new session knows no parts yet
  }

  // ---- drawing ------------------------------------------------------------

  tekst(el, inhoud) {
    if (el.textContent !== inhoud) el.textContent = inhoud;
  }

  toonEcho() {
    const { echo, echoSoort } = this.data;
    const stand = `${echoSoort}|${echo}`;
    if (this.echoStand === stand) return;
    this.echoStand = stand;
    this.echo.dataset.soort = echoSoort;
    const teken = maak("span", "casus-snelregel-teken", TEKENS[echoSoort] ?? "");
    teken.setAttribute("aria-hidden", "true");
    this.echo.replaceChildren(...(TEKENS[echoSoort] ? [teken] : []), echo);
  }

  toonKnoppen() {
    const stand = JSON.stringify(this.data.toetsen);
    if (this.knoppenStand === stand) return;
    this.knoppenStand = stand;
    this.rijKnoppen.replaceChildren(
      ...this.data.toetsen.map((toets, nummer) => {
        const knop = maak("button", "casus-snelregel-knop", toets.label);
        knop.type = "button";
        knop.tabIndex = nummer === 0 ? 0 : -1;
        knop.dataset.actie = toets.naam;
        knop.setAttribute("aria-keyshortcuts", toets.toets);
        const kbd = maak("kbd", "", TOETSNAMEN[toets.toets] ?? toets.toets);
        knop.append(" ", kbd);
        knop.addEventListener("mousedown", (e) => e.preventDefault());
        knop.addEventListener("click", () => {
          this.doe(toets);
          this.veld.focus();
        });
        return knop;
      }),
    );
  }

  loopKnoppen(e) {
    const knoppen = [...this.rijKnoppen.children];
    const hier = knoppen.indexOf(e.target);
    const naar = { ArrowRight: hier + 1, ArrowLeft: hier - 1, Home: 0, End: knoppen.length - 1 }[e.key];
    if (naar === undefined || !knoppen[naar]) return;
    e.preventDefault();
    knoppen.forEach((knop, nummer) => (knop.tabIndex = nummer === naar ? 0 : -1));
    knoppen[naar].focus();
  }

  // The framework may say goodbye and come back at once; whoever types then must not lose the field.
  rust(opruimen) {
    this.typKlaar();
    clearInterval(this.wachter);
    clearTimeout(this.typwacht);
    this.opruimen = setTimeout(() => {
      if (geheugen.actief === this) geheugen.actief = null;
      this.blok.remove();
      opruimen();
    }, BLIJFT);
  }
}

// Alt+S goes to the quick line from anywhere on the screen.
if (!geheugen.luistert) {
  geheugen.luistert = true;
  document.addEventListener("keydown", (e) => {
    if (toetsVan(e).toLowerCase() !== "alt+s" || !geheugen.actief) return;
    e.preventDefault();
    geheugen.actief.veld.focus();
  });
}

export default function (component) {
  const { data, parentElement, setStateValue } = component;
  let regel = parentElement.__snelregel;
  if (regel) {
    regel.leef();
  } else {
    regel = parentElement.__snelregel = new Snelregel(parentElement, data);
    if (data.focus) regel.veld.focus({ preventScroll: true });
  }
  regel.werkBij(data, (veld) => setStateValue("veld", veld));
  return () => regel.rust(() => delete parentElement.__snelregel);
}
