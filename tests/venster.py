"""Windows of a real browser, and when a screen has come to rest."""

from typing import Any

_BERICHTEN = """(() => {
  const stand = (window.__berichten = { uit: 0, terug: 0, doe: 0 });
  const Echt = window.WebSocket;
  window.WebSocket = class extends Echt {
    constructor(...wat) {
      super(...wat);
      this.addEventListener("message", () => (stand.terug = performance.now()));
    }
    send(bericht) {
      stand.uit = performance.now();
      super.send(bericht);
    }
  };
  for (const soort of ["keydown", "pointerup", "input", "change"])
    addEventListener(soort, () => (stand.doe = performance.now()), true);
})()"""
RUST = """() => {
  const { uit, terug, doe } = window.__berichten;
  return terug > uit && performance.now() - Math.max(terug, doe) > 150
    && document.querySelector('[data-testid="stApp"]')?.dataset.testScriptState === "notRunning"
    && !document.querySelector('[data-stale="true"]');
}"""
"""What was asked of the server is answered, no message came for a moment, and nothing waits to be drawn."""


def maak_context(browser: Any, **opties: Any) -> Any:
    """A browser of its own person, in Dutch; RUST holds in its pages once they have come to rest."""
    context = browser.new_context(**{"locale": "nl-NL", "service_workers": "block", **opties})
    context.add_init_script(_BERICHTEN)
    return context


def rust(pagina: Any) -> None:
    """Until this page has come to rest."""
    pagina.wait_for_function(RUST)
