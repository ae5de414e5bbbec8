package dev.counterpart.model.catalog;

import dev.counterpart.model.tree.Node;

/** A sample document of a message, which its schema accepts. */
public record Example(String name, Node value) {}
