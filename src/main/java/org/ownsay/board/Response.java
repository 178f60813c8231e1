package org.ownsay.board;

/**
 * What a person can say to a question. None of them is an error, and none is worth less than another (practice 3.6).
 * {@code THAT_IS_ALL} ends a question that takes more than one answer; {@code TAKEN_BACK} undoes an earlier answer.
 */
public enum Response {
    OPTION,
    NONE_OF_THESE,
    SOMETHING_ELSE,
    NOT_SURE,
    NOT_NOW,
    THAT_IS_ALL,
    TAKEN_BACK;

    /** Whether something was said that becomes a statement, if only that the person is not sure. */
    public boolean saysSomething() {
        return this != THAT_IS_ALL && this != TAKEN_BACK;
    }

    /** Whether it is one of the four ways not to choose, which every question offers. */
    public boolean isNonChoice() {
        return saysSomething() && this != OPTION;
    }
}
