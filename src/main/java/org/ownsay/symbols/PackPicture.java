package org.ownsay.symbols;

/**
 * A picture of a pack, ready to be shown.
 *
 * @param bytes as they were drawn or written anew when the pack came in
 * @param credit who drew it and under which licence
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares pictures
public record PackPicture(byte[] bytes, String mediaType, String credit) {}
