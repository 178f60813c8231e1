package org.ownsay.storage;

import org.ownsay.choosing.OnPostgres;

/** The same promises, kept by the other database. */
@OnPostgres
class NewsOnPostgresIT extends NewsTest {}
