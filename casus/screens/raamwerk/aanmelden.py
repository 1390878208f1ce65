"""Who is logged in, as the framework tells it: in a run of a screen, and from the cookies of a question beside it."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping
from typing import Any

import streamlit as st
from streamlit.auth_util import get_secrets_auth_section
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME
from streamlit.web.server.starlette.starlette_websocket import _get_signed_cookie_with_chunks

__all__ = ["lees_aanmelding", "lees_claims", "lees_cookieclaims", "meld_aan", "meld_af"]

_GELDIG_SECONDEN = 1.0
_gelezen: tuple[float, Mapping[str, Any]] = (float("-inf"), {})


def lees_aanmelding() -> Mapping[str, Any]:
    """Where people log in: the section [auth] of the secrets; empty where there is none. Read once in a second."""
    global _gelezen
    nu = time.monotonic()
    if nu - _gelezen[0] > _GELDIG_SECONDEN:
        _gelezen = nu, dict(get_secrets_auth_section())
    return _gelezen[1]


def lees_claims() -> Mapping[str, Any] | None:
    """What the provider said of who looks in this run; None for who is not logged in, and outside a run."""
    if get_script_run_ctx(suppress_warning=True) is None:
        return None
    claims: dict[str, Any] = dict(st.user.to_dict())
    return claims if claims.get("is_logged_in") is True else None


def lees_cookieclaims(cookies: Mapping[str, str]) -> Mapping[str, Any] | None:
    """The same from the signed cookie a browser sends along; None where there is none, or not one of ours."""
    try:
        ruw = _get_signed_cookie_with_chunks(dict(cookies), USER_COOKIE_NAME)
        claims = json.loads(ruw) if ruw else None
    except Exception:
        return None
    return claims if isinstance(claims, dict) and claims.get("is_logged_in") is True else None


def meld_aan() -> None:
    """Sends this window to where people log in."""
    st.login()


def meld_af() -> None:
    """Logs this window out, here and at the provider."""
    st.logout()
