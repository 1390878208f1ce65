// The recovery sheet: the groups to read, copy and print. For paper a copy stands alone on the page.

const el = (soort, tekst, klasse = "") => Object.assign(document.createElement(soort), { textContent: tekst, className: klasse });

function maakBlad({ titel, groepen, regels }) {
  const blad = el("section", "", "casus-herstelblad");
  blad.setAttribute("aria-label", titel);
  const lijst = el("ol", "");
  for (const groep of groepen) lijst.append(el("li", groep));
  blad.append(el("p", titel, "casus-herstelblad-kop"), lijst, ...regels.map((regel) => el("p", regel)));
  return blad;
}

function drukAf(data) {
  const papier = el("div", "");
  papier.id = "casus-papier";
  papier.append(maakBlad(data));
  document.body.append(papier);
  addEventListener("afterprint", () => papier.remove(), { once: true });
  print();
}

function knop(tekst, doe) {
  const k = el("button", tekst, "casus-herstelblad-knop");
  k.type = "button";
  k.addEventListener("click", doe);
  return k;
}

export default function ({ data, parentElement }) {
  const knoppen = el("p", "", "casus-herstelblad-knoppen");
  const gedaan = el("span", "");
  gedaan.setAttribute("role", "status");
  const kopieer = async () => {
    await navigator.clipboard.writeText(data.groepen.join(" "));
    gedaan.textContent = "Gekopieerd. Plak het in een wachtwoordkluis, niet in een mail.";
  };
  knoppen.append(knop("Afdrukken", () => drukAf(data)), knop("Kopieer", kopieer), gedaan);
  parentElement.replaceChildren(maakBlad(data), knoppen);
}
