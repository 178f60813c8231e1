package org.ownsay.access;

/** What somebody with an account may do. A manager may do all that staff may. */
public enum Role {
    STAFF,
    MANAGER
}
