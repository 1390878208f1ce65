"""Which stretches of regie are asked about, and what people's answers do to that."""

from datetime import date

import pytest

from aspects.cijfers import bereken_casus
from aspects.merken import maak_merken
from aspects.regie import VORMEN
from aspects.regievragen import vind_gemist, vind_onverklaard, vind_regievragen
from aspects.regiewoorden import NIET_GEVRAAGD, vertel_regie
from tests.aspects.hulp import maak_omgeving
from tests.fabriek import (
    maak_betrokkene, maak_casus, maak_doel, maak_inzet, maak_regieperiode, maak_voorziening,
)  # fmt: skip

PEIL = date(2018, 6, 30)
ALLES = dict.fromkeys([*VORMEN.values(), "doelen", "voorzieningen"], "ja")


def reken(*perioden, gevraagd=("regie_dagelijks",), **anders):
    basis = {"uitgevraagd": dict.fromkeys(gevraagd, "ja"), "regieperioden": list(perioden)}
    return bereken_casus(maak_casus(**{**basis, **anders}), maak_omgeving())


def vragen(cijfers):
    return [(v.vorm, v.van.isoformat(), v.tot.isoformat(), v.signaal) for v in vind_regievragen(cijfers, PEIL)]


def gehouden(id, van, tot, **anders):
    return maak_regieperiode(id, van=van, tot=tot, **anders)


@pytest.mark.parametrize(("begint", "signaal"), [("2016-01-14", False), ("2016-01-15", True)])
def test_een_stuk_is_een_signaal_vanaf_de_drempel(begint, signaal):
    cijfers = reken(gehouden("r1", begint, "2016-12-31"))
    einde = {"2016-01-14": "2016-01-13", "2016-01-15": "2016-01-14"}[begint]
    assert vragen(cijfers) == [("dagelijks", "2016-01-01", einde, signaal)]


def test_inwonersregie_en_wat_niet_gevraagd_is_geven_geen_vraag():
    assert vragen(reken(gevraagd=("regie_inwoner",))) == []
    assert vragen(reken(gevraagd=())) == []


def test_gemist_is_geen_vraag_meer_en_blijft_een_gat():
    cijfers = reken(gehouden("r1", "2016-02-01", "2016-12-31", houder=None, duiding="gemist"))
    assert vragen(cijfers) == [("dagelijks", "2016-01-01", "2016-01-31", True)]
    (gemist,) = vind_gemist(cijfers.casus, cijfers.regie["dagelijks"], PEIL)
    assert (date.fromordinal(gemist.van), gemist.dagen) == (date(2016, 2, 1), 335)
    zinnen = vertel_regie("dagelijks", cijfers.regie["dagelijks"], (gemist,))
    assert any("dat werd gemist: 335 dagen" in zin for zin in zinnen)


def test_wie_zegt_dat_het_onduidelijk_was_krijgt_de_vraag_hoe_dat_kwam():
    onduidelijk = gehouden("r1", "2016-03-01", "2016-03-31", houder=None, onduidelijk=True)
    cijfers = reken(gehouden("r0", "2016-01-01", "2016-02-29"), onduidelijk, gehouden("r2", "2016-04-01", "2016-12-31"))
    assert vragen(cijfers) == []
    uitkomst = cijfers.regie["dagelijks"]
    assert [r.id for r in vind_onverklaard(cijfers.casus, uitkomst, PEIL)] == ["r1"]
    uitgelegd = reken(gehouden("r1", "2016-01-01", "2016-12-31", houder=None, duiding="niet_nodig"))
    assert vind_onverklaard(uitgelegd.casus, uitgelegd.regie["dagelijks"], PEIL) == ()


def test_wat_er_niet_gevraagd_is_staat_er_zo():
    assert vertel_regie("dagelijks", None) == [NIET_GEVRAAGD]
    leeg = reken(periode_tot="2016", periode_van="2016").regie["dagelijks"]
    assert "geen enkele dag" in vertel_regie("dagelijks", leeg)[0]
    geen_derden = reken(gevraagd=("regie_opdrachtgevend",)).regie["opdrachtgevend"]
    assert "niets te missen" in vertel_regie("opdrachtgevend", geen_derden)[0]


def test_een_half_verhaal_geeft_geen_merk():
    casus = maak_casus(
        periode_van="2016", periode_tot=None, uitgevraagd={}, regieperioden=[maak_regieperiode(tot=None)],
        inzetten=[maak_inzet(van="2016")], voorzieningen=[maak_voorziening(gemeld="2016")], doelen=[maak_doel()],
    )  # fmt: skip
    assert maak_merken(bereken_casus(casus, maak_omgeving()), PEIL) == ()
    gevraagd = casus.model_copy(update={"uitgevraagd": ALLES})
    assert maak_merken(bereken_casus(gevraagd, maak_omgeving()), PEIL) == ()


def test_alle_soorten_merken_staan_waar_het_gebeurt():
    casus = maak_casus(
        uitgevraagd=ALLES,
        betrokkenen=[maak_betrokkene(), maak_betrokkene("b2", soort="ondersteuner")],
        inzetten=[maak_inzet(betrokkene="b2", van="2016-01-01", tot="2016-12-31")],
        voorzieningen=[maak_voorziening(wet="wmo", gemeld="2016-03-01", besloten="2016-05-30", opgeschort_dagen=4)],
        doelen=[maak_doel(gesteld="2016-01-01", afgerond="2016-12-31")],
        regieperioden=[
            gehouden("r1", "2016-01-01", "2016-06-30"), gehouden("r2", "2016-06-01", "2016-12-31", houder="b2"),
            maak_regieperiode("r3", vorm="hoofdlijnen", van="2016-02-01", tot="2016-12-31"),
        ],
    )  # fmt: skip
    merken = maak_merken(bereken_casus(casus, maak_omgeving(normdagen={"wmo": 56})), PEIL)
    gezien = {(m.lijst, m.item): m for m in merken}
    norm = gezien["voorzieningen", "v1"]
    assert (norm.datum, norm.tekst) == (date(2016, 4, 30), "norm 56 dagen, zeker langer")  # 1 mrt + 56 + 4
    dubbel = gezien["regieperioden", "dagelijks"]
    assert (dubbel.van, dubbel.tot) == (date(2016, 6, 1), date(2016, 6, 30))
    gat = gezien["regieperioden", "hoofdlijnen"]
    assert (gat.soort, gat.van, gat.tot) == ("gat", date(2016, 1, 1), date(2016, 1, 31))
    assert gezien["doelen", "d1"].tekst == "doel: 365 dagen niet op teruggekeken"
    assert (gezien["inzetten", "i1"].van, gezien["inzetten", "i1"].tot) == (date(2016, 1, 1), date(2016, 12, 31))
