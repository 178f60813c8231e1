package org.ownsay.choosing;

/** The same promises, kept by the other database. */
@OnPostgres
class AgendaOnPostgresIT extends AgendaTest {}
