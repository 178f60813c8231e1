package org.ownsay.choosing;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.ownsay.symbols.PackPictureId;
import org.ownsay.symbols.PicturesInUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every picture of a pack that somebody was shown or chose: the evidence must go on showing it. */
@Component
class PicturesShown implements PicturesInUse {

    private final JdbcClient database;

    PicturesShown(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<PackPictureId> list(UUID home) {
        var shown = new HashSet<PackPictureId>();
        database.sql("""
                        select o.picture from offered o
                            join presentation p on p.id = o.presentation join sitting s on s.id = p.sitting
                            where s.home = :home and o.picture like '/pictures/packs/%'
                        union
                        select a.picture from answer a
                            join presentation p on p.id = a.presentation join sitting s on s.id = p.sitting
                            where s.home = :home and a.picture like 'packs/%'""").param("home", home).query(String.class).list().forEach(picture -> PackPictureId.find(picture)
                .ifPresent(shown::add));
        return shown;
    }
}
