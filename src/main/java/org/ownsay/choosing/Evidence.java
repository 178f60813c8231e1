package org.ownsay.choosing;

import java.util.List;

/**
 * How one answer came about (practice 3.5).
 *
 * @param presentation what was put, in which order
 * @param sitting for whom, with whom, in which languages, drawn with which seed
 * @param sameQuestion everything that was answered to that presentation, this answer among it, the oldest first
 */
public record Evidence(
        Answer answer, Receipt receipt, Sitting sitting, Presentation presentation, List<Answer> sameQuestion) {}
