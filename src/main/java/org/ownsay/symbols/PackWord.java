package org.ownsay.symbols;

/**
 * What a picture of a pack is called in one language.
 *
 * @param keywords others under which it is found, with bars between them
 * @param licence the picture's own; empty if it has the pack's
 * @param option what it is to show; empty if nothing in particular
 */
record PackWord(String language, String name, String keywords, String licence, String option) {}
