package org.ownsay.choosing.rest;

import org.ownsay.choosing.OnPostgres;

/** The same promises, kept by the other database. */
@OnPostgres
class PersonPagesApiOnPostgresIT extends PersonPagesApiTest {}
