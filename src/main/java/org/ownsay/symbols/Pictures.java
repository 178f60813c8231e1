package org.ownsay.symbols;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Service;

/** Knows which picture stands for which word: one of our own where OpenMoji would mislead, else OpenMoji's. */
@Service
public class Pictures {

    private static final String OWN = "Ownsay, CC BY-SA 4.0";
    private static final String OPENMOJI = "OpenMoji, CC BY-SA 4.0";

    private final Properties byConcept;

    Pictures() {
        try {
            byConcept = PropertiesLoaderUtils.loadProperties(new ClassPathResource("symbols/pictures.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param concept what is to be shown, such as {@code soup} */
    public Optional<Picture> find(String concept) {
        return Optional.ofNullable(byConcept.getProperty(concept)).map(Pictures::picture);
    }

    /** @throws NoSuchElementException if nothing shows it */
    public Picture get(String concept) {
        return find(concept).orElseThrow(() -> new NoSuchElementException("No picture for " + concept));
    }

    public Set<String> concepts() {
        return byConcept.stringPropertyNames();
    }

    private static Picture picture(String file) {
        return new Picture("/pictures/" + file + ".svg", file.startsWith("openmoji/") ? OPENMOJI : OWN);
    }
}
