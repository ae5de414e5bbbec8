package dev.counterpart.model.tree;

import dev.counterpart.model.diagnostic.SourceLocation;

/** A member of an object: its name, the place of the name, and its value. */
public record Member(String name, SourceLocation location, Node value) {}
