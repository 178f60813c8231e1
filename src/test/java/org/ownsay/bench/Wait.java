package org.ownsay.bench;

/** How long somebody waited for something, in ms. */
record Wait(String what, Samples samples) {}
