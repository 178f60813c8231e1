package org.ownsay.calls;

import org.ownsay.choosing.OnPostgres;

/** The same promises, kept by the other database. */
@OnPostgres
class CallingOnPostgresIT extends CallingTest {}
