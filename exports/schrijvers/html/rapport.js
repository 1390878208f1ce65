"use strict";
// The contents follow the reader; what is too wide can be reached by keyboard; a large picture can be made larger.
(() => {
  const RUIM = matchMedia("(min-width: 68rem)");
  const alle = (zoek, in_ = document) => [...in_.querySelectorAll(zoek)];

  // ---- Contents

  const inhoud = document.querySelector(".inhoudsopgave");
  const vouw = inhoud.querySelector("details");
  const waar = inhoud.querySelector(".waar");
  const regels = alle("a", inhoud).map((schakel) => [schakel, document.getElementById(schakel.hash.slice(1))]);
  let gekozen = null;

  function volg() {
    let nieuw = null;
    for (const paar of regels) {
      if (paar[1].getBoundingClientRect().top > 96) break;
      nieuw = paar[0];
    }
    // The last parts may be too short to come to the top: there one is where one asked to go.
    const onder = innerHeight + scrollY >= document.documentElement.scrollHeight - 4;
    const [schakel] = (onder && regels.find(([regel]) => regel.hash === location.hash)) || [];
    if (schakel) nieuw = schakel;
    if (nieuw === gekozen) return;
    for (const punt of alle(".hier", inhoud)) punt.classList.remove("hier");
    gekozen?.removeAttribute("aria-current");
    gekozen = nieuw;
    waar.textContent = nieuw ? (nieuw.closest("ol ol")?.previousElementSibling ?? nieuw).textContent : "";
    if (!nieuw) return;
    nieuw.setAttribute("aria-current", "location");
    for (let punt = nieuw.closest("li"); punt; punt = punt.parentElement.closest("li")) punt.classList.add("hier");
    if (!RUIM.matches) return;
    const plek = nieuw.getBoundingClientRect();
    const kader = inhoud.getBoundingClientRect();
    if (plek.top < kader.top + 60) inhoud.scrollTop += plek.top - kader.top - 60;
    if (plek.bottom > kader.bottom - 60) inhoud.scrollTop += plek.bottom - kader.bottom + 60;
  }

  let gevraagd = false;
  addEventListener("scroll", () => {
    if (gevraagd) return;
    gevraagd = true;
    requestAnimationFrame(() => { gevraagd = false; volg(); });
  }, { passive: true });
  const pas = () => { vouw.open = RUIM.matches; volg(); };
  RUIM.addEventListener("change", pas);
  inhoud.classList.add("volgt");
  inhoud.addEventListener("click", (klik) => {
    if (klik.target.closest("a") && !RUIM.matches) vouw.open = false;
  });
  inhoud.addEventListener("keydown", (toets) => {
    if (toets.key === "Escape" && !RUIM.matches && vouw.open) {
      vouw.open = false;
      vouw.querySelector("summary").focus();
    }
  });
  // On a wide screen the contents always stand there: their head is no button then.
  const kop = vouw.querySelector("summary");
  const maakKop = () => (RUIM.matches ? kop.setAttribute("tabindex", "-1") : kop.removeAttribute("tabindex"));
  RUIM.addEventListener("change", maakKop);
  maakKop();
  pas();

  // ---- What scrolls within itself is a place of its own for the keyboard; what fits is not.

  const rollen = new ResizeObserver((gezien) => {
    for (const { target } of gezien) {
      const past = target.scrollWidth <= target.clientWidth + 1;
      for (const [naam, waarde] of [["tabindex", "0"], ["role", "region"]])
        if (past) target.removeAttribute(naam);
        else target.setAttribute(naam, waarde);
      if (past) target.removeAttribute("aria-label");
      else target.setAttribute("aria-label", target.dataset.naam);
    }
  });
  for (const rol of alle(".rol")) {
    rol.dataset.naam = rol.getAttribute("aria-label");
    rollen.observe(rol);
  }

  // ---- A large picture fits its place, and can be had as large as it was drawn.

  for (const groot of alle(".groot")) {
    const knop = document.createElement("button");
    Object.assign(knop, { type: "button", className: "vergroter", textContent: "Vergroot het beeld" });
    knop.addEventListener("click", () => {
      knop.textContent = groot.classList.toggle("vergroot") ? "Maak het beeld passend" : "Vergroot het beeld";
      rollen.unobserve(groot.querySelector(".rol"));
      rollen.observe(groot.querySelector(".rol"));
    });
    groot.querySelector(".rol").after(knop);
  }
})();
