package org.ownsay.choosing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ownsay.plan.UnreliablePlanning;
import org.ownsay.storage.UnreliableDisk;
import org.ownsay.symbols.SeenPictures;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/** The whole kiosk, with a clock that stands still. All tests with this annotation share one of it: begin with {@link Scenes}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "ownsay.rehearsal=false")
@AutoConfigureMockMvc
@Import({Scenes.class, SeenPictures.class, StandingClock.class, UnreliableDisk.class, UnreliablePlanning.class})
public @interface KioskTest {}
