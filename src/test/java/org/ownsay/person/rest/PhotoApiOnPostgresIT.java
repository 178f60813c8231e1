package org.ownsay.person.rest;

import org.ownsay.choosing.OnPostgres;

/** The same promises, kept by the other database. */
@OnPostgres
class PhotoApiOnPostgresIT extends PhotoApiTest {}
