"""Walks through a screen with Tab: where the focus comes, whether it can be seen there, and in which order."""

from dataclasses import dataclass
from typing import Any

BEGIN = """() => {
  const blok = document.querySelector('[data-testid=stMainBlockContainer]');
  blok.setAttribute('tabindex', '-1');
  blok.style.outline = 'none';
  blok.focus();
  window.__tab = { blok, vorige: null };
}"""
# One stop: what it is, whether it lies in view, whether anything around it looks other than without focus, and
# whether it comes after the stop before. The look without focus is read after the focus left: at the next stop.
STAP = """() => {
  const ouder = (el) => el.parentNode instanceof ShadowRoot ? el.parentNode.host : el.parentElement;
  const rij = (el) => { const uit = []; for (let k = el; k; k = ouder(k)) uit.unshift(k); return uit; };
  const vak = (el) => {
    const r = el.getBoundingClientRect();
    return r.width > 1 && r.height > 1 ? r : [...el.children].map(vak).find(Boolean) ?? null;
  };
  const zie = (buurt) => buurt.map((k) => {
    const s = getComputedStyle(k);
    const lijn = s.outlineStyle === 'none' || parseFloat(s.outlineWidth) < 2 ? '' : s.outlineWidth + s.outlineColor;
    return `${lijn} ${s.boxShadow}`;
  });
  let el = document.activeElement;
  while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
  const { blok, vorige } = window.__tab;
  let gezien = null;
  if (vorige) gezien = zie(vorige.buurt).some((nu, k) => vorige.buurt[k].isConnected && nu !== vorige.toen[k]);
  const pad = el ? rij(el) : [];
  if (!pad.includes(blok) || el === blok) { window.__tab.vorige = null; return { klaar: true, gezien }; }
  if (vorige?.el === el) return { klaar: false, zelfde: true };
  let mis = '';
  if (vorige) {
    let k = 0;
    while (vorige.pad[k] === pad[k]) k += 1;
    const ding = (k) => k.closest('[data-testid=stElementContainer]');
    const [a, b] = ding(vorige.el) === ding(el) ? [vak(vorige.el), vak(el)] : [vak(vorige.pad[k]), vak(pad[k])];
    const eronder = a && b && b.top >= a.bottom - 4;
    const ernaast = a && b && b.left >= a.right - 4 && b.bottom > a.top + 4;
    if (a && b && !eronder && !ernaast) mis = JSON.stringify([a, b].map((r) =>
      [r.left, r.top, r.right, r.bottom].map(Math.round)));
  }
  const houder = el.closest('[data-testid=stElementContainer], [role=radiogroup], .casus-snelregel')
    ?? ouder(ouder(el)) ?? el;
  const dicht = [el, ...pad.slice(-4, -1), ...(ouder(el)?.children ?? []), ...el.querySelectorAll('*')];
  const buurt = [...new Set(dicht)].filter((k) => houder.contains(k) || k === el);
  window.__tab.vorige = { el, pad, buurt, toen: zie(buurt) };
  const r = el.getBoundingClientRect();
  const naam = el.getAttribute('aria-label') || el.labels?.[0]?.innerText || el.innerText || el.placeholder || '';
  return { klaar: false, naam: `${el.localName} ${naam.trim().slice(0, 60)}`, gezien, mis,
    hoogte: Math.round(r.top) };
}"""
MEESTE = 300


@dataclass(frozen=True)
class Halte:
    """One place the focus came, whether it was to be seen there, and what is wrong with its place ('' none)."""

    naam: str
    zichtbaar: bool
    mis: str


def loop_met_tab(blad: Any) -> list[Halte]:
    """All stops of the main part of the screen, from its first to its last."""
    blad.rust().pagina.evaluate(BEGIN)
    ruw: list[dict[str, Any]] = []
    for _ in range(MEESTE):
        blad.toets("Tab")
        blad.pagina.wait_for_timeout(250)  # a ring that fades in has come, and the one before has gone
        stop = blad.pagina.evaluate(STAP)
        if stop.get("zelfde"):
            continue
        ruw.append(stop)
        if stop["klaar"]:
            break
    return [Halte(nu["naam"], bool(straks["gezien"]), nu["mis"]) for nu, straks in zip(ruw, ruw[1:], strict=False)]
