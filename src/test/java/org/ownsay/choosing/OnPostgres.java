package org.ownsay.choosing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ownsay.storage.Postgres;
import org.springframework.test.context.ContextConfiguration;

/** The same promises, kept by the other database. Goes on a test that extends a {@link KioskTest}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = Postgres.class)
public @interface OnPostgres {}
