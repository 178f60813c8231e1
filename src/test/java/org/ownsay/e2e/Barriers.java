package org.ownsay.e2e;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What axe finds that stands in somebody's way. */
final class Barriers {

    private static final List<String> AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** Rules that axe leaves out unless they are named. */
    private static final List<String> AAA =
            List.of("color-contrast-enhanced", "identical-links-same-purpose", "meta-refresh-no-exceptions");

    private Barriers() {}

    static List<String> at(Page page) {
        return found(page, List.of());
    }

    /** By the stricter measure that is kept there. */
    static List<String> onAPersonsScreen(Page page) {
        return found(page, AAA);
    }

    private static List<String> found(Page page, List<String> more) {
        var rules = new AxeRunOnlyOptions();
        rules.setType("tag");
        rules.setValues(Stream.concat(AA.stream(), tags(more)).toList());
        var options = new AxeRunOptions();
        options.setRunOnly(rules);
        options.setRules(Stream.concat(more.stream(), Stream.of("target-size"))
                .collect(Collectors.toMap(Function.identity(), rule -> on())));
        return new AxeBuilder(page)
                        .options(options)
                        .exclude("vaadin-connection-indicator") // Flow's own; never shown on a person's screen
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getHelp() + ": "
                                + rule.getNodes().stream()
                                        .map(CheckedNode::getHtml)
                                        .toList())
                        .toList();
    }

    private static Stream<String> tags(List<String> more) {
        return more.isEmpty() ? Stream.of() : Stream.of("wcag2aaa", "wcag21aaa");
    }

    private static AxeRuleOptions on() {
        var rule = new AxeRuleOptions();
        rule.setEnabled(true);
        return rule;
    }
}
