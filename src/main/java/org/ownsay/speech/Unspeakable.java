package org.ownsay.speech;

/** A speaker can say this text neither now nor later, such as one in letters that it does not know. */
public class Unspeakable extends SpeechFailed {

    public Unspeakable(String why) {
        super(why);
    }
}
