package org.ownsay.access;

import org.ownsay.choosing.OnPostgres;

@OnPostgres
class UnlockingOnPostgresIT extends UnlockingTest {}
