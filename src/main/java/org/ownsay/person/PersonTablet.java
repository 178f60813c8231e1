package org.ownsay.person;

import org.jspecify.annotations.Nullable;
import org.ownsay.access.TabletId;
import org.springframework.data.annotation.Id;

/** Whose a tablet mostly is; nobody's: it is for everybody again. */
record PersonTablet(@Id TabletId tablet, @Nullable PersonId person) {}
