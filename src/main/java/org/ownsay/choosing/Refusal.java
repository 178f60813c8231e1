package org.ownsay.choosing;

/** An answer that cannot be kept. It is not lost: the tablet shows it until somebody has seen to it, and so does the desk. */
public record Refusal(AnswerId id, Why why) {}
