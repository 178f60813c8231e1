package org.ownsay.speech.rest;

import java.time.Duration;
import org.ownsay.speech.ClipName;
import org.ownsay.speech.Speaking;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out clips by name. A name always means the same sound, so a tablet fetches it once. */
@RestController
class ClipController {

    private static final MediaType WAV = MediaType.valueOf("audio/wav");
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final Speaking speaking;

    ClipController(Speaking speaking) {
        this.speaking = speaking;
    }

    @GetMapping("/api/clips/{name}.wav")
    ResponseEntity<Resource> get(@PathVariable String name) {
        return ClipName.find(name)
                .flatMap(speaking::findSound)
                .map(wav -> ResponseEntity.ok()
                        .contentType(WAV)
                        .cacheControl(FOR_GOOD)
                        .<Resource>body(new ByteArrayResource(wav)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
