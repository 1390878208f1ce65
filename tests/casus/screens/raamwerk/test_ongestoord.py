"""A message of the browser that comes in while something is stored: what was done is stored all the same."""

import pytest
from streamlit.testing.v1 import AppTest


def _scherm() -> None:
    import streamlit as st
    from streamlit.runtime.scriptrunner import RerunData, get_script_run_ctx

    from casus.screens import raamwerk as rw

    st.session_state.setdefault("gedaan", [])

    def schrijf_op(wat: str) -> None:
        st.session_state["gedaan"].append(wat)

    def iets_anders_komt_binnen() -> None:
        ctx = get_script_run_ctx()
        assert ctx is not None
        ctx.script_requests.request_rerun(RerunData(page_script_hash=ctx.page_script_hash))

    def doe(wat: str) -> None:
        iets_anders_komt_binnen()
        st.query_params["item"] = wat  # here a run may be broken off
        st.cache_data(lambda x: x, show_spinner=False)(wat)
        schrijf_op(wat)

    if st.session_state.pop("regels", False):
        boek = st.session_state["raamwerk.snelregel.lijn"]
        rij = [{"kenmerk": f"k{n}", "actie": "toevoegen", "tekst": f"regel {n}"} for n in range(3)]
        st.session_state["lijn"] = {"veld": {"sessie": boek.sessie, "rij": rij}}
    if "lijn" in st.session_state:
        for regel in rw.lees_regels("lijn"):
            doe(regel.tekst)
    else:
        list(rw.lees_regels("lijn"))  # the first run of a window: nothing came in yet
    st.button("callback", on_click=doe, args=("callback",))
    if st.session_state.pop("blok", False):
        with rw.ongestoord():
            doe("blok")
        st.text("daarna")
        schrijf_op("na het blok")
    if st.session_state.pop("kaal", False):
        doe("kaal")
    if st.session_state.pop("naar", False):
        with rw.ongestoord():
            schrijf_op("voor")
            st.rerun()
    schrijf_op("klaar")


@pytest.fixture
def app() -> AppTest:
    app = AppTest.from_function(_scherm).run()
    app.session_state["gedaan"] = []
    return app


def _gedaan(app: AppTest) -> list[str]:
    assert not app.exception, app.exception
    return list(app.session_state["gedaan"])


def test_without_it_what_was_done_is_lost(app: AppTest) -> None:
    app.session_state["kaal"] = True
    assert "kaal" not in _gedaan(app.run())


def test_a_callback_is_finished(app: AppTest) -> None:
    assert _gedaan(app.button[0].click().run())[0] == "callback"


def test_no_line_of_the_quick_line_is_lost_between_being_seen_and_being_stored(app: AppTest) -> None:
    app.session_state["regels"] = True
    assert _gedaan(app.run())[:3] == ["regel 0", "regel 1", "regel 2"]


def test_a_block_is_finished_and_then_the_new_message_has_its_turn(app: AppTest) -> None:
    app.session_state["blok"] = True
    gedaan = _gedaan(app.run())
    assert gedaan[0] == "blok" and "na het blok" not in gedaan and gedaan[-1] == "klaar"


def test_a_rerun_that_is_asked_for_inside_happens(app: AppTest) -> None:
    app.session_state["naar"] = True
    assert _gedaan(app.run()) [:2] == ["voor", "klaar"]
