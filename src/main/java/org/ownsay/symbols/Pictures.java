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
        return Optional.ofNullable(byConcept.getProperty(concept)).map(Picture::of);
    }

    /** @throws NoSuchElementException if nothing shows it */
    public Picture get(String concept) {
        return find(concept).orElseThrow(() -> new NoSuchElementException("No picture for " + concept));
    }

    public Set<String> concepts() {
        return byConcept.stringPropertyNames();
    }
}
