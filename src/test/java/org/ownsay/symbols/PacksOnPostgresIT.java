package org.ownsay.symbols;

import org.ownsay.choosing.OnPostgres;

/** The same promises, kept by the other database. */
@OnPostgres
class PacksOnPostgresIT extends PacksTest {}
