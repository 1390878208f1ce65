"""The counter in a running app: it answers a window of this case, and nobody else."""

import pytest

from tests.fabriek import maak_casus

VRAAG = """async ([naam, pas, inhoud]) => {
  const antwoord = await fetch(`/loket/${naam}`, {
    method: "POST", headers: { "X-Casus-Pas": pas ?? globalThis.__casusLoket.pas }, body: inhoud });
  return [antwoord.status, await antwoord.text()];
}"""


@pytest.fixture
def vraag(app, maak_blad):
    nummer = app.zet_klaar(maak_casus())
    pagina = maak_blad("tijdlijn", casus=nummer).pagina
    pagina.wait_for_function("globalThis.__casusLoket?.pas")
    return lambda naam, pas=None, inhoud="{}": pagina.evaluate(VRAAG, [naam, pas, inhoud])


def test_a_window_of_the_case_is_answered(vraag):
    status, inhoud = vraag("stand")
    assert status == 200 and '"pauze":false' in inhoud


@pytest.mark.parametrize(
    ("naam", "pas", "inhoud", "status"),
    [
        ("stand", "", "{}", 403), ("stand", "1.gespreksleider." + "0" * 64, "{}", 403), ("geheim", None, "{}", 404),
        ("stand", None, "geen json", 400), ("stand", None, "[]", 400), ("concepten", None, " " * 1_000_001, 400),
    ],
)  # fmt: skip
def test_what_is_not_a_question_gets_a_refusal_without_words(vraag, naam, pas, inhoud, status):
    assert vraag(naam, pas, inhoud) == [status, "{}"]
