package org.ownsay.board.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.ownsay.access.KnownTablet;
import org.ownsay.board.PictureBook;
import org.ownsay.board.rest.PicturesDocument.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands a tablet all pictures and their words, and the sound of the few that it shows. */
@RestController
class PicturesController {

    /** Asked for again each time, and sent again only if it changed: a voice may have come, or a picture gone. */
    private static final CacheControl IF_UNCHANGED = CacheControl.noCache().cachePrivate();

    private static final int MOST_SPOKEN = 12;

    private final PictureBook book;
    private final PicturesWriter writer;
    private final JsonMapper json;

    PicturesController(PictureBook book, PicturesWriter writer, JsonMapper json) {
        this.book = book;
        this.writer = writer;
        this.json = json;
    }

    @GetMapping("/api/pictures/{language}")
    ResponseEntity<byte[]> get(@PathVariable String language, @AuthenticationPrincipal KnownTablet tablet) {
        var document = json.writeValueAsBytes(writer.write(tablet.home(), named(language)));
        return ResponseEntity.ok()
                .cacheControl(IF_UNCHANGED)
                // weak, because what has a strong one is not compressed on its way
                .eTag("W/\"" + DigestUtils.md5DigestAsHex(document) + "\"")
                .contentType(MediaType.APPLICATION_JSON)
                .body(document);
    }

    /** @param ids of 12 pictures at the most; those that are not known are left out */
    @GetMapping("/api/pictures/{language}/spoken")
    ResponseEntity<Map<String, Words>> getSpoken(
            @PathVariable String language,
            @RequestParam List<String> ids,
            @AuthenticationPrincipal KnownTablet tablet) {
        var locale = named(language);
        if (ids.size() > MOST_SPOKEN) {
            return ResponseEntity.badRequest().build();
        }
        var spoken = new LinkedHashMap<String, Words>();
        var voice = writer.voiceOf(tablet.home());
        ids.stream()
                .filter(id -> book.find(id, tablet.home()).isPresent())
                .forEach(id -> spoken.put(id, PicturesWriter.words(book.name(id, locale), locale, voice)));
        return ResponseEntity.ok().cacheControl(IF_UNCHANGED).body(spoken);
    }

    private Locale named(String language) {
        var locale = Locale.forLanguageTag(language);
        if (book.list(locale).isEmpty()) {
            throw new NoSuchElementException("Pictures have no names in " + language);
        }
        return locale;
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notFound(NoSuchElementException unknown) {}
}
