package org.ownsay.access;

import org.ownsay.choosing.OnPostgres;

/** The same promises, kept by the other database. */
@OnPostgres
class StaffingOnPostgresIT extends StaffingTest {}
