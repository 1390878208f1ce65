"""What the framework clears away after each run, made cheap.

It looks through all objects of the process after every run, also after one that only asks whether there is a
pause: some 40 ms, nearly all of it over modules that stay for ever. Set apart once, they are not looked at again.
"""

import gc

import streamlit as st

__all__ = ["zet_vast"]


@st.cache_resource(show_spinner=False)
def zet_vast() -> bool:
    """Sets apart what is loaded now; once in a process."""
    gc.collect()
    gc.freeze()
    return True
