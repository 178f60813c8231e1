package org.ownsay.e2e;

import java.util.List;
import java.util.Set;

/** Every screen that there is. */
final class Walks {

    private static final String ONE = "drinks/drink-today";
    private static final String MANY = "breakfast/breakfast-today";
    private static final String TO_SORT = "foods/fruit-like";
    /** Several questions, which nobody in the made-up home has been asked today. */
    private static final String SEVERAL = "pain";

    /** A person's: nothing is kept, so that every walk finds the home as it was. */
    private static final List<Walk> OF_A_PERSON = List.of(
            Walk.of("rest", visit -> visit.open("/")),
            Walk.of("who", visit -> visit.open("/who")),
            Walk.of("company", visit -> visit.open("/with/" + visit.person())),
            Walk.of("home", visit -> visit.openOwn("home")),
            Walk.of("area-meals", visit -> visit.openOwn("area", "meals")),
            Walk.of("area-activities", visit -> visit.openOwn("area", "activities")),
            Walk.of("area-day", visit -> visit.openOwn("area", "day")),
            Walk.of("area-feelings", visit -> visit.openOwn("area", "feelings")),
            Walk.of("question", visit -> visit.ask(ONE)),
            Walk.of("question-many", visit -> visit.ask(MANY)),
            Walk.of("question-once-begun", visit -> visit.ask(MANY, 1).press("another")),
            Walk.of("question-of-several", visit -> visit.ask(SEVERAL)),
            Walk.of("read-back", visit -> visit.ask(ONE).pressFirst(".body")),
            Walk.of("another", visit -> visit.ask(MANY, 1)),
            Walk.of("go-on", visit -> visit.ask(SEVERAL).press("not-now").press("yes")),
            Walk.of("thanks", visit -> visit.askedAll(MANY, 1)),
            Walk.of("thanks-for-three", visit -> visit.askedAll(MANY, 3)),
            Walk.of("thanks-for-nine", visit -> visit.askedAll(MANY, 9)),
            Walk.of("thanks-for-sorted", visit -> visit.askedAll(TO_SORT, 12)),
            Walk.of("which-to-change", visit -> visit.askedAll(MANY, 9).press("change")),
            Walk.of("take-back", visit -> visit.askedAll(MANY, 1).press("change")),
            Walk.of("sorting", visit -> visit.ask(TO_SORT)),
            Walk.of("sorting-begun", visit -> visit.ask(TO_SORT).sort(5)),
            Walk.of("sorting-review", visit -> visit.ask(TO_SORT).sort(12).seeAll()),
            Walk.of(
                    "which-to-move",
                    visit -> visit.ask(TO_SORT).sort(12).seeAll().press("change")),
            Walk.of("search-ways", Walks::search),
            Walk.of("search-kinds", visit -> search(visit).press("pictures")),
            Walk.of("search-kind", visit -> search(visit).press("pictures").pressFirst(".body")),
            Walk.byKeys("search-letters", visit -> search(visit).press("letters")),
            Walk.byKeys("search-letters-begun", visit -> spell(visit)),
            Walk.byKeys("search-found", visit -> spell(visit).press("pictures")),
            Walk.of("plan-areas", visit -> visit.openOwn("plan")),
            Walk.of("plan-list", Walks::plan),
            Walk.of("plan-which-way", visit -> plan(visit).press("change")),
            Walk.of("plan-take-out", visit -> plan(visit).press("change").press("take-out")),
            Walk.of("talk-1", visit -> visit.openOwn("talk").pressFirst(":is(.quick, .talk--few .body)")),
            Walk.of("talk-2", visit -> sentence(visit)),
            Walk.of("talk-3", visit -> visit.openOwn("talk").press(".body", 1)),
            Walk.of("talk-4", visit -> sentence(visit).press(".sentence", 2)),
            Walk.of("lost", visit -> visit.open("/sitting/00000000-0000-7000-8000-000000000000")),
            Walk.of("help-asked-for", visit -> visit.ask(ONE).press("help"))); // last: it is told from then on

    private static final Walk ACCOUNTS = Walk.atDesk("desk-accounts", visit -> visit.open("/desk/accounts"));

    private static final List<Walk> OF_THE_DESK = List.of(
            Walk.atDesk("desk-today", visit -> visit.open("/desk")),
            Walk.atDesk("desk-people", visit -> visit.open("/desk/people")),
            Walk.atDesk("desk-plan", visit -> visit.open("/desk/people/" + visit.person())),
            Walk.atDesk("desk-answer", visit -> visit.open("/desk/people/" + visit.person())
                    .follow("a[href*='desk/answers/']")),
            Walk.atDesk("desk-edit-person", visit -> visit.open("/desk/people/" + visit.person() + "/edit")),
            Walk.atDesk("desk-phrases", visit -> visit.open("/desk/people/" + visit.person() + "/phrases")),
            Walk.atDesk("desk-new-person", visit -> visit.open("/desk/people/new")),
            Walk.atDesk("desk-pictures", visit -> visit.open("/desk/pictures")),
            Walk.atDesk("desk-picture", visit -> visit.open("/desk/pictures/soup")),
            Walk.atDesk("desk-pictures-wanted", visit -> visit.open("/desk/pictures?area=day")
                    .unfold()),
            Walk.atDesk("desk-picture-credits", visit -> visit.open("/desk/pictures/credits")),
            Walk.atDesk("desk-packs", visit -> visit.open("/desk/pictures/packs")),
            Walk.atDesk("desk-voices", visit -> visit.open("/desk/voices")),
            Walk.atDesk("desk-tablets", visit -> visit.open("/desk/tablets")),
            Walk.atDesk("desk-this-tablet", visit -> visit.open("/desk/tablets/this")),
            Walk.atDesk("desk-bank-card", visit -> visit.open("/desk/tablets").follow("a[href$='/size']")),
            ACCOUNTS,
            Walk.atDesk("desk-password", visit -> visit.open("/desk/password")),
            Walk.atDesk("desk-set-up-over", visit -> visit.open("/set-up/over")),
            Walk.atDesk("desk-login", visit -> visit.openSignedOut("/login"))); // last: nobody is signed in any more

    private Walks() {}

    static List<Walk> ofAPerson(Look look) {
        return OF_A_PERSON.stream()
                .filter(walk -> !walk.hasKeys() || look.hasRoomForKeys())
                .toList();
    }

    /** A few screens with much to read on them: the way of an answer, and where words are short of room. */
    static List<Walk> ofALanguage() {
        var few = Set.of(
                "home",
                "area-meals",
                "question",
                "question-of-several",
                "read-back",
                "thanks",
                "sorting",
                "search-kinds",
                "search-letters",
                "talk-1");
        return OF_A_PERSON.stream().filter(walk -> few.contains(walk.screen())).toList();
    }

    /** Accounts are for managers alone. */
    static List<Walk> ofTheDesk(Tongue tongue) {
        return OF_THE_DESK.stream()
                .filter(walk -> walk != ACCOUNTS || tongue.equals(Tongue.ENGLISH))
                .toList();
    }

    private static Visit search(Visit visit) {
        return visit.ask(ONE).press("else");
    }

    private static Visit spell(Visit visit) {
        return search(visit).press("letters").pressFirst(".keys").pressFirst(".keys");
    }

    private static Visit plan(Visit visit) {
        return visit.openOwn("plan").pressFirst(".body");
    }

    private static Visit sentence(Visit visit) {
        return visit.openOwn("talk")
                .press(".body", 1)
                .pressFirst(".body")
                .pressFirst(":is(.quick, .talk--few .body)")
                .press(".body", 1);
    }
}
