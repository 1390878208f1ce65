"""The analysis file as XML: users, codes, variables, cases, sources with their coded stretches, and notes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

from aspects.punten.bewijs import ER
from aspects.punten.stand import bepaal_stand
from exports.rapport.model import Aanhaling, Alinea, Deel, LeesMeer, Lijst
from exports.rapport.punten import vertel_punt
from exports.rapport.puntkeuze import Rapportpunt, kies_punten, noem_kort
from exports.rapport.stof import Rapportstof
from exports.schrijvers.qdpx.bron import Bron, Fragment, maak_bron
from exports.schrijvers.qdpx.codeboek import Code, maak_codeboek
from exports.schrijvers.qdpx.gevallen import UITLEG_SCORE, Geval, Kenmerk, maak_gevallen, maak_kenmerken
from exports.schrijvers.qdpx.woorden import Namen, maak_guid, maak_naam, maak_schoon

_RUIMTE = "urn:QDA-XML:project:1.0"
_TEAM = "Evaluatieteam"
_INTERN = (
    "Intern: alleen voor wie meedeed. Per verhaal staat hier de tekst met wat erover is gezegd. Wie iets zei, staat "
    "er als rol. Wat over iemand gaat die er niet bij was, staat er niet in."
)
Sleutel = tuple[str, str, str]
"""Where a stretch comes from: the id of the case, the list, the id of the item."""


@dataclass(frozen=True)
class _Stof:
    """What every part of the file needs: the evaluation, its moment as XML wants it, the notes by what they rest on."""

    stof: Rapportstof
    tijd: str
    notities: dict[Sleutel, list[str]]

    def guid(self, *delen: object) -> str:
        return maak_guid(self.stof.onderzoek.id, *delen)

    def gebruiker(self, casus: str, wie: Sequence[str]) -> str:
        return self.guid("casus", casus, "wie", wie[0]) if wie else self.guid("team")

    def stempel(self, wie: str) -> dict[str, str]:
        return {"creatingUser": wie, "creationDateTime": self.tijd}


def maak_project(stof: Rapportstof) -> tuple[bytes, list[tuple[str, str]]]:
    """The XML, and the texts that go with it, of the stories and of the notes, as file name and text."""
    bronnen = [maak_bron(stof, casus) for casus in stof.casussen]
    gevallen = maak_gevallen(stof, bronnen)
    kenmerken = maak_kenmerken(stof, gevallen)
    punten = kies_punten(stof)
    s = _Stof(stof, f"{stof.datum.isoformat()}T00:00:00Z", {})
    for punt in punten:
        for sleutel in _vind_bewijs(s, punt):
            s.notities.setdefault(sleutel, []).append(s.guid("punt", punt.kenmerk))
    wortel = ET.Element(
        "Project", xmlns=_RUIMTE, name=maak_naam(stof.onderzoek.naam), origin="Casustijdlijn",
        creatingUserGUID=s.guid("team"), creationDateTime=s.tijd,
    )  # fmt: skip
    _zet_gebruikers(wortel, s, gevallen)
    codes = ET.SubElement(ET.SubElement(wortel, "CodeBook"), "Codes")
    for code in maak_codeboek(stof):
        _zet_code(codes, s, code)
    _zet_kenmerken(wortel, s, kenmerken)
    _zet_gevallen(wortel, s, gevallen, kenmerken)
    _zet_bronnen(wortel, s, bronnen)
    notities = _zet_notities(wortel, s, punten)
    ET.SubElement(wortel, "Description").text = _INTERN
    for punt in punten:
        ET.SubElement(wortel, "NoteRef", targetGUID=s.guid("punt", punt.kenmerk))
    xml: bytes = ET.tostring(wortel, encoding="utf-8", xml_declaration=True)
    return xml, [*((_noem_bestand(s, bron), bron.tekst) for bron in bronnen), *notities]


def _zet_gebruikers(wortel: ET.Element, s: _Stof, gevallen: Sequence[Geval]) -> None:
    """The evaluation team, and every perspective by its role."""
    vak = ET.SubElement(wortel, "Users")
    namen = Namen()
    ET.SubElement(vak, "User", guid=s.guid("team"), name=namen.neem(_TEAM))
    for geval in gevallen:
        if geval.wie:
            guid = s.gebruiker(geval.bron.casus.id, [geval.wie])
            ET.SubElement(vak, "User", guid=guid, name=namen.neem(geval.naam))


def _zet_code(vak: ET.Element, s: _Stof, code: Code) -> None:
    guid = s.guid("code", code.sleutel)
    kind = ET.SubElement(vak, "Code", guid=guid, name=code.naam, isCodable=str(code.codeerbaar).lower())
    if code.gaat_over:
        ET.SubElement(kind, "Description").text = maak_schoon(code.gaat_over)
    for onder in code.onder:
        _zet_code(kind, s, onder)


def _zet_kenmerken(wortel: ET.Element, s: _Stof, kenmerken: Sequence[Kenmerk]) -> None:
    if not kenmerken:
        return
    vak = ET.SubElement(wortel, "Variables")
    for kenmerk in kenmerken:
        soort = "Integer" if kenmerk.getal else "Text"
        guid = s.guid("kenmerk", kenmerk.sleutel)
        kind = ET.SubElement(vak, "Variable", guid=guid, name=kenmerk.naam, typeOfVariable=soort)
        if kenmerk.getal:
            ET.SubElement(kind, "Description").text = UITLEG_SCORE


def _zet_gevallen(
    wortel: ET.Element, s: _Stof, gevallen: Sequence[Geval], kenmerken: Sequence[Kenmerk]
) -> None:  # fmt: skip
    """A story points to its whole source, a perspective only to its own words."""
    if not gevallen:
        return
    vak = ET.SubElement(wortel, "Cases")
    for geval in gevallen:
        casus = geval.bron.casus
        kind = ET.SubElement(vak, "Case", guid=s.guid("casus", casus.id, "geval", geval.wie), name=geval.naam)
        if not geval.wie and casus.veiligheid != "strikt":
            ET.SubElement(kind, "Description").text = maak_schoon(casus.titel)
        for kenmerk in kenmerken:
            if kenmerk.sleutel in geval.waarden:
                waarde = ET.SubElement(kind, "VariableValue")
                ET.SubElement(waarde, "VariableRef", targetGUID=s.guid("kenmerk", kenmerk.sleutel))
                soort = "IntegerValue" if kenmerk.getal else "TextValue"
                ET.SubElement(waarde, soort).text = maak_schoon(str(geval.waarden[kenmerk.sleutel]))
        if not geval.wie:
            ET.SubElement(kind, "SourceRef", targetGUID=_noem_bron(s, geval.bron))
        for fragment in geval.bron.fragmenten:
            if geval.wie in fragment.wie:
                ET.SubElement(kind, "SelectionRef", targetGUID=_noem_fragment(s, geval.bron, fragment))


def _zet_bronnen(wortel: ET.Element, s: _Stof, bronnen: Sequence[Bron]) -> None:
    if not bronnen:
        return
    vak = ET.SubElement(wortel, "Sources")
    namen = Namen()
    for bron in bronnen:
        # Some programs make a file of this name.
        naam = namen.neem("".join("-" if teken in '/\\:*?"<>|' else teken for teken in bron.casus.code))
        kind = ET.SubElement(
            vak, "TextSource", guid=_noem_bron(s, bron), name=naam,
            plainTextPath=f"internal://{_noem_bestand(s, bron)}", attrib=s.stempel(s.guid("team")),
        )  # fmt: skip
        for fragment in bron.fragmenten:
            _zet_fragment(kind, s, bron, fragment)


def _zet_fragment(vak: ET.Element, s: _Stof, bron: Bron, fragment: Fragment) -> None:
    """A coded stretch: one coding per code, in the name of who said it; of several the first, with a word of who."""
    stempel = s.stempel(s.gebruiker(bron.casus.id, fragment.wie))
    guid = _noem_fragment(s, bron, fragment)
    kind = ET.SubElement(
        vak, "PlainTextSelection", guid=guid, startPosition=str(fragment.begin), endPosition=str(fragment.einde),
        attrib=stempel,
    )  # fmt: skip
    if len(fragment.wie) > 1:
        wie = s.stof.noem_wie(bron.casus, fragment.wie)
        ET.SubElement(kind, "Description").text = maak_schoon(f"Gezegd door {wie}")
    for code in fragment.codes:
        eigen = s.guid("casus", bron.casus.id, fragment.lijst, fragment.id, "code", code)
        codering = ET.SubElement(kind, "Coding", guid=eigen, attrib=stempel)
        ET.SubElement(codering, "CodeRef", targetGUID=s.guid("code", code))
    for notitie in s.notities.get((bron.casus.id, fragment.lijst, fragment.id), ()):
        ET.SubElement(kind, "NoteRef", targetGUID=notitie)


def _zet_notities(wortel: ET.Element, s: _Stof, punten: Sequence[Rapportpunt]) -> list[tuple[str, str]]:
    """The points of attention as the internal report tells them, with what they rest on; their texts as files."""
    if not punten:
        return []
    vak = ET.SubElement(wortel, "Notes")
    namen = Namen()
    teksten = []
    for punt in punten:
        naam = namen.neem(f"Aandachtspunt {noem_kort(punt)}")
        guid = s.guid("punt", punt.kenmerk)
        # As a file: some programs leave out a note whose text stands in the XML itself.
        pad = f"{guid}.txt"
        ET.SubElement(
            vak, "Note", guid=guid, name=naam, plainTextPath=f"internal://{pad}", attrib=s.stempel(s.guid("team"))
        )
        regels = [noem_kort(punt), *_schrijf_uit(vertel_punt(s.stof, punt))]
        teksten.append((pad, maak_schoon("\n".join(regels)) + "\n"))
    return teksten


def _schrijf_uit(delen: Iterable[Deel]) -> Iterable[str]:
    for deel in delen:
        if isinstance(deel, Alinea):
            yield deel.tekst
        elif isinstance(deel, Lijst):
            yield from (f"- {punt}" for punt in deel.punten)
        elif isinstance(deel, Aanhaling):
            yield f"“{deel.tekst}”"
        elif isinstance(deel, LeesMeer) and deel.naar:
            yield f"{deel.inleiding} {'; '.join(link.tekst for link in deel.naar)}"


def _vind_bewijs(s: _Stof, punt: Rapportpunt) -> Iterable[Sleutel]:
    for stuk in dict.fromkeys(
        (stuk.casus, stuk.lijst, stuk.item)
        for stuk in bepaal_stand(punt.punt, s.stof.bronnen).stukken
        if stuk.staat == ER
    ):
        casus, lijst, item = stuk
        if casus and lijst and item:
            yield casus, lijst, item


def _noem_bron(s: _Stof, bron: Bron) -> str:
    return s.guid("casus", bron.casus.id, "bron")


def _noem_bestand(s: _Stof, bron: Bron) -> str:
    return f"{_noem_bron(s, bron)}.txt"


def _noem_fragment(s: _Stof, bron: Bron, fragment: Fragment) -> str:
    return s.guid("casus", bron.casus.id, fragment.lijst, fragment.id)
