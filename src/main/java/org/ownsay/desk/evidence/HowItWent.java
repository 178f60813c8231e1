package org.ownsay.desk.evidence;

import java.util.Locale;
import java.util.Map;
import org.ownsay.choosing.Company;
import org.ownsay.choosing.Operator;
import org.ownsay.desk.shell.Card;
import org.ownsay.desk.shell.Facts;

/** Who pressed, with whom, and how the answer came about from the first look to the yes. */
final class HowItWent extends Card {

    private final Account account;

    HowItWent(Account account) {
        super(account.text("desk.evidence.went"));
        this.account = account;
        var answer = account.answer();
        add(new Facts("facts", account.desk())
                .fact("desk.evidence.who-pressed", whoPressed())
                .fact("desk.evidence.way", way())
                .fact("desk.evidence.company", company())
                .fact("desk.evidence.first-press", account.seconds(answer.shownAt(), answer.firstPressAt()))
                .fact("desk.evidence.to-yes", account.seconds(answer.shownAt(), answer.saidAt()))
                .fact("desk.evidence.replays", times(answer.replays()))
                .fact("desk.evidence.changes", times(answer.changes()))
                .fact("desk.evidence.read-back", readBack())
                .fact("desk.evidence.language-at-yes", account.language(answer.language()))
                .fact("desk.evidence.languages", languages())
                .fact("desk.evidence.per-page", perPage())
                .fact("desk.evidence.taken-back", takenBack()));
    }

    private String whoPressed() {
        return switch (account.evidence().sitting().occasion().operator()) {
            case Operator.PERSON -> account.desk().name(account.person());
            case Operator.SUPPORTER -> account.text("desk.evidence.who-pressed.supporter");
            case Operator.NOT_RECORDED -> account.text("desk.evidence.who-pressed.unknown");
        };
    }

    /** As the tablet told it: what was told before tablets did so is said to be unknown. */
    private String way() {
        var way = account.answer().way();
        return account.text(
                way == null
                        ? "desk.evidence.way.unknown"
                        : "desk.access.way-in."
                                + way.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private String company() {
        var occasion = account.evidence().sitting().occasion();
        if (occasion.company() == Company.ALONE) {
            return account.text("desk.evidence.company.alone");
        }
        return occasion.helper() == null
                ? account.text("desk.evidence.company.unnamed")
                : account.text("desk.evidence.company.named", Map.of("helper", occasion.helper()));
    }

    private String times(int count) {
        return account.text("desk.evidence.times", Map.of("count", count));
    }

    private String readBack() {
        return account.text(
                account.evidence().presentation().yesFirst()
                        ? "desk.evidence.read-back.first"
                        : "desk.evidence.read-back.second");
    }

    private String languages() {
        var occasion = account.evidence().sitting().occasion();
        var first = account.language(occasion.firstLanguage());
        return occasion.secondLanguage() == null
                ? first
                : account.text(
                        "desk.evidence.languages.two",
                        Map.of("first", first, "second", account.language(occasion.secondLanguage())));
    }

    private String perPage() {
        var planned = account.evidence().sitting().occasion().profile().optionsAtATime();
        return account.text(
                "desk.evidence.per-page.both",
                Map.of("planned", planned, "shown", account.answer().perPage()));
    }

    private String takenBack() {
        return account.text(account.isTakenBack() ? "desk.evidence.taken-back.yes" : "desk.evidence.taken-back.no");
    }
}
