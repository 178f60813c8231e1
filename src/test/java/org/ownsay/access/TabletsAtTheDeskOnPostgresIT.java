package org.ownsay.access;

import org.ownsay.choosing.OnPostgres;

@OnPostgres
class TabletsAtTheDeskOnPostgresIT extends TabletsAtTheDeskTest {}
