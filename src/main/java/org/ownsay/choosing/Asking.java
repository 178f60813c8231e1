package org.ownsay.choosing;

import org.jspecify.annotations.Nullable;
import org.ownsay.access.KnownTablet;
import org.ownsay.access.StaffMember;
import org.ownsay.board.QuestionId;
import org.ownsay.board.TopicId;
import org.ownsay.person.PersonId;

/**
 * Who is to be asked what, where, and with whom beside them.
 *
 * @param question the one that is to be asked again, whatever was said to it before
 * @param signedIn who is signed in on that very screen: then nobody is by themselves there
 */
public record Asking(
        KnownTablet tablet,
        PersonId person,
        TopicId topic,
        @Nullable QuestionId question,
        Company company,
        @Nullable StaffMember signedIn) {}
