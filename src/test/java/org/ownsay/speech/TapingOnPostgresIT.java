package org.ownsay.speech;

import org.ownsay.choosing.OnPostgres;

@OnPostgres
class TapingOnPostgresIT extends TapingTest {}
