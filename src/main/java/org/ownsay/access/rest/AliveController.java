package org.ownsay.access.rest;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells a tablet that the server is there, and whether it still knows the screen that the tablet shows. */
@RestController
class AliveController {

    /** @param screen false after a restart or a long rest: then the next screen is loaded anew */
    record Alive(boolean screen) {}

    @GetMapping("/api/alive")
    ResponseEntity<Alive> get(HttpServletRequest request) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Alive(request.isRequestedSessionIdValid()));
    }
}
