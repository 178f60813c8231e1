package org.ownsay.board.rest;

import org.ownsay.choosing.OnPostgres;

/** The same promises, kept by the other database. */
@OnPostgres
class PackPicturesApiOnPostgresIT extends PackPicturesApiTest {}
