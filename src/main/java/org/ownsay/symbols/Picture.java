package org.ownsay.symbols;

/**
 * A picture that stands for a word.
 *
 * @param address where a browser finds it, from the root of the site
 * @param credit who drew it and under which licence
 */
public record Picture(String address, String credit) {}
