"""The status of a case, and how it came there: each step with its day and its reason.

``verloop`` holds every status with the day it began, the oldest first: those the case had, and the one it gets, whose
day would be lost else. Source: the description of ``verloop`` in the format.
"""

from casus.model import Casus, Stap


def zet_status(casus: Casus, status: str, datum: str, reden: str = "") -> Casus:
    """The case with this status from ``datum`` (a day) on; ValidationError for a status there is not."""
    verloop = list(casus.verloop)
    if not verloop or verloop[-1].status != casus.status:
        verloop.append(Stap(status=casus.status))
    stap = Stap.model_validate({"status": status, "datum": datum, "reden": " ".join(reden.split()) or None})
    return casus.model_copy(update={"status": stap.status, "verloop": [*verloop, stap]})
