package dev.counterpart.model.tree;

/** The front matter of a page, and the text below it. */
public record FrontMatter(ObjectNode fields, String body) {}
