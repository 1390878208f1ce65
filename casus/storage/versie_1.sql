-- Version 1. Made from the models once, and frozen: later changes are migrations of their own.
-- Dates stand as EDTF text; beside each its first and last possible day.

CREATE TABLE onderzoek (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    naam TEXT NOT NULL,
    gemeente TEXT NOT NULL,
    teams TEXT NOT NULL,
    peildatum TEXT NOT NULL,
    grondslag TEXT NOT NULL,
    bewaren_tot TEXT,
    prijspeil INTEGER,
    prijsindex TEXT NOT NULL,
    regie_drempel_dagen INTEGER NOT NULL,
    evaluatie_drempel_dagen INTEGER NOT NULL,
    drempels TEXT NOT NULL,
    route TEXT NOT NULL,
    gelezen_aspecten TEXT NOT NULL,
    stuurgroep TEXT,
    normdagen TEXT NOT NULL,
    prijslijst_naam TEXT,
    prijslijst_versie TEXT,
    prijslijst_extra TEXT,
    bestand_extra TEXT NOT NULL DEFAULT '{}',
    demonstratie INTEGER NOT NULL DEFAULT 0,
    versie INTEGER NOT NULL DEFAULT 1
);

CREATE UNIQUE INDEX onderzoek_id ON onderzoek (id);

CREATE TABLE aspect (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT,
    toelichting TEXT,
    vragen TEXT NOT NULL,
    hoofdstuk_met TEXT,
    verdiept INTEGER NOT NULL,
    PRIMARY KEY (onderzoek, volgorde)
);

CREATE TABLE deelaspect (
    onderzoek INTEGER NOT NULL,
    ouder INTEGER NOT NULL,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    code TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (onderzoek, ouder, volgorde),
    FOREIGN KEY (onderzoek, ouder) REFERENCES aspect (onderzoek, volgorde) ON DELETE CASCADE
);

CREATE TABLE prijs (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    code TEXT NOT NULL,
    omschrijving TEXT NOT NULL,
    eenheid TEXT NOT NULL,
    prijs TEXT NOT NULL,
    prijspeil INTEGER NOT NULL,
    financier TEXT NOT NULL,
    aard TEXT NOT NULL,
    indicatief INTEGER NOT NULL,
    bron TEXT NOT NULL,
    bron_url TEXT,
    PRIMARY KEY (onderzoek, volgorde)
);

CREATE TABLE panelgesprek (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    naam TEXT NOT NULL,
    datum TEXT NOT NULL,
    deelnemers TEXT NOT NULL,
    PRIMARY KEY (onderzoek, volgorde)
);

CREATE TABLE uitspraak (
    onderzoek INTEGER NOT NULL,
    ouder INTEGER NOT NULL,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    tekst TEXT NOT NULL,
    aspecten TEXT NOT NULL,
    aandachtspunt TEXT,
    strekking TEXT NOT NULL,
    over TEXT,
    rol TEXT,
    citaat INTEGER NOT NULL,
    PRIMARY KEY (onderzoek, ouder, volgorde),
    FOREIGN KEY (onderzoek, ouder) REFERENCES panelgesprek (onderzoek, volgorde) ON DELETE CASCADE
);

CREATE TABLE aandachtspunt (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    nummer INTEGER,
    soort TEXT NOT NULL,
    titel TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    aspecten TEXT NOT NULL,
    lees_meer TEXT NOT NULL,
    steunt_op TEXT NOT NULL,
    herkomst TEXT NOT NULL,
    kandidaat TEXT,
    bevroren TEXT,
    status TEXT NOT NULL,
    reden TEXT,
    samengevoegd_in TEXT,
    PRIMARY KEY (onderzoek, volgorde)
);

CREATE TABLE bewijs (
    onderzoek INTEGER NOT NULL,
    ouder INTEGER NOT NULL,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    strekking TEXT NOT NULL,
    soort TEXT NOT NULL,
    casus TEXT,
    verwijzing TEXT NOT NULL,
    PRIMARY KEY (onderzoek, ouder, volgorde),
    FOREIGN KEY (onderzoek, ouder) REFERENCES aandachtspunt (onderzoek, volgorde) ON DELETE CASCADE
);

CREATE TABLE aandachtspunt_verificatie (
    onderzoek INTEGER NOT NULL,
    ouder INTEGER NOT NULL,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    door TEXT NOT NULL,
    datum TEXT NOT NULL,
    antwoord TEXT NOT NULL,
    opmerking TEXT NOT NULL,
    PRIMARY KEY (onderzoek, ouder, volgorde),
    FOREIGN KEY (onderzoek, ouder) REFERENCES aandachtspunt (onderzoek, volgorde) ON DELETE CASCADE
);

CREATE TABLE rapporttekst (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    plaats TEXT NOT NULL,
    tekst TEXT NOT NULL,
    status TEXT NOT NULL,
    PRIMARY KEY (onderzoek, volgorde)
);

CREATE TABLE rapporttekst_verificatie (
    onderzoek INTEGER NOT NULL,
    ouder INTEGER NOT NULL,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    door TEXT NOT NULL,
    datum TEXT NOT NULL,
    antwoord TEXT NOT NULL,
    opmerking TEXT NOT NULL,
    PRIMARY KEY (onderzoek, ouder, volgorde),
    FOREIGN KEY (onderzoek, ouder) REFERENCES rapporttekst (onderzoek, volgorde) ON DELETE CASCADE
);

CREATE TABLE principe (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    thema TEXT,
    principe TEXT NOT NULL,
    ontwerpkeuze TEXT NOT NULL,
    gewenst_effect TEXT NOT NULL,
    praktijk TEXT,
    effect_verwacht TEXT,
    gevolgen TEXT NOT NULL,
    overwegingen TEXT NOT NULL,
    aandachtspunten TEXT NOT NULL,
    PRIMARY KEY (onderzoek, volgorde)
);

CREATE TABLE actie (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    aandachtspunten TEXT NOT NULL,
    advies TEXT NOT NULL,
    eigenaar TEXT,
    categorie TEXT NOT NULL,
    herkomst TEXT NOT NULL,
    stand_van_zaken TEXT NOT NULL,
    maanden TEXT NOT NULL,
    status TEXT NOT NULL,
    reden TEXT,
    PRIMARY KEY (onderzoek, volgorde)
);

CREATE TABLE casus (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    versie INTEGER NOT NULL DEFAULT 1,
    kop_versie INTEGER NOT NULL DEFAULT 1,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    titel TEXT NOT NULL,
    team TEXT,
    doelgroep TEXT NOT NULL,
    status TEXT NOT NULL,
    reserve_volgorde INTEGER,
    keuze_reden TEXT,
    afval_reden TEXT,
    facilitator TEXT,
    medewerker TEXT,
    indruk_vooraf TEXT NOT NULL,
    levensdomeinen TEXT NOT NULL,
    sessiedatum TEXT,
    veiligheid TEXT NOT NULL,
    kosten_aan_tafel INTEGER NOT NULL,
    overhandigen TEXT NOT NULL,
    voorgelezen INTEGER NOT NULL,
    in_leerbeeld INTEGER NOT NULL,
    antwoord_team TEXT NOT NULL,
    inwoner_aan_tafel TEXT,
    toestemming_extra TEXT,
    toestemming_status TEXT,
    toestemming_datum TEXT,
    toestemming_vorm TEXT,
    periode_van TEXT NOT NULL,
    periode_van_vroegst TEXT,
    periode_van_laatst TEXT,
    periode_tot TEXT,
    periode_tot_vroegst TEXT,
    periode_tot_laatst TEXT,
    referentie_extra TEXT,
    referentie_soort TEXT,
    referentie_splitsingspunt TEXT,
    referentie_splitsingspunt_vroegst TEXT,
    referentie_splitsingspunt_laatst TEXT,
    referentie_toelichting TEXT,
    uitgevraagd TEXT NOT NULL,
    aspecten_gedaan TEXT NOT NULL,
    samenvatting TEXT NOT NULL,
    terugblik TEXT NOT NULL,
    UNIQUE (onderzoek, id)
);

CREATE TABLE stap (
    casus INTEGER NOT NULL REFERENCES casus (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    status TEXT NOT NULL,
    datum TEXT,
    reden TEXT,
    PRIMARY KEY (casus, volgorde)
);

CREATE TABLE deelname (
    casus INTEGER NOT NULL REFERENCES casus (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    betrokkene TEXT NOT NULL,
    status TEXT NOT NULL,
    datum TEXT,
    vorm TEXT,
    aanwezig TEXT,
    vertegenwoordigd_door TEXT,
    citaten INTEGER NOT NULL,
    samenvatting_mee INTEGER NOT NULL,
    PRIMARY KEY (casus, volgorde),
    FOREIGN KEY (casus, betrokkene) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE zelfredzaamheid (
    casus INTEGER NOT NULL REFERENCES casus (nr) ON DELETE CASCADE,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    moment TEXT NOT NULL,
    domein TEXT NOT NULL,
    score INTEGER NOT NULL,
    beoordelaar TEXT NOT NULL,
    betreft TEXT,
    PRIMARY KEY (casus, volgorde),
    FOREIGN KEY (casus, beoordelaar) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (casus, betreft) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE item (
    casus INTEGER NOT NULL REFERENCES casus (nr) ON DELETE CASCADE,
    id TEXT NOT NULL,
    lijst TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    versie INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (casus, id)
);

CREATE TABLE notitie (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    herkomst TEXT,
    over_afwezige INTEGER NOT NULL,
    nog_uitzoeken TEXT,
    tekst TEXT NOT NULL,
    geplaatst_als TEXT,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE,
    FOREIGN KEY (casus, geplaatst_als) REFERENCES item (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE betrokkene (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    herkomst TEXT,
    over_afwezige INTEGER NOT NULL,
    nog_uitzoeken TEXT,
    aanduiding TEXT NOT NULL,
    soort TEXT NOT NULL,
    partij TEXT,
    lijn INTEGER,
    collectief INTEGER NOT NULL,
    bij_sessie INTEGER NOT NULL,
    van TEXT,
    van_vroegst TEXT,
    van_laatst TEXT,
    tot TEXT,
    tot_vroegst TEXT,
    tot_laatst TEXT,
    volgt_op TEXT,
    reden_komst TEXT,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE,
    FOREIGN KEY (casus, volgt_op) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE gebeurtenis (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    herkomst TEXT,
    over_afwezige INTEGER NOT NULL,
    nog_uitzoeken TEXT,
    datum TEXT NOT NULL,
    datum_vroegst TEXT,
    datum_laatst TEXT,
    titel TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    zoals_gezegd TEXT,
    soort TEXT NOT NULL,
    route TEXT,
    scenario TEXT NOT NULL,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE
);

CREATE TABLE inzet (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    herkomst TEXT,
    over_afwezige INTEGER NOT NULL,
    nog_uitzoeken TEXT,
    betrokkene TEXT NOT NULL,
    omschrijving TEXT NOT NULL,
    toelichting TEXT NOT NULL,
    van TEXT NOT NULL,
    van_vroegst TEXT,
    van_laatst TEXT,
    tot TEXT,
    tot_vroegst TEXT,
    tot_laatst TEXT,
    scenario TEXT NOT NULL,
    aantal TEXT,
    eenheid TEXT,
    per TEXT,
    prijs TEXT,
    prijscode TEXT,
    financier TEXT NOT NULL,
    resultaat TEXT,
    teruggekoppeld TEXT,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE,
    FOREIGN KEY (casus, betrokkene) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE voorziening (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    herkomst TEXT,
    over_afwezige INTEGER NOT NULL,
    nog_uitzoeken TEXT,
    omschrijving TEXT NOT NULL,
    wet TEXT,
    betrokkene TEXT,
    gemeld TEXT,
    gemeld_vroegst TEXT,
    gemeld_laatst TEXT,
    aangevraagd TEXT,
    aangevraagd_vroegst TEXT,
    aangevraagd_laatst TEXT,
    opgeschort_dagen INTEGER NOT NULL,
    besloten TEXT,
    besloten_vroegst TEXT,
    besloten_laatst TEXT,
    gestart TEXT,
    gestart_vroegst TEXT,
    gestart_laatst TEXT,
    beeindigd TEXT,
    beeindigd_vroegst TEXT,
    beeindigd_laatst TEXT,
    uitkomst TEXT,
    reden TEXT,
    loket TEXT,
    inzet TEXT,
    toelichting TEXT NOT NULL,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE,
    FOREIGN KEY (casus, betrokkene) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (casus, inzet) REFERENCES inzet (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE regieperiode (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    herkomst TEXT,
    over_afwezige INTEGER NOT NULL,
    nog_uitzoeken TEXT,
    vorm TEXT NOT NULL,
    houder TEXT,
    onduidelijk INTEGER NOT NULL,
    gedeeld INTEGER NOT NULL,
    duiding TEXT,
    kracht TEXT,
    van TEXT NOT NULL,
    van_vroegst TEXT,
    van_laatst TEXT,
    tot TEXT,
    tot_vroegst TEXT,
    tot_laatst TEXT,
    toelichting TEXT NOT NULL,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE,
    FOREIGN KEY (casus, houder) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE doel (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    herkomst TEXT,
    over_afwezige INTEGER NOT NULL,
    nog_uitzoeken TEXT,
    omschrijving TEXT NOT NULL,
    levensdomein TEXT,
    gesteld TEXT NOT NULL,
    gesteld_vroegst TEXT,
    gesteld_laatst TEXT,
    met_inwoner INTEGER NOT NULL,
    streefdatum TEXT,
    streefdatum_vroegst TEXT,
    streefdatum_laatst TEXT,
    status TEXT NOT NULL,
    afgerond TEXT,
    afgerond_vroegst TEXT,
    afgerond_laatst TEXT,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE
);

CREATE TABLE waardering (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    aspect TEXT NOT NULL,
    deelaspect TEXT,
    perspectief TEXT NOT NULL,
    score INTEGER,
    toelichting TEXT NOT NULL,
    over_afwezige INTEGER NOT NULL,
    moment TEXT NOT NULL,
    zichtbaar TEXT NOT NULL,
    herzien_van INTEGER,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE,
    FOREIGN KEY (casus, perspectief) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE bevinding (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    aspect TEXT NOT NULL,
    deelaspect TEXT,
    tekst TEXT NOT NULL,
    werking TEXT NOT NULL,
    over_afwezige INTEGER NOT NULL,
    codeur TEXT,
    status TEXT NOT NULL,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE
);

CREATE TABLE citaat (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    betrokkene TEXT NOT NULL,
    tekst TEXT NOT NULL,
    over_afwezige INTEGER NOT NULL,
    goedgekeurd INTEGER NOT NULL,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE,
    FOREIGN KEY (casus, betrokkene) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE vignet (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    titel TEXT NOT NULL,
    tekst TEXT NOT NULL,
    over_afwezige INTEGER NOT NULL,
    status TEXT NOT NULL,
    herkenbaarheid_extra TEXT,
    herkenbaarheid_door TEXT,
    herkenbaarheid_datum TEXT,
    herkenbaarheid_wat_veranderd TEXT,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE
);

CREATE TABLE afspraak (
    casus INTEGER NOT NULL,
    extra TEXT NOT NULL,
    id TEXT NOT NULL,
    tekst TEXT NOT NULL,
    wanneer TEXT,
    wanneer_vroegst TEXT,
    wanneer_laatst TEXT,
    PRIMARY KEY (casus, id),
    FOREIGN KEY (casus, id) REFERENCES item (casus, id) ON DELETE CASCADE
);

CREATE TABLE lezing (
    casus INTEGER NOT NULL,
    item TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    verteld_door TEXT NOT NULL,
    tekst TEXT NOT NULL,
    datum TEXT,
    datum_vroegst TEXT,
    datum_laatst TEXT,
    velden TEXT NOT NULL,
    PRIMARY KEY (casus, item, volgorde),
    FOREIGN KEY (casus, item) REFERENCES item (casus, id) ON DELETE CASCADE
);

CREATE TABLE beleving (
    casus INTEGER NOT NULL,
    item TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    betrokkene TEXT NOT NULL,
    score INTEGER NOT NULL,
    woorden TEXT NOT NULL,
    PRIMARY KEY (casus, item, volgorde),
    FOREIGN KEY (casus, item) REFERENCES item (casus, id) ON DELETE CASCADE,
    FOREIGN KEY (casus, betrokkene) REFERENCES betrokkene (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE evaluatie (
    casus INTEGER NOT NULL,
    item TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    datum TEXT NOT NULL,
    datum_vroegst TEXT,
    datum_laatst TEXT,
    aanwezig TEXT NOT NULL,
    uitkomst TEXT NOT NULL,
    PRIMARY KEY (casus, item, volgorde),
    FOREIGN KEY (casus, item) REFERENCES item (casus, id) ON DELETE CASCADE
);

CREATE TABLE verificatie (
    casus INTEGER NOT NULL,
    item TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    extra TEXT NOT NULL,
    door TEXT NOT NULL,
    datum TEXT NOT NULL,
    antwoord TEXT NOT NULL,
    opmerking TEXT NOT NULL,
    PRIMARY KEY (casus, item, volgorde),
    FOREIGN KEY (casus, item) REFERENCES item (casus, id) ON DELETE CASCADE
);

CREATE TABLE verwijzing (
    casus INTEGER NOT NULL,
    item TEXT NOT NULL,
    veld TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    naar TEXT NOT NULL,
    PRIMARY KEY (casus, item, veld, volgorde),
    FOREIGN KEY (casus, item) REFERENCES item (casus, id) ON DELETE CASCADE,
    FOREIGN KEY (casus, naar) REFERENCES item (casus, id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE kenmerk (
    casus INTEGER NOT NULL,
    item TEXT NOT NULL,
    veld TEXT NOT NULL,
    volgorde INTEGER NOT NULL,
    waarde TEXT NOT NULL,
    PRIMARY KEY (casus, item, veld, volgorde),
    FOREIGN KEY (casus, item) REFERENCES item (casus, id) ON DELETE CASCADE
);

-- The history of items (content; erased with them), and the log of who did what (no content).
CREATE TABLE handeling (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    casus INTEGER NOT NULL REFERENCES casus (nr) ON DELETE CASCADE,
    wie TEXT NOT NULL,
    tijdstip TEXT NOT NULL,
    omschrijving TEXT NOT NULL,
    ongedaan_door INTEGER REFERENCES handeling (nr),
    maakt_ongedaan INTEGER REFERENCES handeling (nr)
);

CREATE INDEX handeling_casus ON handeling (casus, wie, nr);

CREATE TABLE wijziging (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    handeling INTEGER NOT NULL REFERENCES handeling (nr) ON DELETE CASCADE,
    casus INTEGER NOT NULL REFERENCES casus (nr) ON DELETE CASCADE,
    lijst TEXT NOT NULL,
    item TEXT NOT NULL,
    versie INTEGER NOT NULL,
    volgorde INTEGER,
    voor TEXT,
    na TEXT,
    gewist INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX wijziging_item ON wijziging (casus, lijst, item, nr);
CREATE INDEX wijziging_handeling ON wijziging (handeling);

CREATE TABLE logboek (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    tijdstip TEXT NOT NULL,
    wie TEXT NOT NULL,
    wat TEXT NOT NULL,
    onderzoek TEXT,
    casus TEXT
);

-- What is being typed and not entered yet, per person and place.
CREATE TABLE concept (
    casus INTEGER NOT NULL REFERENCES casus (nr) ON DELETE CASCADE,
    wie TEXT NOT NULL,
    plek TEXT NOT NULL,
    tekst TEXT NOT NULL,
    tijdstip TEXT NOT NULL,
    PRIMARY KEY (casus, wie, plek)
);

-- Kept in the store only: in the backup, in no export.
CREATE TABLE voorbereiding (
    casus INTEGER PRIMARY KEY REFERENCES casus (nr) ON DELETE CASCADE,
    van_tafel TEXT NOT NULL DEFAULT '',
    bekende_data TEXT NOT NULL DEFAULT '',
    klaar TEXT NOT NULL DEFAULT '[]'
);
