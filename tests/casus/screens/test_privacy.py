"""Privacy en beheer: two pages to read; the menu does not go on paper."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

_SCRIPT = "from casus.screens.beheer.privacy import toon_privacy\ntoon_privacy()"


def test_the_page_for_privacy_comes_first_and_the_other_is_one_choice_away(db: Path) -> None:
    app = AppTest.from_string(_SCRIPT, default_timeout=30).run()
    assert "Geen jurist heeft dit nagekeken" in app.markdown[1].value
    app.radio[0].set_value("beheerder").run()
    assert app.markdown[0].value == "# Voor de beheerder" and "casus start --kijk-na" in app.markdown[1].value
    assert not app.exception and not db.exists(), "reading makes no store"
