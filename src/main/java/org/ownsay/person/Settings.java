package org.ownsay.person;

/** How a person best sees, selects and hears, as it is filled in or tried out together. */
public record Settings(AccessProfile access, VoiceProfile voice) {}
