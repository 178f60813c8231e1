package org.ownsay.desk.people;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.ownsay.desk.shell.AtDesk;
import org.ownsay.person.Scanning;

/** What a switch is called by people, who never see the names that browsers have for keys. */
final class SwitchNames {

    private static final Pattern BUTTON = Pattern.compile("Gamepad(\\d+)");
    private static final Pattern WITH_A_SIGN = Pattern.compile("(?:Key|Digit)(.)");
    private static final Map<String, String> SPELLED_OUT = Map.of(
            "Space",
            "space",
            "Enter",
            "enter",
            "Backspace",
            "backspace",
            "ArrowUp",
            "up",
            "ArrowDown",
            "down",
            "ArrowLeft",
            "left",
            "ArrowRight",
            "right",
            Scanning.POINTER,
            "touch");

    private SwitchNames() {}

    /** @param code as {@link Scanning} has it */
    static String of(String code, AtDesk desk) {
        var known = SPELLED_OUT.get(code);
        if (known != null) {
            return desk.text("desk.switch.key." + known);
        }
        var button = BUTTON.matcher(code);
        return button.matches()
                ? desk.text("desk.switch.button", Map.of("n", Integer.parseInt(button.group(1)) + 1))
                : desk.text("desk.switch.other", Map.of("name", sign(code)));
    }

    /** {@code KeyA} is A, {@code Digit1} is 1, {@code NumpadAdd} is NUMPAD ADD. */
    private static String sign(String code) {
        var sign = WITH_A_SIGN.matcher(code);
        return sign.matches()
                ? sign.group(1)
                : code.replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ").toUpperCase(Locale.ROOT);
    }
}
