ALTER TABLE onderzoek ADD COLUMN lijstversie INTEGER NOT NULL DEFAULT 1;

CREATE TABLE onderzoekhandeling (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    wie TEXT NOT NULL,
    tijdstip TEXT NOT NULL,
    omschrijving TEXT NOT NULL,
    ongedaan_door INTEGER REFERENCES onderzoekhandeling (nr),
    maakt_ongedaan INTEGER REFERENCES onderzoekhandeling (nr)
);

CREATE INDEX onderzoekhandeling_wie ON onderzoekhandeling (onderzoek, wie, nr);

CREATE TABLE onderzoekwijziging (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    handeling INTEGER NOT NULL REFERENCES onderzoekhandeling (nr) ON DELETE CASCADE,
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    lijst TEXT NOT NULL,
    item TEXT NOT NULL,
    versie INTEGER NOT NULL,
    volgorde INTEGER,
    voor TEXT,
    na TEXT,
    gewist INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX onderzoekwijziging_item ON onderzoekwijziging (onderzoek, lijst, item, nr);

CREATE INDEX onderzoekwijziging_handeling ON onderzoekwijziging (handeling);

CREATE TABLE onderzoekconcept (
    onderzoek INTEGER NOT NULL REFERENCES onderzoek (nr) ON DELETE CASCADE,
    wie TEXT NOT NULL,
    plek TEXT NOT NULL,
    tekst TEXT NOT NULL,
    tijdstip TEXT NOT NULL,
    PRIMARY KEY (onderzoek, wie, plek)
);
