package dev.counterpart.checker.asyncapi;

/** One thing in two states. */
public record Matched<T>(T before, T after) {}
