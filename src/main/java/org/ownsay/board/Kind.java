package org.ownsay.board;

/**
 * What an answer is about: the one day it is asked for, what the person usually wants, or something that weighs more.
 * {@code SIGNIFICANT} is asked only where somebody is with the person, and never goes into the plan by itself (practice 3.7).
 */
public enum Kind {
    TODAY,
    USUAL,
    SIGNIFICANT
}
