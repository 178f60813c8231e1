package org.ownsay.choosing;

/** Where something stands on a board: the page, and the place on it, both from 0. */
record Place(int page, int slot) {

    static Place at(int index, int perPage) {
        return new Place(index / perPage, index % perPage);
    }
}
