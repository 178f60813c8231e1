package org.ownsay.choosing;

import java.time.LocalTime;
import java.util.Set;
import org.ownsay.access.MealTimes;
import org.ownsay.board.QuestionId;

/**
 * What decides what a person is asked: the time of day, who is there, and what they have said.
 *
 * @param isBadTime whether this part of the day is known to be a bad one for them
 * @param saidToday questions of today that they answered, for the topic that is looked at
 * @param saidInPlan questions whose answers stand in their plan, or which they declined today
 */
record Moment(
        LocalTime time,
        MealTimes meals,
        Company company,
        boolean isBadTime,
        Set<QuestionId> saidToday,
        Set<QuestionId> saidInPlan) {}
