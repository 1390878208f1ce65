"""Whether the app is up and its store opens: for who watches over a server. It tells nothing of what is in it."""

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from casus.storage import Opslag, OpslagFout, standaard_pad
from casus.storage.fouten import OpSlot

PAD = "gezondheid"


def kijk_na() -> tuple[int, str]:
    """The status for who asks, and the store: open, nog leeg, op slot (to be unlocked by hand), gaat niet open."""
    pad = standaard_pad()
    if not pad.exists():
        return 200, "nog leeg"
    try:
        Opslag(pad).onderzoeken()
    except OpSlot:
        return 200, "op slot"
    except OpslagFout:
        return 503, "gaat niet open"
    return 200, "open"


def maak_gezondheid() -> list[Route]:
    """The route that answers it."""

    async def antwoord(request: Request) -> JSONResponse:
        status, stand = await run_in_threadpool(kijk_na)
        return JSONResponse({"app": "aan", "opslag": stand}, status_code=status)

    return [Route(f"/{PAD}", antwoord, methods=["GET"])]
