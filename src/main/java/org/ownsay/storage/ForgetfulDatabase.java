package org.ownsay.storage;

/** A database that was told not to wait for the disk. A power cut would lose answers, so we do not start with it. */
public final class ForgetfulDatabase extends IllegalStateException {

    private final String setting;

    ForgetfulDatabase(String setting) {
        super("PostgreSQL runs with " + setting + " = off");
        this.setting = setting;
    }

    /** What is to be switched on. */
    public String setting() {
        return setting;
    }
}
