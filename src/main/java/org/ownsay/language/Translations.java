package org.ownsay.language;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The languages that the kiosk speaks, how far each of them is, and who has checked it. */
@Service
public class Translations {

    private final Register register = new Register();
    private final Texts texts;
    private final Words words;

    Translations(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    /** In the order of their own names. */
    public List<Translation> list() {
        return texts.languages().stream().map(this::translation).toList();
    }

    private Translation translation(Locale language) {
        return new Translation(
                language,
                register.standing(language),
                texts.count(language),
                texts.count(Locale.ENGLISH),
                words.count(language),
                words.count(Locale.ENGLISH));
    }
}
