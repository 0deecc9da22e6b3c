CREATE TABLE books (
    id          INTEGER PRIMARY KEY,
    title       TEXT NOT NULL
);
CREATE TABLE loans (
    id          INTEGER PRIMARY KEY,
    book_id     INTEGER NOT NULL REFERENCES books (id),
    name        TEXT NOT NULL,
    lent_on     TEXT NOT NULL,
    due_on      TEXT NOT NULL,
    returned_on TEXT
);
INSERT INTO books (title) VALUES
    ('Frankenstein'), ('Middlemarch'), ('Moby-Dick');
INSERT INTO loans (book_id, name, lent_on, due_on, returned_on) VALUES
    (1, 'Ada',   '2026-09-01', '2026-09-29', '2026-09-20'),
    (2, 'Ada',   '2026-10-12', '2026-11-09', NULL),
    (1, 'Grace', '2026-11-23', '2026-12-21', NULL);
