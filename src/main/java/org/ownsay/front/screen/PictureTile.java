package org.ownsay.front.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.ownsay.language.Languages;
import org.ownsay.person.Person;

/** The only thing that can be pressed on a person's screen: a picture and its word. It speaks, and goes where it leads. */
@Tag("picture-tile")
@JsModule("./picture-tile.ts")
public final class PictureTile extends Component {

    /** What a tile is for, and so how it looks. */
    public enum Kind {
        ANSWER,
        TOOL,
        MAIN,
        PHOTO,
        WORD
    }

    private final Kind kind;

    private PictureTile(Kind kind) {
        this.kind = kind;
        attribute("kind", kind.name().toLowerCase(Locale.ROOT));
    }

    /** A tile with a text of the program. */
    public static PictureTile of(Kind kind, String key, Wording wording) {
        return new PictureTile(kind).labelled(wording.of(key), wording);
    }

    /** A tile with some other word, in whichever language is asked for. */
    public static PictureTile of(Kind kind, Function<Locale, String> label, Wording wording) {
        return new PictureTile(kind).labelled(label, wording);
    }

    /** A tile with somebody's name, as it is written in the first language if it is, and else as they write it. */
    public static PictureTile named(Person person, Wording wording) {
        var tile = new PictureTile(Kind.PHOTO);
        tile.attribute("label", person.nameIn(wording.first()));
        tile.attribute("said", wording.saidName(person));
        return tile;
    }

    /** The tile that puts another language first, called by that language's own name. */
    public static PictureTile language(Locale other, String address) {
        var tile = new PictureTile(Kind.TOOL);
        tile.attribute("label", Languages.ownName(other));
        tile.attribute("label-lang", other.toLanguageTag());
        tile.attribute("silent", "");
        tile.attribute("icon", "language");
        tile.getElement().getClassList().add("lang");
        return tile.leadingTo(address + (address.contains("?") ? "&" : "?") + "language=" + other.toLanguageTag());
    }

    public PictureTile picture(String address) {
        return attribute("picture", address);
    }

    public PictureTile icon(String name) {
        return attribute("icon", name);
    }

    /** Something small to say about it, heard after the word. */
    public PictureTile remark(Function<Locale, String> label, Function<Locale, String> remark, Wording wording) {
        return attribute("remark", wording.above(remark).text())
                .attribute("said", wording.said(label, language -> both(label, remark, wording, language)));
    }

    private static String both(
            Function<Locale, String> label, Function<Locale, String> remark, Wording wording, Locale language) {
        var values = Map.<String, Object>of("label", label.apply(language), "remark", remark.apply(language));
        return wording.text("screen.remark", values, language);
    }

    public PictureTile leadingTo(String address) {
        return attribute("href", address);
    }

    /** At the end of the strip, where the way back is. */
    public PictureTile last() {
        getElement().getClassList().add("last");
        return this;
    }

    /** Tools and quick words have room for one language alone; what can be chosen is shown in both. All is said alike. */
    private PictureTile labelled(Function<Locale, String> label, Wording wording) {
        var first = wording.above(label);
        if (kind != Kind.TOOL && kind != Kind.WORD) {
            wording.below(label)
                    .ifPresent(second -> attribute("second", second.text()).attribute("second-lang", second.tag()));
        }
        return attribute("label", first.text())
                .attribute("label-lang", first.tag())
                .attribute("said", wording.said(label));
    }

    private PictureTile attribute(String name, String value) {
        getElement().setAttribute(name, value);
        return this;
    }
}
