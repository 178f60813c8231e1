package org.ownsay.board;

/** What an answer is about: the one day it is asked for, or what the person usually wants. */
public enum Kind {
    TODAY,
    USUAL
}
