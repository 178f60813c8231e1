package org.ownsay.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns away what is larger than fifty answers can be, and what does not say how large it is. */
final class SmallBodyFilter extends OncePerRequestFilter {

    private static final int MOST_BYTES = 64 * 1024;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            Refused.with(response, HttpStatus.CONTENT_TOO_LARGE, "At most 64 kB at a time");
        } else if (request.getHeader("Transfer-Encoding") != null) {
            Refused.with(response, HttpStatus.LENGTH_REQUIRED, "Say how much comes");
        } else {
            chain.doFilter(request, response);
        }
    }
}
