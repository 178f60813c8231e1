package org.ownsay.desk.today;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownsay.calls.CallId;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.language.Languages;
import org.ownsay.plan.StatementId;

/** Says what came since the last look, for those who do not see it come. */
final class WhatIsNew {

    private final AtDesk desk;
    private final Set<CallId> callsSeen = new HashSet<>();
    private final Set<StatementId> statementsSeen = new HashSet<>();

    /** @param before what nobody needs to be told */
    WhatIsNew(AtDesk desk, Today before) {
        this.desk = desk;
        tell(before);
    }

    /** Empty where there is nothing. */
    String tell(Today now) {
        var calls = now.calls().stream()
                .filter(open -> callsSeen.add(open.call().id()))
                .map(open -> CallNotice.asks(open, desk));
        var newWants = now.wants()
                .filter(want -> statementsSeen.add(want.statement().id()))
                .toList();
        var names = newWants.stream()
                .map(want -> desk.name(want.person()))
                .distinct()
                .toList();
        var answers = newWants.isEmpty()
                ? Stream.<String>empty()
                : Stream.of(desk.text(
                        "desk.today.new",
                        Map.of("count", newWants.size(), "names", Languages.list(names, desk.language()))));
        return Stream.concat(calls, answers).collect(Collectors.joining(" "));
    }
}
