package org.ownsay.e2e;

import java.util.List;

/** Every screen that there is. */
final class Walks {

    /** A person's: nothing is kept, so that every walk finds the home as it was. */
    static final List<Walk> OF_A_PERSON = List.of(
            Walk.of("rest", visit -> visit.open("/")),
            Walk.of("who", visit -> visit.open("/who")),
            Walk.of("company", visit -> visit.open("/with/" + visit.person())),
            Walk.of("home", visit -> visit.open("/home/" + visit.person() + "/alone")),
            Walk.of("question", visit -> visit.begin("lunch")),
            Walk.of("question-once-begun", visit -> visit.begin("likes", 1).press(0)),
            Walk.of("feelings", visit -> visit.begin("feelings")),
            Walk.of("read-back", visit -> visit.begin("lunch").press(0)),
            Walk.of("another", visit -> visit.begin("breakfast", 1)),
            Walk.of("thanks", visit -> visit.beginOver("breakfast", 1)),
            Walk.of("thanks-for-three", visit -> visit.beginOver("likes", 3)),
            Walk.of("thanks-for-nine", visit -> visit.beginOver("likes", 9)),
            Walk.of("which-to-change", visit -> visit.beginOver("likes", 9).pressFoot(0)),
            Walk.of("take-back", visit -> visit.beginOver("breakfast", 1).pressFoot(0)),
            Walk.of("lost", visit -> visit.open("/sitting/00000000-0000-7000-8000-000000000000")),
            Walk.of("help-asked-for", visit -> visit.begin("drinks").pressTool(1))); // last: it is told from then on

    static final List<Walk> OF_THE_DESK = List.of(
            Walk.atDesk("desk-today", visit -> visit.open("/desk")),
            Walk.atDesk("desk-people", visit -> visit.open("/desk/people")),
            Walk.atDesk("desk-plan", visit -> visit.open("/desk/people/" + visit.person())),
            Walk.atDesk("desk-answer", visit -> visit.open("/desk/people/" + visit.person())
                    .follow("a[href*='desk/answers/']")),
            Walk.atDesk("desk-login", visit -> visit.openSignedOut("/login"))); // last: nobody is signed in any more

    private Walks() {}
}
