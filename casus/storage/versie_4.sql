-- Version 4. What was given out and what was erased, the backups that are known, and a log nobody can write over.

-- Never content: kinds, hashes, receivers and numbers. Kept as long as the retention term of its evaluation.
CREATE TABLE register (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    tijdstip TEXT NOT NULL,
    wie TEXT NOT NULL,
    soort TEXT NOT NULL CHECK (soort IN ('meegegeven', 'gewist')),
    wat TEXT NOT NULL,
    onderzoek TEXT,
    casus TEXT,
    code TEXT,
    item TEXT,
    sha256 TEXT,
    ontvanger TEXT,
    reden TEXT,
    versleuteld INTEGER,
    bewaren_tot TEXT,
    vernietigd TEXT,
    vernietigd_door TEXT
);

CREATE INDEX register_casus ON register (onderzoek, casus, nr);

-- Backups that were made: schoon_tot is the last line of the register that was carried out in it too.
CREATE TABLE reservekopie (
    nr INTEGER PRIMARY KEY AUTOINCREMENT,
    pad TEXT NOT NULL UNIQUE,
    tijdstip TEXT NOT NULL,
    soort TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    gecontroleerd TEXT,
    schoon_tot INTEGER NOT NULL DEFAULT 0
);

CREATE INDEX logboek_tijdstip ON logboek (tijdstip);

CREATE TRIGGER logboek_vast BEFORE UPDATE ON logboek BEGIN SELECT RAISE(ABORT, 'logboek staat vast'); END;

CREATE TRIGGER logboek_jaar BEFORE DELETE ON logboek WHEN OLD.tijdstip > strftime('%Y-%m-%d', 'now', '-12 months') BEGIN SELECT RAISE(ABORT, 'logboek staat vast'); END;

CREATE TRIGGER register_gewist BEFORE UPDATE ON register WHEN OLD.soort = 'gewist' BEGIN SELECT RAISE(ABORT, 'register staat vast'); END;
