package org.ownsay.person;

import org.ownsay.choosing.OnPostgres;

@OnPostgres
class PhrasingOnPostgresIT extends PhrasingTest {}
