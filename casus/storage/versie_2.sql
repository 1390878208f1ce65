-- Version 2. What belongs to a session at the table: kept in the store only, in the backup, in no export.

-- Scores that were given and not opened yet. Nobody reads them before they are opened together.
CREATE TABLE bedekte_score (
    casus INTEGER NOT NULL REFERENCES casus (nr) ON DELETE CASCADE,
    aspect TEXT NOT NULL,
    deelaspect TEXT NOT NULL DEFAULT '',
    perspectief TEXT NOT NULL,
    score INTEGER,
    toelichting TEXT NOT NULL DEFAULT '',
    zichtbaar TEXT NOT NULL DEFAULT 'allen',
    moment TEXT NOT NULL DEFAULT 'aan_tafel',
    over_afwezige INTEGER NOT NULL DEFAULT 0,
    tijdstip TEXT NOT NULL,
    PRIMARY KEY (casus, aspect, deelaspect, perspectief)
);

-- Where the talk is: the part, how long each part took (seconds), the budget (minutes), what the beamer shows.
CREATE TABLE sessie (
    casus INTEGER PRIMARY KEY REFERENCES casus (nr) ON DELETE CASCADE,
    deel TEXT,
    deel_sinds TEXT,
    besteed TEXT NOT NULL DEFAULT '{}',
    budget TEXT NOT NULL DEFAULT '{}',
    toon TEXT NOT NULL DEFAULT '',
    pauze INTEGER NOT NULL DEFAULT 0,
    versie INTEGER NOT NULL DEFAULT 0
);
