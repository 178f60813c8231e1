package org.ownsay.person.rest;

import java.time.Duration;
import org.ownsay.person.Initial;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Draws a letter for everybody who has no photo. */
@RestController
class InitialController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml;charset=UTF-8");

    /** @param letter its code point, in hexadecimal digits */
    @GetMapping("/pictures/initials/{letter:[0-9a-f]{1,6}}")
    ResponseEntity<String> get(@PathVariable String letter) {
        return Initial.draw(Integer.parseInt(letter, 16))
                .map(drawing -> ResponseEntity.ok()
                        .contentType(SVG)
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                        .body(drawing))
                .orElse(ResponseEntity.notFound().build());
    }
}
