"""A screen that shows one of several things in its place: what is new begins at the top, what was left is found again.

The browser keeps where one was on the page, whatever stands there now; without this, what is opened from the
bottom of a long page would be seen from its middle.
"""

import streamlit as st

__all__ = ["begin_bovenaan"]

_JS = """
const stand = (globalThis.__casusBovenaan ??= { plek: null, plekken: {} });

export default function ({ data }) {
  const vlak = document.querySelector('[data-testid="stMain"]');
  if (!vlak) return;
  if (!vlak.__casusBovenaan) {
    vlak.__casusBovenaan = true;
    vlak.addEventListener("scroll", () => { if (stand.plek) stand.plekken[stand.plek] = vlak.scrollTop; });
  }
  const was = stand.plek;
  if (was === data.plek) return;
  stand.plek = null; // what the browser does to the page in between is not where somebody went
  const naar = was === null ? vlak.scrollTop : (stand.plekken[data.plek] ?? 0);
  const einde = performance.now() + 600;
  const zet = () => {
    vlak.scrollTo({ top: naar });
    if (Math.abs(vlak.scrollTop - naar) > 2 && performance.now() < einde) requestAnimationFrame(zet);
    else stand.plek = data.plek;
  };
  requestAnimationFrame(zet);
}
"""
_onderdeel = st.components.v2.component("casus_bovenaan", js=_JS)


def begin_bovenaan(plek: str) -> None:
    """``plek`` names what is shown, without words of people; another one than before begins at the top."""
    with st.container(key="raamwerk_bovenaan"):
        _onderdeel(key="raamwerk.bovenaan", data={"plek": plek})
