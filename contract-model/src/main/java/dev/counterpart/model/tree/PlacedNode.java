package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;

/**
 * Where a value stands. That of a member shares the place of its name and differs in line and column only: a large catalog
 * has millions of values, and half of the places need not be kept.
 */
abstract class PlacedNode {

    private final SourceLocation place;
    private final int position;

    PlacedNode(SourceLocation location) {
        this(location, SourceLocation.FAR);
    }

    /**
     * @param position where at that place; {@link SourceLocation#FAR} for exactly there
     */
    PlacedNode(SourceLocation place, int position) {
        this.place = place;
        this.position = position;
    }

    public final SourceLocation location() {
        return exactly(place, position);
    }

    static SourceLocation exactly(SourceLocation place, int position) {
        return position == SourceLocation.FAR ? place : place.at(position);
    }
}
