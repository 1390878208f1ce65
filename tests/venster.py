"""Windows of a real browser, and when a screen has come to rest."""

from typing import Any

from playwright.sync_api import TimeoutError
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

_NUMMERS = {veld.name: veld.number for veld in ForwardMsg.DESCRIPTOR.fields}
_BERICHTEN = """(() => {
  const stand = (window.__berichten = { uit: 0, begonnen: 0, klaar: 0, doe: 0, dom: 0 });
  // The numbers of the fields of a message, without reading what is in them.
  function velden(bytes) {
    const nummers = [];
    let plek = 0;
    const getal = () => {
      let waarde = 0, maal = 1, byte;
      do { byte = bytes[plek++]; waarde += (byte & 127) * maal; maal *= 128; } while (byte & 128);
      return waarde;
    };
    while (plek < bytes.length) {
      const tag = getal();
      nummers.push(Math.floor(tag / 8));
      const soort = tag % 8;
      if (soort === 0) getal();
      else if (soort === 2) { const lengte = getal(); plek += lengte; }
      else plek += soort === 1 ? 8 : 4;
    }
    return nummers;
  }
  const Echt = window.WebSocket;
  window.WebSocket = class extends Echt {
    constructor(...wat) {
      super(...wat);
      this.addEventListener("message", ({ data }) => {
        const nummers = velden(new Uint8Array(data));
        if (nummers.includes(NEW_SESSION)) stand.begonnen = performance.now();
        if (nummers.includes(SCRIPT_FINISHED)) stand.klaar = performance.now();
      });
    }
    send(bericht) {
      stand.uit = performance.now();
      super.send(bericht);
    }
  };
  for (const soort of ["keydown", "pointerup", "input", "change"])
    addEventListener(soort, () => (stand.doe = performance.now()), true);
  new MutationObserver(() => (stand.dom = performance.now())).observe(document, { childList: true, subtree: true });
})()""".replace("NEW_SESSION", str(_NUMMERS["new_session"])).replace(
    "SCRIPT_FINISHED", str(_NUMMERS["script_finished"])
)
RUST = """() => {
  const { uit, begonnen, klaar, doe, dom } = window.__berichten;
  return begonnen > uit && klaar >= begonnen && performance.now() - Math.max(doe, dom) > 100
    && document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "notRunning"
    && !document.querySelector('[data-stale="true"], [data-testid="stSkeleton"]');
}"""
"""The run that the last message of this page asked for began and ended, and what it drew is there."""

_HOE_HET_STAAT = """() => JSON.stringify({ ...window.__berichten, nu: performance.now(), oud:
  [...document.querySelectorAll('[data-stale="true"]')].length,
  staat: { ...document.querySelector('[data-testid="stApp"]')?.dataset } })"""


def maak_context(browser: Any, **opties: Any) -> Any:
    """A browser of its own person, in Dutch; RUST holds in its pages once they have come to rest."""
    context = browser.new_context(**{"locale": "nl-NL", "service_workers": "block", **opties})
    context.add_init_script(_BERICHTEN)
    return context


def rust(pagina: Any) -> None:
    """Until this page has come to rest."""
    try:
        pagina.wait_for_function(RUST)
    except TimeoutError as fout:
        raise AssertionError(f"Het scherm kwam niet tot rust: {pagina.evaluate(_HOE_HET_STAAT)}") from fout
